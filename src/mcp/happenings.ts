/** What is recorded to happen on a day, as tools tell it. */

import { z } from 'zod';
import type { ToolChangeFragment, ToolStandingFragment, ToolUndatedFragment } from '../generated/graphql.js';
import { labelInSentence } from '../messages/labels.js';
import { dateInWords } from '../messages/words.js';
import { word } from '../page/words.js';
import { ChangeKind, ChangeShare } from '../vocabulary/change.js';
import type { Lang } from '../vocabulary/lang.js';
import { knownPart } from '../vocabulary/partialDate.js';
import { standingInWords } from '../watch/summary.js';
import { graded, sourceOf } from './quote.js';
import { certainty, level, source, termOf, verification } from './shapes.js';

const record = z
  .object({ id: z.string(), citation: z.string().nullable(), permalink: z.string() })
  .nullable()
  .describe('The rule, law, clause, agreement or other record that it is of, with how to cite it.');

const happening = {
  id: z.string().describe('The kind and the record: stable, whatever becomes of the date.'),
  kind: termOf(ChangeKind),
  summary: z.string(),
  record,
};

export const change = z.object({
  ...happening,
  date: z.string().describe('The day, the month or the year: no more exact than it is known.'),
  precision: z.enum(['DAY', 'MONTH', 'YEAR']),
  isFuture: z.boolean().describe('Still to come today, as recorded: no forecast.'),
  jurisdiction: z.string().nullable().describe('Whose change it is; null where an agreement itself changes.'),
  verification: verification.nullable().describe('Null where the record has no grade of its own: see note.'),
  note: z.string().nullable(),
  sources: z.array(source),
});

export const undated = z
  .array(z.object(happening))
  .describe('What would belong here and has no recorded date, whatever the days asked for.');

export const standing = z.object({ level, levelAtMost: level, certainty });

export const share = termOf(ChangeShare).describe(
  Object.entries(ChangeShare)
    .map(([term, meaning]) => `${term}: ${meaning}`)
    .join(' '),
);

export function changeOf(found: ToolChangeFragment): z.infer<typeof change> {
  const { id, kind, summary, date, isFuture, jurisdiction, verification, note, sources } = found;
  const { rule, commitment, law, agreement, recognition, regulator, group } = found;
  return {
    id,
    kind,
    summary,
    // The narrowest that it is of: a clause rather than its agreement.
    record: recordOf(rule ?? commitment ?? law ?? agreement ?? recognition ?? regulator ?? group),
    date: knownPart(date),
    precision: date.precision,
    isFuture,
    jurisdiction: jurisdiction?.id ?? null,
    verification: verification ?? null,
    note: note ?? null,
    sources: sources.map(sourceOf),
  };
}

export function standingOf({ level, levelAtMost, certainty }: Omit<ToolStandingFragment, '__typename'>) {
  return { level: level ?? null, levelAtMost: levelAtMost ?? null, certainty };
}

/** `Needs safeguards (at most prohibited)`. */
export function levelInWords(found: z.infer<typeof standing>, lang: Lang): string {
  const { level, levelAtMost } = found;
  const told = standingInWords(found, lang);
  if (levelAtMost === level || levelAtMost === null) return told;
  return `${told} (${word(lang, 'upTo')} ${labelInSentence(lang, 'CorridorLevel', levelAtMost)})`;
}

export function undatedOf({ id, kind, summary, law, agreement }: ToolUndatedFragment) {
  return { id, kind, summary, record: recordOf(law ?? agreement) };
}

/** `- 1 December 2026: what happens. [Official text read: https://…]` */
export function changeInWords(found: z.infer<typeof change>, lang: Lang): string {
  const { date, summary, verification, sources, note, record } = found;
  const cited = [graded(verification, sources, lang), ...(record === null ? [] : [record.permalink])]
    .filter((part) => part !== '')
    .join(', ');
  const noted = note === null ? '' : ` (${note})`;
  return `- ${dateInWords(date, lang)}: ${summary}${noted}${cited === '' ? '' : ` [${cited}]`}`;
}

function recordOf(
  found: { readonly id: string; readonly citation?: string; readonly permalink: string } | null | undefined,
): z.infer<typeof record> {
  return found == null ? null : { id: found.id, citation: found.citation ?? null, permalink: found.permalink };
}
