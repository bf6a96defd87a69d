import type { JoinFact, ProgressFacts } from './facts.js';
import { type Verdict, verdict } from './verdict.js';

/** The latest figure of a year that has begun by the day. Without a mark of the join it is no verdict. */
export function figureOf(join: JoinFact, country: string, day: string, { observations }: ProgressFacts): Verdict {
  const year = Number(day.slice(0, 4));
  const [observation] = observations
    .filter((each) => each.country === country && each.indicator === join.term && each.year <= year)
    .sort((a, b) => b.year - a.year);
  if (observation === undefined) return verdict('NOT_RECORDED', 'figure.none');
  const { atLeast, atMost } = join;
  if (atLeast === null && atMost === null) return verdict('MEASURED', 'figure.measured', { observation });
  const reached = observation.value >= (atLeast ?? -Infinity) && observation.value <= (atMost ?? Infinity);
  return reached
    ? verdict('IN_PLACE', 'figure.reached', { observation })
    : verdict('NOT_IN_PLACE', 'figure.missed', { observation });
}
