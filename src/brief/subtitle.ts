import { label } from '../messages/labels.js';
import { message } from '../messages/message.js';
import { dateInWords } from '../messages/words.js';
import type { Lang } from '../vocabulary/lang.js';
import type { DataCategory, Recipient, Sector } from '../vocabulary/law.js';

/** What a brief is about, in one line. */
export function subtitleOf(
  asked: { dataCategory: DataCategory; sector: Sector; recipient: Recipient; asOf: string },
  lang: Lang,
): string {
  return message(lang, 'brief.subtitle', {
    category: label(lang, 'DataCategory', asked.dataCategory),
    sector: label(lang, 'Sector', asked.sector),
    recipient: label(lang, 'Recipient', asked.recipient),
    date: dateInWords(asked.asOf, lang),
  });
}
