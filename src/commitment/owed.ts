import type { AgreementFact, CommitmentFact, LeftOut } from '../corridor/trace/facts.js';
import { inForceBetween } from '../corridor/trace/membership.js';
import { holdsAt } from '../vocabulary/partialDate.js';
import type { Ties } from './ties.js';
import { tiesWithoutDate } from './undated.js';

/** A commitment that holds between two countries, as far as the facts say. */
export interface Owed {
  readonly commitment: CommitmentFact;
  readonly agreement: AgreementFact;
  /** Whether it surely holds; otherwise it does if the missing facts are so. */
  readonly sure: boolean;
  readonly missing: readonly LeftOut[];
}

/** What a country owes another: the commitments in force between the two from which it is not excepted. */
export function owes(debtor: string, creditor: string, ties: Ties): Owed[] {
  return commitmentsBetween(debtor, creditor, ties, [debtor]);
}

/** What two countries owe each other: the commitments in force between them from which neither is excepted. */
export function owed(one: string, other: string, ties: Ties): Owed[] {
  return commitmentsBetween(one, other, ties, [one, other]);
}

function commitmentsBetween(one: string, other: string, ties: Ties, bound: readonly string[]): Owed[] {
  const { supposed } = ties;
  return ties.agreementsOf(one).flatMap((agreement) => {
    if (bindsNobody(agreement) || !isBetween(agreement, one, other, supposed)) return [];
    const dated = isBetween(agreement, one, other, ties);
    return agreement.commitments
      .filter((commitment) => holdsAt(ties.day, commitment.from, commitment.to) && !isExcepted(commitment, bound, ties))
      .map((commitment) => {
        const sure = dated && !isExcepted(commitment, bound, supposed);
        return {
          commitment,
          agreement,
          sure,
          missing: sure ? [] : tiesWithoutDate(agreement, commitment, [one, other], ties),
        };
      });
  });
}

/** As in a trace, a standard that binds nobody is owed to nobody. */
export function bindsNobody({ kind }: AgreementFact): boolean {
  return kind === 'SOFT_LAW_STANDARD';
}

/** Whether one of the countries, itself or as a member of a group, is not bound by a commitment of an agreement that binds it. */
export function isExcepted({ exceptParties }: CommitmentFact, countries: readonly string[], ties: Ties): boolean {
  return (
    exceptParties.length > 0 &&
    countries.some((country) => exceptParties.some((party) => ties.namesOf(country).has(party)))
  );
}

function isBetween({ id }: AgreementFact, one: string, other: string, ties: Ties): boolean {
  return inForceBetween(ties.index, id, ties.namesOf(one), ties.namesOf(other), ties.day);
}
