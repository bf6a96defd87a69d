import type { AgreementFact, CommitmentFact, LeftOut, PartyFact } from '../corridor/trace/facts.js';
import { bindEachOther, bindingEntries, bindsAt } from '../corridor/trace/membership.js';
import { holdsAt } from '../vocabulary/partialDate.js';
import { bindsNobody, isExcepted } from './owed.js';
import type { Ties } from './ties.js';
import { isUndated, partyWithoutDate, tiesWithoutDate } from './undated.js';

/** A commitment that a country has accepted, as far as the facts say. */
export interface Accepted {
  readonly commitment: CommitmentFact;
  readonly agreement: AgreementFact;
  /** The entry by which it is bound: its own, or that of a group to which it belongs. */
  readonly entry: PartyFact;
  /**
   * The other parties, countries and groups by id, with which the agreement is in force for it: it owes them the commitment, whether they
   * are bound themselves or not. Empty where that is not sure.
   */
  readonly towards: readonly string[];
  /** Whether it surely owes it to somebody; otherwise it does if the missing facts are so. */
  readonly sure: boolean;
  readonly missing: readonly LeftOut[];
}

/**
 * What a country has accepted at a day, in the order of agreements and articles: every commitment in force for it, itself or through a
 * group, towards at least one other party. The facts must hold all parties of its agreements.
 */
export function accepted(country: string, ties: Ties): Accepted[] {
  const { supposed } = ties;
  return ties.agreementsOf(country).flatMap((agreement) => {
    if (bindsNobody(agreement)) return [];
    const known = bondOf(country, agreement, ties);
    const bond = known ?? bondOf(country, agreement, supposed);
    if (bond === null) return [];
    return agreement.commitments
      .filter(
        (commitment) => holdsAt(ties.day, commitment.from, commitment.to) && !isExcepted(commitment, [country], ties),
      )
      .map((commitment) => {
        const sure = known !== null && !isExcepted(commitment, [country], supposed);
        return {
          commitment,
          agreement,
          entry: bond.entry,
          towards: sure ? bond.towards : [],
          sure,
          missing: sure ? [] : withoutDate(country, agreement, commitment, ties),
        };
      });
  });
}

/** The entry by which a country is bound by an agreement, and the parties towards whom; null where it is bound to nobody. */
function bondOf(
  country: string,
  { id, parties }: AgreementFact,
  ties: Ties,
): Pick<Accepted, 'entry' | 'towards'> | null {
  const names = ties.namesOf(country);
  const entries = bindingEntries(ties.index, id, names, ties.day);
  if (entries.length === 0) return null;
  const others = (ties.index.agreement(id)?.parties ?? []).filter((entry) => bindsAt(entry, ties.day));
  const bonds = entries.flatMap((entry) =>
    others
      .filter((other) => bindEachOther(entry, other, names, ties.namesOf(other.party)))
      .map((other) => ({ entry, other: other.party })),
  );
  // As recorded, not as supposed.
  const entry = parties.find(
    (each) => each.party === bonds[0]?.entry.party && (bindsAt(each, ties.day) || isUndated(each, ties.day)),
  );
  return entry === undefined ? null : { entry, towards: [...new Set(bonds.map(({ other }) => other))] };
}

function withoutDate(country: string, agreement: AgreementFact, commitment: CommitmentFact, ties: Ties): LeftOut[] {
  const others = agreement.parties.filter((entry) => isUndated(entry, ties.day));
  const missing = [
    ...tiesWithoutDate(agreement, commitment, [country], ties),
    ...others.map((entry) => partyWithoutDate(entry, agreement)),
  ];
  return [...new Map(missing.map((fact) => [fact.id, fact])).values()];
}
