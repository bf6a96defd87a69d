/** Whether dates stand in an order that can be. */

import type { PartialDate } from '../../vocabulary/partialDate.js';
import {
  adequacyOf,
  type Check,
  commitmentsOf,
  type Finding,
  lawsOf,
  membershipsOf,
  partiesOf,
  regulatorsOf,
  reservationsOf,
  rulesOf,
} from './facts.js';

type DateValue = PartialDate | null;

/** Whether a date is certainly before another: `2018` is not before `2018-05-25`, which it may contain. */
function isBefore(date: PartialDate, other: PartialDate): boolean {
  const common = Math.min(date.length, other.length);
  return date.slice(0, common) < other.slice(0, common);
}

/** A finding if the second date of a record is before its first. */
function outOfOrder<Record extends object>(
  record: Record,
  first: keyof Record & string,
  second: keyof Record & string,
  message: string,
): Finding[] {
  const [from, to] = [record[first] as DateValue, record[second] as DateValue];
  if (from === null || to === null || !isBefore(to, from)) return [];
  return [{ of: record, at: [second], message: `is ${to}, ${message} (${first} is ${from})` }];
}

const endsFirst = 'before it starts, expected a later date or null';

export const rules: Check = (facts) => rulesOf(facts).flatMap((rule) => outOfOrder(rule, 'from', 'to', endsFirst));

export const commitments: Check = (facts) =>
  commitmentsOf(facts).flatMap((commitment) => outOfOrder(commitment, 'from', 'to', endsFirst));

export const reservations: Check = (facts) =>
  reservationsOf(facts).flatMap((reservation) => outOfOrder(reservation, 'from', 'to', endsFirst));

export const spans: Check = (facts) =>
  [...partiesOf(facts), ...membershipsOf(facts), ...adequacyOf(facts)].flatMap((record) =>
    outOfOrder(record, 'since', 'until', endsFirst),
  );

export const repeals: Check = (facts) =>
  lawsOf(facts).flatMap((law) => [
    ...outOfOrder(law, 'inForce', 'repealed', 'before it is in force, expected a later date or null'),
    ...outOfOrder(law, 'adopted', 'repealed', 'before it is adopted, expected a later date or null'),
  ]);

export const authorities: Check = (facts) =>
  regulatorsOf(facts).flatMap((regulator) =>
    outOfOrder(regulator, 'established', 'dissolved', 'before it is set up, expected a later date or null'),
  );

/** Possible, but rare: a law with retroactive force, a treaty applied before its signature. */
export const earlyForce: Check = (facts) => [
  ...lawsOf(facts).flatMap((law) =>
    outOfOrder(law, 'adopted', 'inForce', 'before it is adopted, expected a later date unless it is retroactive'),
  ),
  ...facts.agreements.flatMap(({ agreement }) =>
    outOfOrder(agreement, 'signed', 'inForce', 'before it is signed, expected a later date unless it is retroactive'),
  ),
  ...partiesOf(facts).flatMap((party) =>
    outOfOrder(party, 'signed', 'since', 'before it signs, expected a later date unless it joined otherwise'),
  ),
];

/** A law counts from its entry into force, so that an earlier rule of it is never applied before. */
export const rulesBeforeTheirLaw: Check = (facts) =>
  lawsOf(facts).flatMap((law) =>
    law.provisions
      .flatMap(({ rules }) => rules)
      .filter((rule) => rule.from !== null && law.inForce !== null && isBefore(rule.from, law.inForce))
      .map((rule) => ({
        of: rule,
        at: ['from'],
        message: `is ${rule.from}, before its law is in force (${law.inForce}), expected a later date or null`,
      })),
  );
