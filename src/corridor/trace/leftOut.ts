import type { MechanismStatus } from '../../vocabulary/corridor.js';
import { holdsAt } from '../../vocabulary/partialDate.js';
import { type OriginRules, speaksOf } from './applicability.js';
import { cite } from './cite.js';
import { groupBy } from './factIndex.js';
import type { Barrier, LawFact, LeftOut } from './facts.js';
import type { Pair } from './mechanisms.js';
import { membershipsWithoutDate, partiesWithoutDate } from './undatedTies.js';

/** The facts that could have changed this answer and could not be weighed, each with its reason and once. */
export function leftOutOf(
  pair: Pair,
  barriers: readonly Barrier[],
  rules: OriginRules,
  undatedFrameworks: readonly LawFact[],
): LeftOut[] {
  const wanted = {
    adequacy: isNamed('ADEQUACY', barriers, (status) => status !== 'AVAILABLE'),
    treaty: isNamed('TREATY', barriers, (status) => status === 'NOT_AVAILABLE'),
  };
  const all = [
    ...frameworksWithoutDate(undatedFrameworks),
    ...lawsWithoutDate(pair, rules),
    ...membershipsWithoutDate(pair, rules.applicable, wanted),
    ...(wanted.adequacy ? recognitionsWithoutDate(pair) : []),
    ...partiesWithoutDate(pair, rules.applicable, wanted),
    ...incompleteRegimes(pair, barriers),
  ];
  return [...new Map(all.map((item) => [item.id, item])).values()];
}

function isNamed(
  ground: 'ADEQUACY' | 'TREATY',
  barriers: readonly Barrier[],
  stands: (status: MechanismStatus) => boolean,
): boolean {
  return barriers.some(({ mechanisms }) =>
    mechanisms.some(({ mechanism, status }) => mechanism === ground && stands(status)),
  );
}

function frameworksWithoutDate(frameworks: readonly LawFact[]): LeftOut[] {
  return frameworks.map(({ id, title }) => ({
    id,
    reason: { key: 'leftOut.frameworkWithoutDate', values: { law: title } },
  }));
}

function lawsWithoutDate({ index, question, destinationNames }: Pair, { undated }: OriginRules): LeftOut[] {
  const towards = undated.filter((rule) => speaksOf(rule, destinationNames, index, question.asOf));
  return [...groupBy(towards, (rule) => rule.law)].map(([id, rules]) => ({
    id,
    reason: { key: 'leftOut.lawWithoutDate', values: { articles: cite(rules, index.law) } },
  }));
}

function recognitionsWithoutDate({ index, question, recognisers, destinationNames }: Pair): LeftOut[] {
  return recognisers
    .flatMap((recogniser) => index.recognitionsBy(recogniser))
    .filter(({ to, since, until }) => since === null && destinationNames.has(to) && holdsAt(question.asOf, null, until))
    .map(({ id, from, to }) => ({ id, reason: { key: 'leftOut.recognitionWithoutDate', values: { from, to } } }));
}

/** Grounds that were not read to their end matter wherever the regime is not free already. */
function incompleteRegimes({ index }: Pair, barriers: readonly Barrier[]): LeftOut[] {
  return barriers
    .filter(({ level }) => level !== 'FREE')
    .flatMap(({ rules }) => rules.filter(({ incomplete }) => incomplete))
    .map((rule) => ({
      id: rule.id,
      reason: { key: 'leftOut.incompleteRule', values: { articles: cite([rule], index.law) } },
    }));
}
