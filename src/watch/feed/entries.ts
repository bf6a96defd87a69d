import type {
  ChangesFeedQuery,
  CorridorFeedQuery,
  FeedChangeFragment,
  FeedCorrectionsQuery,
} from '../../generated/graphql.js';
import { label } from '../../messages/labels.js';
import { message } from '../../messages/message.js';
import { dateInWords } from '../../messages/words.js';
import type { RecordKind } from '../../permalink/kinds.js';
import { pathOf as permalinkPath } from '../../permalink/permalink.js';
import type { ChangeShare } from '../../vocabulary/change.js';
import type { Lang } from '../../vocabulary/lang.js';
import { knownPart } from '../../vocabulary/partialDate.js';
import { standingInWords } from '../summary.js';

/** What a feed tells, whatever its format. */
export interface FeedEntry {
  /** Stable. */
  readonly id: string;
  /** A change of the law, or a correction of the record: the two are never told as one. */
  readonly category: 'CHANGE' | 'CORRECTION';
  /** The kind of the change; of a correction, that of its record. */
  readonly kind: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
  /** Where the record stands: the path below the address of the server. */
  readonly path: string;
}

type FeedChange = FeedChangeFragment;
type Shifts = ChangesFeedQuery['changes']['edges'][number]['node']['corridors'];
type Shift = Omit<Shifts[number], 'share'>;
type Correction = FeedCorrectionsQuery['corrections']['edges'][number]['node'];

/** So many corridors are told one by one. */
const TOLD = 10;

/** A change with the corridors that it changed. */
export function changeEntry(change: FeedChange, corridors: Shifts, lang: Lang): FeedEntry {
  return { ...entryOf(change), text: textOf(change, shiftsText(corridors, lang), lang) };
}

/** The changes that concern a corridor; those that changed its level say so. */
export function corridorEntries({ corridorHistory }: CorridorFeedQuery, lang: Lang): FeedEntry[] {
  const { origin, destination, periods, events } = corridorHistory;
  return events.map((change) => {
    const at = periods.findIndex(({ changes }) => changes.some(({ id }) => id === change.id));
    const after = periods[at];
    const before = periods[at - 1];
    if (before === undefined || after === undefined) return { ...entryOf(change), text: textOf(change, [], lang) };
    const corridor = shiftInWords({ origin: origin.id, destination: destination.id, before, after }, lang);
    const shifts = [message(lang, 'feed.shift', { corridor }), ...sharedText([after], lang)];
    return { ...entryOf(change), text: textOf(change, shifts, lang) };
  });
}

export function correctionEntry(correction: Correction, lang: Lang): FeedEntry {
  const { id, kind, record, date, summary, before, after } = correction;
  return {
    id,
    category: 'CORRECTION',
    kind,
    day: date,
    title: message(lang, 'feed.correction', { summary: `${record}. ${summary}` }),
    text: [message(lang, 'feed.corrected', { before, after }), ...checked(correction, lang)].join('\n'),
    path: pathTo(kind.toLowerCase() as Lowercase<typeof kind>, record),
  };
}

function entryOf(change: FeedChange): Omit<FeedEntry, 'text'> {
  const { id, kind, date, summary } = change;
  return { id, category: 'CHANGE', kind, day: date.date, title: summary, path: pathOf(change) };
}

function textOf(change: FeedChange, shifts: readonly string[], lang: Lang): string {
  const { date, isFuture } = change;
  return [
    message(lang, 'feed.date', { date: dateInWords(knownPart(date), lang) }),
    ...(isFuture ? [message(lang, 'feed.future', {})] : []),
    ...shifts,
    ...checked(change, lang),
    ...noteOf(change),
  ].join('\n');
}

/** The corridors that a change changed, those of one corridor’s feed without their number. */
function shiftsText(shifts: Shifts, lang: Lang): string[] {
  if (shifts.length === 0) return [];
  const told = shifts.slice(0, TOLD).map((shift) => shiftInWords(shift, lang));
  const rest = shifts.length - told.length;
  const more = rest > 0 ? [message(lang, 'feed.more', { count: String(rest) })] : [];
  const corridors = [...told, ...more].join('; ');
  return [message(lang, 'feed.shifts', { count: String(shifts.length), corridors }), ...sharedText(shifts, lang)];
}

function shiftInWords({ origin, destination, before, after }: Shift, lang: Lang): string {
  const standing = ({ level, certainty }: Shift['before']) =>
    standingInWords({ level, certainty, levelAtMost: level }, lang);
  return `${origin} → ${destination}: ${standing(before)} → ${standing(after)}`;
}

function sharedText(shifts: readonly { readonly share: ChangeShare | null }[], lang: Lang): string[] {
  return shifts.some(({ share }) => share !== 'ALONE') ? [message(lang, 'feed.shared', {})] : [];
}

function checked({ verification }: Pick<Correction, 'verification'>, lang: Lang): string[] {
  return verification === null
    ? []
    : [message(lang, 'feed.checked', { grade: label(lang, 'Verification', verification) })];
}

/** What is uncertain goes with what a reader may rely on: what is still to come, and what has no grade. */
function noteOf({ isFuture, verification, note }: FeedChange): string[] {
  return note !== null && (isFuture || verification === null) ? [note] : [];
}

/** The record that the change is about, the narrowest one. */
function pathOf({ rule, commitment, recognition, law, agreement, regulator, group, jurisdiction }: FeedChange): string {
  const records = { rule, commitment, recognition, law, agreement, regulator, group };
  for (const [kind, record] of Object.entries(records))
    if (record !== null) return pathTo(kind as keyof typeof records, record.id);
  return jurisdiction === null
    ? '/'
    : pathTo(jurisdiction.__typename === 'Country' ? 'country' : 'group', jurisdiction.id);
}

function pathTo(kind: RecordKind, id: string): string {
  return permalinkPath({ of: 'record', kind, id, asOf: null, version: null });
}
