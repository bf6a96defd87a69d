import { holdsAt } from '../../vocabulary/partialDate.js';
import { speaksOf } from './applicability.js';
import type { Barrier, LeftOut, RuleFact } from './facts.js';
import type { Pair } from './mechanisms.js';
import { bindingEntries, bindsAt } from './membership.js';

/** The facts that could have changed this answer and could not be weighed, each with its reason and once. */
export function leftOutOf(pair: Pair, barriers: readonly Barrier[], undated: readonly RuleFact[]): LeftOut[] {
  const all = [
    ...undatedLaws(pair, undated),
    ...undatedMemberships(pair),
    ...undatedRecognitions(pair, barriers),
    ...undatedParties(pair),
    ...incompleteRegimes(barriers),
  ];
  return [...new Map(all.map((item) => [item.id, item])).values()];
}

function undatedLaws(pair: Pair, undated: readonly RuleFact[]): LeftOut[] {
  return undated
    .filter((rule) => speaksOf(rule, pair.destinationNames, pair.index, pair.question.asOf))
    .map((rule) => ({ id: rule.law, reason: { key: 'leftOut.lawWithoutDate', values: { article: rule.locator } } }));
}

function undatedMemberships({ index, question }: Pair): LeftOut[] {
  return [question.origin, question.destination].flatMap((country) =>
    index
      .membershipsOf(country)
      .filter(({ since, until }) => since === null && holdsAt(question.asOf, null, until))
      .map(({ group }) => ({
        id: `${country}-${group}`,
        reason: { key: 'leftOut.membershipWithoutDate', values: { country, group } },
      })),
  );
}

/** A recognition without a start matters where adequacy is a ground that is not open already. */
function undatedRecognitions(
  { index, question, recognisers, destinationNames }: Pair,
  barriers: readonly Barrier[],
): LeftOut[] {
  const wanted = barriers.some(({ mechanisms }) =>
    mechanisms.some(({ mechanism, status }) => mechanism === 'ADEQUACY' && status !== 'AVAILABLE'),
  );
  if (!wanted) return [];
  return recognisers
    .flatMap((recogniser) => index.recognitionsBy(recogniser))
    .filter(({ to, since, until }) => since === null && destinationNames.has(to) && holdsAt(question.asOf, null, until))
    .map(({ id, from, to }) => ({ id, reason: { key: 'leftOut.recognitionWithoutDate', values: { from, to } } }));
}

/** An agreement that would be in force between the two, were the start for one of them recorded. */
function undatedParties({ index, question, originNames, destinationNames }: Pair): LeftOut[] {
  const day = question.asOf;
  return index.facts.agreements.flatMap((agreement) => {
    const mayBind = (names: ReadonlySet<string>) =>
      agreement.parties.filter(
        (party) =>
          names.has(party.party) &&
          (party.status === 'IN_FORCE' || party.status === 'MEMBER') &&
          (bindsAt(party, day) || (party.since === null && holdsAt(day, null, party.until))),
      );
    const ofOrigin = mayBind(originNames);
    const ofDestination = mayBind(destinationNames);
    if (ofOrigin.length === 0 || ofDestination.length === 0) return [];
    if (
      bindingEntries(agreement, originNames, day).length > 0 &&
      bindingEntries(agreement, destinationNames, day).length > 0
    ) {
      return [];
    }
    return [...ofOrigin, ...ofDestination]
      .filter(({ since }) => since === null)
      .map(({ party }) => ({
        id: `${agreement.id}-${party}`,
        reason: { key: 'leftOut.partyWithoutDate', values: { party, agreement: agreement.name } },
      }));
  });
}

function incompleteRegimes(barriers: readonly Barrier[]): LeftOut[] {
  return barriers
    .filter(({ level }) => level === null)
    .flatMap(({ rules }) => rules.filter(({ incomplete }) => incomplete))
    .map((rule) => ({ id: rule.id, reason: { key: 'leftOut.incompleteRule', values: { article: rule.locator } } }));
}
