import type { Lang } from '../../vocabulary/lang.js';

/** The name of a country, group, agreement or regulator in a language; null where there is none. A trace holds only ids. */
export type Names = (id: string, lang: Lang) => string | null;

/** The name, or the id where there is no name. */
export function nameOf(id: string, names: Names, lang: Lang): string {
  return names(id, lang) ?? id;
}
