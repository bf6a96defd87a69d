/** Where the same question is answered in other forms. Their addresses take terms as the API has them. */

import type { Lang } from '../../../src/vocabulary/lang.js';
import type { TraceQuestion } from './question.js';

/** Two pages on the pair, in both directions. */
export function briefAddress(format: 'docx' | 'html', question: TraceQuestion, lang: Lang): string {
  const { origin, destination, category, sector, recipient, 'as-of': asOf } = question;
  const countries = [origin, destination].join(',');
  return addressed(`/brief.${format}`, { countries, category, sector, recipient, 'as-of': asOf }, lang);
}

/** What changes for the corridor, for readers of news and for calendars. It goes on, so it has no day. */
export function feedAddress(format: 'atom' | 'ics', question: TraceQuestion, lang: Lang): string {
  const { origin, destination, category, sector, recipient } = question;
  return addressed(`/feeds/changes.${format}`, { origin, destination, category, sector, recipient }, lang);
}

function addressed(path: string, words: Readonly<Record<string, string>>, lang: Lang): string {
  return `${path}?${new URLSearchParams({ ...words, lang: lang.toLowerCase() })}`;
}
