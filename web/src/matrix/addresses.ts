/** What is asked, of the question of a matrix. */
interface Asked {
  readonly category: string;
  readonly sector: string;
  readonly recipient: string;
  readonly 'as-of': string;
  readonly topic: string | null;
}

type Words = readonly (readonly [name: string, word: string])[];

interface Addresses {
  /** A table of the pairs' corridors. */
  readonly table: (name: string, format: 'csv' | 'xlsx') => string;
  readonly brief: (format: 'docx' | 'html') => string;
  /** What changes in these countries. */
  readonly feed: (format: 'atom' | 'ics') => string;
}

/** Tables that take more than a group and a day. */
const ofCorridors = ['corridorMatrix', 'corridorMatrixWide', 'matrixBarriers', 'matrixHistory'];
const inLanguage = ['matrixBarriers', 'adequacyCandidates'];

/** Where what a matrix shows can be had as files. */
export function addressesOf(question: Asked, countries: readonly string[], lang: string): Addresses {
  const { category, sector, recipient, topic } = question;
  const group = ['countries', countries.join(',')] as const;
  const matter = [
    ['category', category],
    ['sector', sector],
    ['recipient', recipient],
  ] as const;
  const day = ['as-of', question['as-of']] as const;
  const language = ['lang', lang.toLowerCase()] as const;
  return {
    table: (name, format) =>
      written(`/export/${name}.${format}`, [
        group,
        ...(ofCorridors.includes(name) ? matter : []),
        ...(name === 'commitmentPairs' && topic !== null ? [['topics', topic] as const] : []),
        ...(name === 'matrixHistory' ? [] : [day]),
        ...(inLanguage.includes(name) ? [language] : []),
      ]),
    brief: (format) => written(`/brief.${format}`, [group, ...matter, day, language]),
    feed: (format) =>
      written(`/feeds/changes.${format}`, [...countries.map((code) => ['country', code] as const), language]),
  };
}

function written(path: string, words: Words): string {
  return `${path}?${new URLSearchParams(words.map(([name, word]): [string, string] => [name, word]))}`;
}
