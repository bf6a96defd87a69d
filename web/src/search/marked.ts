/** Where the words of a search stand in a text, so that a reader sees why it was found. As the search does, accents and case count for nothing. */

export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The text in pieces, those apart that begin a word as one of the asked words does. */
export function marked(text: string, asked: string): Piece[] {
  const words = wordsOf(asked);
  const pieces: Piece[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)) {
    const length = matchedLength(word, words);
    if (length > 0) add(pieces, word.slice(0, length), true);
    if (length < word.length) add(pieces, word.slice(length), false);
  }
  return pieces;
}

/** Whether each of the asked words begins a word of the text. */
export function matchesAll(text: string, asked: string): boolean {
  const there = wordsOf(text);
  return wordsOf(asked).every((word) => there.some((each) => each.startsWith(word)));
}

function matchedLength(word: string, asked: readonly string[]): number {
  const characters = [...word];
  for (const each of asked) {
    let folded = '';
    let length = 0;
    for (const character of characters) {
      if (folded.length >= each.length && !/\p{M}/u.test(character)) break;
      folded += fold(character);
      length += character.length;
    }
    if (folded.startsWith(each)) return length;
  }
  return 0;
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function add(pieces: Piece[], text: string, isMatch: boolean): void {
  const last = pieces.at(-1);
  if (last?.isMatch === isMatch) pieces[pieces.length - 1] = { text: last.text + text, isMatch };
  else pieces.push({ text, isMatch });
}
