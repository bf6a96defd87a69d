/** What is not wrong, but incomplete or odd: an answer will leave it out, or a reader will ask. */

import { firstDay, type PartialDate } from '../../vocabulary/partialDate.js';
import { adequacyOf, type Check, type Facts, type Finding, lawsOf, membershipsOf, partiesOf } from './facts.js';

const undated = 'is null, so that it counts at no date, expected its first day';

/** A law without a date is in force at no date, so that traces leave it out. */
export const lawsWithoutDate: Check = (facts) =>
  lawsOf(facts)
    .filter((law) => law.inForce === null && (law.status === 'IN_FORCE' || law.status === 'PARTIALLY_IN_FORCE'))
    .map((law) => ({ of: law, at: ['inForce'], message: `${undated} (status is ${law.status})` }));

export const agreementsWithoutDate: Check = (facts) =>
  facts.agreements
    .filter(({ agreement }) => agreement.inForce === null && agreement.status === 'IN_FORCE')
    .map(({ agreement }) => ({ of: agreement, at: ['inForce'], message: `${undated} (status is IN_FORCE)` }));

export const partiesWithoutDate: Check = (facts) =>
  partiesOf(facts)
    .filter((party) => party.since === null && (party.status === 'IN_FORCE' || party.status === 'MEMBER'))
    .map((party) => ({ of: party, at: ['since'], message: `${undated} (status is ${party.status})` }));

export const membersWithoutDate: Check = (facts) =>
  membershipsOf(facts)
    .filter(({ since }) => since === null)
    .map((membership) => ({ of: membership, at: ['since'], message: undated }));

export const adequacyWithoutDate: Check = (facts) =>
  adequacyOf(facts)
    .filter(({ since }) => since === null)
    .map((adequacy) => ({ of: adequacy, at: ['since'], message: undated }));

/** Whether a date has come at a day; null: it never has. */
const hasCome = (date: PartialDate | null, day: string) => date !== null && firstDay(date) <= day;

/** A warning about a recorded status. */
function contradicted(of: object & { readonly status: string }, because: string | false): Finding[] {
  return because === false ? [] : [{ of, at: ['status'], message: `is ${of.status}, but ${because}` }];
}

/** The day that the facts are recorded to; without it, no status can be judged. */
const judgedAt = (facts: Facts, judge: (day: string) => Finding[]) =>
  facts.about === undefined ? [] : judge(facts.about.date);

export const statusOfLaws: Check = (facts) =>
  judgedAt(facts, (day) =>
    lawsOf(facts).flatMap((law) => {
      const ended = hasCome(law.repealed, day);
      switch (law.status) {
        case 'IN_FORCE':
        case 'PARTIALLY_IN_FORCE':
          if (ended) return contradicted(law, `it is repealed since ${law.repealed}, expected REPEALED`);
          return contradicted(
            law,
            law.inForce !== null &&
              !hasCome(law.inForce, day) &&
              `it enters into force on ${law.inForce}, expected NOT_YET_IN_FORCE`,
          );
        case 'NOT_YET_IN_FORCE':
          return contradicted(
            law,
            hasCome(law.inForce, day) && `it is in force since ${law.inForce}, expected IN_FORCE`,
          );
        case 'REPEALED':
          return contradicted(law, !ended && `repealed is ${law.repealed}, expected a date that has come`);
        default:
          return contradicted(
            law,
            hasCome(law.inForce, day) && `it is in force since ${law.inForce}, expected IN_FORCE`,
          );
      }
    }),
  );

export const statusOfAgreements: Check = (facts) =>
  judgedAt(facts, (day) =>
    facts.agreements.flatMap(({ agreement }) => {
      switch (agreement.status) {
        case 'IN_FORCE':
          return contradicted(
            agreement,
            agreement.inForce !== null &&
              !hasCome(agreement.inForce, day) &&
              `it enters into force on ${agreement.inForce}, expected SIGNED`,
          );
        case 'SIGNED':
          return contradicted(
            agreement,
            hasCome(agreement.inForce, day) && `it is in force since ${agreement.inForce}, expected IN_FORCE`,
          );
        default:
          return [];
      }
    }),
  );

/** The status of a party is the one that it has during its span: who left keeps it, with the day in `until`. */
export const statusOfParties: Check = (facts) =>
  judgedAt(facts, (day) =>
    partiesOf(facts).flatMap((party) => {
      const begun = hasCome(party.since, day);
      switch (party.status) {
        case 'IN_FORCE':
        case 'MEMBER':
          return contradicted(party, party.since !== null && !begun && `it starts on ${party.since}, expected SIGNED`);
        case 'SIGNED':
        case 'ACCEDING':
          return contradicted(party, begun && `it is bound since ${party.since}, expected IN_FORCE`);
        case 'WITHDRAWN':
          return contradicted(
            party,
            begun &&
              `it took part since ${party.since} and now counts at no date, expected MEMBER or IN_FORCE with its last day in until`,
          );
        default:
          return [];
      }
    }),
  );
