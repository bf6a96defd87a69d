import type { AgreementFact, CommitmentFact, LeftOut, MembershipFact, PartyFact } from '../corridor/trace/facts.js';
import { holdsAt } from '../vocabulary/partialDate.js';
import type { Ties } from './ties.js';

/** Ties that may hold at the day: their start is not recorded. */

export function membershipWithoutDate({ country, group }: MembershipFact): LeftOut {
  return { id: `${country}-${group}`, reason: { key: 'leftOut.membershipWithoutDate', values: { country, group } } };
}

export function partyWithoutDate({ party }: PartyFact, { id, name }: Pick<AgreementFact, 'id' | 'name'>): LeftOut {
  return { id: `${id}-${party}`, reason: { key: 'leftOut.partyWithoutDate', values: { party, agreement: name } } };
}

export function membershipsWithoutDate(country: string, { index, day }: Pick<Ties, 'index' | 'day'>): MembershipFact[] {
  return index.membershipsOf(country).filter(({ since, until }) => since === null && holdsAt(day, null, until));
}

/** The ties without a start on which it hangs whether countries are bound by a commitment of an agreement. */
export function tiesWithoutDate(
  agreement: AgreementFact,
  { exceptParties }: CommitmentFact,
  countries: readonly string[],
  ties: Ties,
): LeftOut[] {
  return countries.flatMap((country) => {
    const memberships = membershipsWithoutDate(country, ties).filter(({ kind }) => kind === 'MEMBER');
    const names = new Set([...ties.namesOf(country), ...memberships.map(({ group }) => group)]);
    const entries = ties.index.entriesOf(names, agreement.id);
    return [
      ...entries.filter((entry) => isUndated(entry, ties.day)).map((entry) => partyWithoutDate(entry, agreement)),
      ...memberships
        .filter(({ group }) => exceptParties.includes(group) || entries.some(({ party }) => party === group))
        .map(membershipWithoutDate),
    ];
  });
}

/** Whether an entry would bind its party if it had begun. */
export function isUndated({ status, since, until }: PartyFact, day: string): boolean {
  return (status === 'IN_FORCE' || status === 'MEMBER') && since === null && holdsAt(day, null, until);
}
