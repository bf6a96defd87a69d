import type { FactIndex } from '../corridor/trace/factIndex.js';
import type { DatedFactKind } from '../vocabulary/method.js';
import { firstDay, type PartialDate } from '../vocabulary/partialDate.js';

/** A fact that begins or ends on a day. */
export interface DatedFact {
  readonly kind: DatedFactKind;
  readonly id: string;
}

/**
 * The days, after the first and up to the last, on which a fact begins or ends that can matter for the scores of a country within a group:
 * on all other days these are as they were the day before. By day, in order.
 */
export function datesThatMatter(
  country: string,
  countries: readonly string[],
  index: FactIndex,
  after: string,
  upTo: string,
): ReadonlyMap<string, readonly DatedFact[]> {
  const days = new Map<string, DatedFact[]>();
  const add = (kind: DatedFact['kind'], id: string, ...dates: readonly (PartialDate | null)[]) => {
    for (const day of new Set(dates.filter((date) => date !== null).map(firstDay))) {
      if (day > after && day <= upTo) days.set(day, [...(days.get(day) ?? []), { kind, id }]);
    }
  };
  const groups = index.membershipsOf(country).map(({ group }) => group);
  const lawgivers = [...new Set([country, ...groups])];
  const destinations = new Set<string>();
  for (const lawgiver of lawgivers) {
    for (const law of index.lawsOf(lawgiver)) {
      // An enacted law whose start is not recorded may count from its adoption on.
      add('LAW', law.id, law.inForce ?? law.adopted, law.repealed);
      for (const rule of law.rules) {
        add('RULE', rule.id, rule.from, rule.to, rule.usableFrom);
        for (const named of rule.destinations ?? []) destinations.add(named);
      }
    }
    for (const { id, since, until } of index.recognitionsBy(lawgiver)) add('RECOGNITION', id, since, until);
  }
  for (const member of new Set([country, ...countries])) {
    for (const { group, since, until } of index.membershipsOf(member)) {
      add('MEMBERSHIP', `${member}-${group}`, since, until);
    }
  }
  // A rule may speak of the parties of an agreement to which its own country does not belong.
  const named = [...destinations].map((id) => index.agreement(id)).filter((agreement) => agreement !== undefined);
  for (const agreement of new Set([...index.agreementsOf(new Set(lawgivers)), ...named])) {
    for (const { party, since, until } of agreement.parties) add('PARTY', `${agreement.id}-${party}`, since, until);
    for (const { id, from, to } of agreement.commitments) add('COMMITMENT', id, from, to);
  }
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
}
