import { holdsAt } from '../../vocabulary/partialDate.js';
import type { FactIndex } from './factIndex.js';
import type { PartyFact } from './facts.js';

/** The groups to which a country belongs at a day. A membership without a start is not counted. */
function groupsOf(index: FactIndex, country: string, day: string): string[] {
  return index
    .membershipsOf(country)
    .filter(({ kind, since, until }) => kind === 'MEMBER' && since !== null && holdsAt(day, since, until))
    .map(({ group }) => group);
}

/** The jurisdictions whose law binds a country at a day: its own, and the groups to which it belongs or whose law reaches it. */
export function lawgiversOf(index: FactIndex, country: string, day: string): string[] {
  const groups = index
    .membershipsOf(country)
    .filter(({ since, until }) => since !== null && holdsAt(day, since, until))
    .map(({ group }) => group);
  return [country, ...new Set(groups)];
}

/** The country itself and the groups to which it belongs at a day: whatever speaks of one of them speaks of the country. */
export function namesOf(index: FactIndex, country: string, day: string): ReadonlySet<string> {
  return new Set([country, ...groupsOf(index, country, day)]);
}

/** Whether an entry of an agreement binds its party at a day. */
export function bindsAt(party: PartyFact, day: string): boolean {
  return (
    (party.status === 'IN_FORCE' || party.status === 'MEMBER') &&
    party.since !== null &&
    holdsAt(day, party.since, party.until)
  );
}

/** The entries through which a country, itself or through a group, is bound by an agreement at a day. */
export function bindingEntries(
  index: FactIndex,
  agreement: string,
  names: ReadonlySet<string>,
  day: string,
): readonly PartyFact[] {
  return index.entriesOf(names, agreement).filter((entry) => bindsAt(entry, day));
}

/** Whether an agreement is in force between two countries at a day. */
export function inForceBetween(
  index: FactIndex,
  agreement: string,
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  day: string,
): boolean {
  const ofOne = bindingEntries(index, agreement, one, day);
  return ofOne.length > 0 && bindBoth(ofOne, bindingEntries(index, agreement, other, day), one, other);
}

/**
 * Whether the entries of two countries bind them to each other: each through an entry that does not bind the other too (the members of a
 * union that is one party do not owe it to one another), neither shut out by the other.
 */
export function bindBoth(
  ofOne: readonly PartyFact[],
  ofOther: readonly PartyFact[],
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  return ofOne.some((a) => ofOther.some((b) => bindEachOther(a, b, one, other)));
}

/** The same of one entry of each. */
export function bindEachOther(
  ofOne: PartyFact,
  ofOther: PartyFact,
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  return (
    !other.has(ofOne.party) &&
    !one.has(ofOther.party) &&
    !ofOne.notWith.some((name) => other.has(name)) &&
    !ofOther.notWith.some((name) => one.has(name))
  );
}
