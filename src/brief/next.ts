import type { BriefNextFragment } from '../generated/graphql.js';
import { label } from '../messages/labels.js';
import { message } from '../messages/message.js';
import { dateInWords } from '../messages/words.js';
import type { Lang } from '../vocabulary/lang.js';

/** So many changes of one day are told. */
const MOST_CHANGES = 2;

/** What comes next in a corridor, and what it will be then; empty where nothing is recorded. */
export function nextOfCorridor(next: BriefNextFragment | null | undefined, lang: Lang): string {
  const [shift] = next?.corridors ?? [];
  if (next == null || shift === undefined) return '';
  const { level, certainty } = shift.after;
  const regulated = level != null && certainty === 'REGULATED';
  return message(lang, 'brief.nextOfCorridor', {
    date: dateInWords(next.date, lang),
    level: regulated ? label(lang, 'CorridorLevel', level) : label(lang, 'Certainty', certainty),
    changes: changesOf(next),
  });
}

/** What comes next in a group, and in how many corridors. */
export function nextOfMatrix(next: BriefNextFragment | null | undefined, lang: Lang): string {
  if (next == null) return '';
  return message(lang, 'brief.nextOfMatrix', {
    date: dateInWords(next.date, lang),
    count: String(next.corridors.length),
    changes: changesOf(next),
  });
}

function changesOf({ changes }: BriefNextFragment): string {
  return changes
    .slice(0, MOST_CHANGES)
    .map(({ summary }) => summary)
    .join(' ');
}
