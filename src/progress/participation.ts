import type { AgendaRole } from '../vocabulary/agenda.js';
import { firstDay, holdsAt } from '../vocabulary/partialDate.js';
import type { JoinFact, ProgressFacts } from './facts.js';
import { type Verdict, verdict } from './verdict.js';

/** An agenda may address a state that never joined it: only these roles say that a state takes part. */
const takingPart: ReadonlySet<AgendaRole> = new Set([
  'MEMBER',
  'PARTICIPANT',
  'CHAIR',
  'FORMER_CHAIR',
  'LEAD',
  'COORDINATION',
]);

/** Taking part in the agenda that has a goal. */
export function takesPart(join: JoinFact, country: string, day: string, { participations }: ProgressFacts): Verdict {
  if (join.agendaAdoptedAt !== null && firstDay(join.agendaAdoptedAt) > day)
    return verdict('NOT_IN_PLACE', 'goal.later');
  const own = participations.filter(
    ({ agenda, country: who, since }) => agenda === join.agenda && who === country && holdsAt(day, since, null),
  );
  const participation = own.find(({ role }) => takingPart.has(role));
  if (participation !== undefined) return verdict('IN_PLACE', 'goal.takesPart', { participation });
  const [addressed] = own;
  return addressed === undefined
    ? verdict('NOT_CONCERNED', 'goal.none')
    : verdict('NOT_RECORDED', 'goal.addressed', { participation: addressed });
}
