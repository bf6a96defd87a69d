/** The explorer's own words, in tables beside the parts that say them. Labels of terms and sentences of law are those of `src/messages`. */

import type { Lang } from '../../../src/vocabulary/lang.js';

export type WordTable = Readonly<Record<string, readonly [en: string, es: string, pt: string]>>;

/** Says a word of a table; `{places}` in it take the values. */
export type Say<Table extends WordTable> = (
  name: keyof Table & string,
  values?: Readonly<Record<string, string | number>>,
) => string;

const places: Record<Lang, 0 | 1 | 2> = { EN: 0, ES: 1, PT: 2 };

export function wordsIn<Table extends WordTable>(table: Table, lang: Lang): Say<Table> {
  return (name, values = {}) =>
    (table[name]?.[places[lang]] ?? name).replace(/\{(\w+)\}/g, (_, place: string) => String(values[place] ?? ''));
}
