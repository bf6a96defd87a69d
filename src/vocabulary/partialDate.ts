/**
 * Dates as the sources give them: a day (`2018-08-14`), a month (`2018-08`) or a year (`2018`). A month or a year stands for its
 * first day. ISO strings of mixed length compare correctly with full days as plain strings, in code and in Cypher alike:
 * `'2018-08' <= '2018-08-01'` and `'2018-08' > '2018-07-31'`.
 */
export type PartialDate = string;

export const DatePrecision = {
  DAY: 'The day is known.',
  MONTH: 'Only the month is known; the date is its first day.',
  YEAR: 'Only the year is known; the date is its first day.',
} as const;
export type DatePrecision = keyof typeof DatePrecision;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a real calendar day, month or year in ISO form. */
export function isPartialDate(text: string): boolean {
  const match = shape.exec(text);
  if (match === null) return false;
  const full = `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`;
  const time = Date.parse(`${full}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}

/** Whether the text is a real calendar day in ISO form. */
export function isDate(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

export function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'YEAR' : date.length === 7 ? 'MONTH' : 'DAY';
}

/** The first day of the period that a partial date names. */
export function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Whether a period, open where a bound is null, holds at a day: `since <= day < until`. */
export function holdsAt(day: string, since: PartialDate | null, until: PartialDate | null): boolean {
  return (since === null || firstDay(since) <= day) && (until === null || day < firstDay(until));
}

/** What is known of a date that is told by its first day and its precision. */
export function knownPart({
  date,
  precision,
}: {
  readonly date: string;
  readonly precision: DatePrecision;
}): PartialDate {
  return date.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[precision]);
}

/** The day before a day. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
