import type { DatedFact } from './dates.js';
import type { Score } from './score.js';

/** A score from a day on, until the next step. */
export interface Step {
  readonly from: string;
  readonly score: Score;
  /** The facts that begin or end on this day and can matter; empty for the first step. */
  readonly facts: readonly DatedFact[];
}

/** The days on which a score changes, from the first day on: `dates` are all days on which it can. */
export function stepsOf(
  from: string,
  dates: ReadonlyMap<string, readonly DatedFact[]>,
  scoreAt: (day: string) => Score,
): Step[] {
  const steps: Step[] = [{ from, score: scoreAt(from), facts: [] }];
  for (const [day, facts] of dates) {
    const score = scoreAt(day);
    if (differs(score, steps.at(-1)!.score)) steps.push({ from: day, score, facts });
  }
  return steps;
}

function differs(one: Score, other: Score): boolean {
  return one.value !== other.value || one.low !== other.low || one.high !== other.high;
}
