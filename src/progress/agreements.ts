import type { AgreementFact, CommitmentFact } from '../corridor/trace/facts.js';
import { bindingEntries } from '../corridor/trace/membership.js';
import { holdsAt } from '../vocabulary/partialDate.js';
import type { AgreementKind, Bindingness } from '../vocabulary/trade.js';
import { countryAt } from './countryAt.js';
import type { JoinFact, ProgressFacts } from './facts.js';
import { notCovered, type Verdict, verdict } from './verdict.js';

/** Strongest first. */
const strengths: readonly Bindingness[] = ['BINDING', 'BEST_ENDEAVOUR', 'COOPERATION'];

/** To belong to these binds nobody. */
const soft: ReadonlySet<AgreementKind> = new Set(['SOFT_LAW_STANDARD', 'COOPERATION_PROJECT']);

/** Commitments on a topic that bind a country, itself or through a group, in agreements in force for it. */
export function commitmentsOnTopic(join: JoinFact, country: string, day: string, facts: ProgressFacts): Verdict {
  const { index } = facts;
  const { names, covered } = countryAt(country, day, facts);
  // As in a trace, a standard that binds nobody is owed to nobody.
  const agreements = index.agreementsOf(names).filter(({ kind }) => kind !== 'SOFT_LAW_STANDARD');
  const onTopic = ({ commitments }: AgreementFact) =>
    commitments.filter(
      ({ topic, from, to, exceptParties }) =>
        topic === join.term && holdsAt(day, from, to) && !exceptParties.some((party) => names.has(party)),
    );
  const owed = agreements.filter(({ id }) => bindingEntries(index, id, names, day).length > 0).flatMap(onTopic);
  const enough = (commitment: CommitmentFact) =>
    strengths.indexOf(commitment.bindingness) <= strengths.indexOf(join.bindingness ?? 'BINDING');
  if (owed.some(enough)) return verdict('IN_PLACE', 'commitment.bound', { commitments: owed.filter(enough) });
  if (owed.length > 0) return verdict('PARTLY', 'commitment.weaker', { commitments: owed });
  const undated = agreements.filter((agreement) => isUndated(agreement.id, names, facts)).flatMap(onTopic);
  if (undated.length > 0) return verdict('NOT_RECORDED', 'commitment.undated', { commitments: undated });
  return covered ? verdict('NOT_IN_PLACE', 'commitment.none') : notCovered;
}

/** Being bound by one agreement. Its parties are recorded whether or not the data set covers their law. */
export function boundBy({ term }: JoinFact, country: string, day: string, facts: ProgressFacts): Verdict {
  const { index } = facts;
  const { names } = countryAt(country, day, facts);
  const agreement = index.agreement(term);
  const entries = index.entriesOf(names, term);
  if (agreement === undefined || entries.length === 0) return verdict('NOT_IN_PLACE', 'agreement.none');
  const agreements = [agreement];
  if (bindingEntries(index, term, names, day).length > 0) {
    return soft.has(agreement.kind)
      ? verdict('PARTLY', 'agreement.soft', { agreements })
      : verdict('IN_PLACE', 'agreement.bound', { agreements });
  }
  return isUndated(term, names, facts)
    ? verdict('NOT_RECORDED', 'agreement.undated', { agreements })
    : verdict('NOT_IN_PLACE', 'agreement.notBound', { agreements });
}

/** Whether a party is recorded as bound, and not since when. */
function isUndated(agreement: string, names: ReadonlySet<string>, { index }: ProgressFacts): boolean {
  return index
    .entriesOf(names, agreement)
    .some(({ status, since }) => since === null && (status === 'IN_FORCE' || status === 'MEMBER'));
}
