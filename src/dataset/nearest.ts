/** Suggestions for slips of the pen. */

/** How many letters must be changed, added, left out or swapped with a neighbour to make one word of the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        above[column]! + 1,
        current[column - 1]! + 1,
        above[column - 1]! + (same ? 0 : 1),
        swapped ? before[column - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, above] = [above, current];
  }
  return above[b.length]!;
}

/** The known word that a written one was probably meant to be, if any is close. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  // Every code of two letters is close to some other.
  if (written.length < 4 || written.length > 100) return undefined;
  const normal = written.toUpperCase();
  let best: string | undefined;
  let least = 1 + Math.max(1, Math.floor(written.length / 4));
  for (const word of known) {
    if (Math.abs(word.length - written.length) >= least) continue;
    const changes = distance(normal, word.toUpperCase());
    if (changes < least) [best, least] = [word, changes];
  }
  return best;
}

/** ` (did you mean X?)`, or nothing. */
export function suggestion(written: string, known: Iterable<string>): string {
  const word = nearest(written, known);
  return word === undefined ? '' : ` (did you mean ${word}?)`;
}
