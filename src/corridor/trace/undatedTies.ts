import { holdsAt } from '../../vocabulary/partialDate.js';
import { rulesOf, speaksOf } from './applicability.js';
import { limitsBetween, limitsUnder } from './disciplines.js';
import type { AgreementFact, LeftOut, MembershipFact, PartyFact, RuleFact } from './facts.js';
import { type Pair, recognitionsOf } from './mechanisms.js';
import { bindBoth, bindingEntries, inForceBetween } from './membership.js';

/** Grounds that some barrier names and that a further fact could open. */
export interface Wanted {
  readonly adequacy: boolean;
  readonly treaty: boolean;
}

/**
 * Memberships of groups whose start is not recorded, as far as the answer would be another one if they held. `rules` are those of the
 * origin that apply, whatever their destinations.
 */
export function membershipsWithoutDate(pair: Pair, rules: readonly RuleFact[], wanted: Wanted): LeftOut[] {
  const { index, question } = pair;
  const undated = (country: string) =>
    index.membershipsOf(country).filter(({ since, until }) => since === null && holdsAt(question.asOf, null, until));
  return [
    ...undated(question.origin).filter((membership) => originWouldDiffer(membership, pair)),
    ...undated(question.destination).filter((membership) => destinationWouldDiffer(membership, pair, rules, wanted)),
  ].map(({ country, group }) => ({
    id: `${country}-${group}`,
    reason: { key: 'leftOut.membershipWithoutDate', values: { country, group } },
  }));
}

/** A membership of the origin matters for the law that the group makes and for the agreements that it has joined. */
function originWouldDiffer({ group, kind }: MembershipFact, pair: Pair): boolean {
  const { index, question, originNames, destinationNames } = pair;
  const { applicable } = rulesOf(index, [group], question);
  if (applicable.some((rule) => speaksOf(rule, destinationNames, index, question.asOf))) return true;
  return kind === 'MEMBER' && limitsDiffer({ ...pair, originNames: new Set([...originNames, group]) }, pair);
}

/** A membership of the destination matters for recognitions of the group, rules that speak of it and agreements that it has joined. */
function destinationWouldDiffer(
  { group, kind }: MembershipFact,
  pair: Pair,
  rules: readonly RuleFact[],
  { adequacy }: Wanted,
): boolean {
  if (kind !== 'MEMBER') return false;
  const supposed = { ...pair, destinationNames: new Set([...pair.destinationNames, group]) };
  return (
    rules.some((rule) => speaksTo(rule, supposed) && !speaksTo(rule, pair)) ||
    (adequacy && recognitionsOf(supposed).length > recognitionsOf(pair).length) ||
    limitsDiffer(supposed, pair)
  );
}

function speaksTo(rule: RuleFact, { destinationNames, index, question }: Pair): boolean {
  return speaksOf(rule, destinationNames, index, question.asOf);
}

function limitsDiffer(supposed: Pair, pair: Pair): boolean {
  const idsOf = (limits: Pair['limits']) => limits.map(({ commitment }) => commitment.id).join();
  return idsOf(limitsBetween(supposed)) !== idsOf(pair.limits);
}

/** Parties of agreements whose start is not recorded, as far as the answer would be another one if they were bound. */
export function partiesWithoutDate(pair: Pair, rules: readonly RuleFact[], wanted: Wanted): LeftOut[] {
  const { index, originNames, destinationNames } = pair;
  const undatedIn = (names: ReadonlySet<string>, agreement: AgreementFact) =>
    index.entriesOf(names, agreement.id).filter((entry) => isUndated(entry, pair.question.asOf));
  const agreements = new Set([...index.agreementsOf(originNames), ...index.agreementsOf(destinationNames)]);
  return [...agreements].flatMap((agreement) => {
    const undated = new Set([...undatedIn(originNames, agreement), ...undatedIn(destinationNames, agreement)]);
    if (undated.size === 0) return [];
    const binds = wouldBind(agreement, undated, pair, wanted);
    const isNamed = rules.some((rule) => rule.destinations?.includes(agreement.id) && !speaksTo(rule, pair));
    return [...undated]
      .filter(({ party }) => binds || (isNamed && destinationNames.has(party)))
      .map(({ party }) => ({
        id: `${agreement.id}-${party}`,
        reason: { key: 'leftOut.partyWithoutDate', values: { party, agreement: agreement.name } },
      }));
  });
}

function isUndated({ status, since, until }: PartyFact, day: string): boolean {
  return (status === 'IN_FORCE' || status === 'MEMBER') && since === null && holdsAt(day, null, until);
}

/** Whether an agreement would limit a measure or carry a transfer that it does not limit or carry now, were the undated entries in force. */
function wouldBind(agreement: AgreementFact, undated: ReadonlySet<PartyFact>, pair: Pair, { treaty }: Wanted): boolean {
  const { index, originNames, destinationNames, question } = pair;
  if (inForceBetween(index, agreement.id, originNames, destinationNames, question.asOf)) return false;
  const supposed = (names: ReadonlySet<string>) => [
    ...bindingEntries(index, agreement.id, names, question.asOf),
    ...index.entriesOf(names, agreement.id).filter((entry) => undated.has(entry)),
  ];
  if (!bindBoth(supposed(originNames), supposed(destinationNames), originNames, destinationNames)) return false;
  return agreement.kind === 'DATA_PROTECTION_TREATY' ? treaty : limitsUnder(agreement, pair).length > 0;
}
