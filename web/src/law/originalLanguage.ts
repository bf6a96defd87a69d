/** In which language a law is written: assistive technology reads its title in it. */

const ENGLISH = new Set([
  'AG',
  'BB',
  'BS',
  'BZ',
  'CA',
  'DM',
  'EU',
  'GB',
  'GD',
  'GY',
  'JM',
  'KN',
  'LC',
  'TT',
  'US',
  'VC',
]);
const others: Readonly<Record<string, string>> = { BR: 'pt', CH: 'de', HT: 'fr', SR: 'nl' };

/** The tag of the language; a title that is the English one is in English, whatever its country. */
export function originalLanguage(jurisdiction: string, title: string, titleEn: string | null): string {
  if (title === titleEn || ENGLISH.has(jurisdiction)) return 'en';
  return others[jurisdiction] ?? 'es';
}
