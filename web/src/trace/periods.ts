/** A corridor over the years, as the slider needs it: what holds on a day, where the answer changes, how far the years reach. */

interface Period {
  readonly from: string;
  /** The first day that no longer belongs to it; null for the last. */
  readonly to: string | null;
}

/** Earlier than this next to nothing is recorded that could move a corridor. */
const FIRST_YEAR = 1995;

/** The first day to ask a history from, so that the day of the question lies in it. */
export function historyFrom(asOf: string): string {
  return `${Math.min(FIRST_YEAR, Number(asOf.slice(0, 4)))}-01-01`;
}

/** The years that the slider reaches over: whole ones, with the day of the question and all that is recorded. */
export function spanOf({ from, to }: { readonly from: string; readonly to: string }, asOf: string) {
  const first = from < asOf ? from : asOf;
  const last = to > asOf ? to : asOf;
  return { from: `${first.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31` };
}

export function periodAt<Of extends Period>(periods: readonly Of[], day: string): Of | undefined {
  return periods.find(({ from, to }) => from <= day && (to === null || day < to));
}

/** The period that follows on a day: the next change that is recorded, if any is. */
export function nextPeriod<Of extends Period>(periods: readonly Of[], day: string): Of | undefined {
  return periods.find(({ from }) => from > day);
}
