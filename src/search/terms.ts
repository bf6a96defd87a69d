/**
 * How text is cut into terms, for records when they are loaded and for questions when they are asked. The engines' indexes match these
 * terms as they stand, so that what is found is the same on each of them.
 */

/** The shortest beginning of a word that finds the word. */
const SHORTEST_PREFIX = 2;

/** The words and numbers of a text, in order, without accents and case. `Ley nº 25.326, de Protección` → ley, n, 25326, de, proteccion. */
export function analyse(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      // The sign of a number is no letter of a word: nº 13.709 and n° 13.709 are one.
      .replace(/[º°ª]/g, ' ')
      // A point between digits in groups of three is no end of a number: 13.709 is 13709, while Art. 14.11 stays two.
      .replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((term) => term !== '')
  );
}

/** The terms under which a text is found: its words, and their beginnings, so that search answers while one types. */
export function indexTerms(text: string): string[] {
  return [...new Set(analyse(text).flatMap(withPrefixes))];
}

/** The terms of a question, all of which a record must have. */
export function queryTerms(text: string): string[] {
  return [...new Set(analyse(text))];
}

function withPrefixes(term: string): string[] {
  const letters = [...term];
  const terms = [term];
  for (let length = SHORTEST_PREFIX; length < letters.length; length++) terms.push(letters.slice(0, length).join(''));
  return terms;
}
