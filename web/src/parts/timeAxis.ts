/** Where days stand on a line of years. */

export interface TimeAxis {
  /** The first days of the first year and of the year after the last. */
  readonly from: string;
  readonly to: string;
}

/** Older days stand at the edge: a code of the nineteenth century would leave no room for the laws on data. */
const EARLIEST = 1985;

/** An axis that holds the days and the day that is asked about, in whole years. */
export function axisOver(days: readonly string[], asOf: string): TimeAxis {
  const years = [...days, asOf].map((day) => Number(day.slice(0, 4)));
  const first = Math.max(EARLIEST, Math.min(...years));
  const last = Math.max(first, ...years);
  return { from: `${first}-01-01`, to: `${last + 1}-01-01` };
}

/** Where a day stands, from 0 to 100; what lies outside stands at the edge. */
export function placeOn({ from, to }: TimeAxis, day: string): number {
  const place = (100 * (time(day) - time(from))) / (time(to) - time(from));
  return Math.min(100, Math.max(0, place));
}

export interface Bar {
  readonly start: number;
  readonly length: number;
  /** Whether it began before the axis does, and whether it goes on. */
  readonly isClipped: boolean;
  readonly isOpen: boolean;
}

/** The bar of what lasts from one day until another, or goes on. */
export function barOn(axis: TimeAxis, since: string, until: string | null): Bar {
  const start = placeOn(axis, since);
  const end = until === null ? 100 : placeOn(axis, until);
  return { start, length: Math.max(0, end - start), isClipped: since < axis.from, isOpen: until === null };
}

/** Years to write beside the axis, as many as there is room for, in steps that are easy to read. */
export function yearsOn({ from, to }: TimeAxis, room = 7): number[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  const step = [1, 2, 5, 10, 20].find((each) => (last - first) / each <= room) ?? 50;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, index) => start + index * step);
}

function time(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
