import type { Lang } from '../../../src/vocabulary/lang.js';

/** Where changes can be subscribed to, of one country or (empty) of all, as news or as a calendar. */
export function feedAddress(format: 'atom' | 'ics', country: string, lang: Lang): string {
  const parameters = new URLSearchParams({ ...(country !== '' && { country }), lang: lang.toLowerCase() });
  return `/feeds/changes.${format}?${parameters}`;
}
