import type { Lang } from './enums.js';

/** A record with names in the languages of the region. */
export interface Named {
  readonly name: string;
  readonly nameEs: string | null;
  readonly namePt?: string | null;
}

/** The name in a language, or the English one where it is not recorded. */
export function nameIn(lang: Lang, { name, nameEs, namePt }: Named): string {
  return (lang === 'ES' ? nameEs : lang === 'PT' ? namePt : name) ?? name;
}
