import type { AgreementFact, CommitmentFact } from '../corridor/trace/facts.js';
import { inForceBetween } from '../corridor/trace/membership.js';
import { holdsAt } from '../vocabulary/partialDate.js';
import { rounded } from '../vocabulary/rounded.js';
import { CommitmentTopic } from '../vocabulary/trade.js';
import type { Index } from './indices.js';
import {
  articlesOf,
  membershipsWithoutDate,
  membershipWithoutDate,
  partyWithoutDate,
  settlementUnknown,
} from './missing.js';
import { type Measured, type MissingFact, scoreOf, weakestOf } from './score.js';
import { weightOf } from './weights.js';
import type { ScoreWorld } from './world.js';

/** The weight of a strength: a bindingness, BINDING_WITH_DISPUTE_SETTLEMENT, or NONE. */
type WeightOfStrength = (strength: string) => number;

const topics = Object.keys(CommitmentTopic) as CommitmentTopic[];

/**
 * Commitments of a country: for each topic the strongest that it and another country of the group owe each other in an agreement in force,
 * the mean over the others, and the mean over all topics.
 */
export const commitmentsIndex: Index = {
  best: 'HIGHEST',
  largestWeight: 1,
  score(country, world, weights) {
    const weigh = weightOf(weights);
    const owed = world.othersThan(country).map((other) => owedBetween(country, other, world, weigh));
    return scoreOf(
      topics.map((topic) =>
        measure(
          topic,
          owed.map((byTopic) => byTopic.get(topic) ?? []),
          world,
          weigh,
        ),
      ),
      () => 1,
    );
  },
};

/** A commitment that two countries owe each other, as far as the facts say. */
interface Owed {
  readonly commitment: CommitmentFact;
  /** Whether it is in force between them; otherwise it is if a fact that is not recorded is so. */
  readonly sure: boolean;
  readonly low: number;
  readonly high: number;
  readonly missing: readonly MissingFact[];
}

type ByTopic = ReadonlyMap<CommitmentTopic, readonly Owed[]>;

function owedBetween(one: string, other: string, world: ScoreWorld, weigh: WeightOfStrength): ByTopic {
  const byTopic = new Map<CommitmentTopic, Owed[]>();
  const supposed = world.supposing('TIES');
  for (const agreement of supposed.index.agreementsOf(supposed.namesOf(one))) {
    // As in a trace, a standard that binds nobody is owed to nobody.
    if (agreement.kind === 'SOFT_LAW_STANDARD') continue;
    if (!isBetween(agreement, one, other, supposed)) continue;
    const sure = isBetween(agreement, one, other, world);
    const missing = sure ? [] : tiesWithoutDate(agreement, [one, other], world);
    for (const commitment of agreement.commitments) {
      if (!holdsAt(world.day, commitment.from, commitment.to)) continue;
      if (
        commitment.exceptParties.some((party) => supposed.namesOf(one).has(party) || supposed.namesOf(other).has(party))
      )
        continue;
      const [low, high] = strengthOf(commitment, weigh);
      const unsettled = low === high ? [] : [settlementUnknown(commitment, agreement.name)];
      const owed = { commitment, sure, low, high, missing: [...missing, ...unsettled] };
      byTopic.set(commitment.topic, [...(byTopic.get(commitment.topic) ?? []), owed]);
    }
  }
  return byTopic;
}

function isBetween({ id }: AgreementFact, one: string, other: string, world: ScoreWorld): boolean {
  return inForceBetween(world.index, id, world.namesOf(one), world.namesOf(other), world.day);
}

/** What a commitment counts for: two numbers where it is not recorded whether a panel can enforce it. */
function strengthOf({ bindingness, disputeSettlement }: CommitmentFact, weigh: WeightOfStrength): [number, number] {
  if (bindingness !== 'BINDING') return [weigh(bindingness), weigh(bindingness)];
  const without = weigh('BINDING');
  const enforceable = weigh('BINDING_WITH_DISPUTE_SETTLEMENT');
  if (disputeSettlement === null) return [Math.min(without, enforceable), Math.max(without, enforceable)];
  return disputeSettlement ? [enforceable, enforceable] : [without, without];
}

function tiesWithoutDate(agreement: AgreementFact, sides: readonly string[], world: ScoreWorld): MissingFact[] {
  return sides.flatMap((country) => {
    const memberships = membershipsWithoutDate(country, world).filter(({ kind }) => kind === 'MEMBER');
    const names = new Set([...world.namesOf(country), ...memberships.map(({ group }) => group)]);
    const entries = world.index.entriesOf(names, agreement.id);
    return [
      ...entries.filter(({ since }) => since === null).map((entry) => partyWithoutDate(entry, agreement)),
      ...memberships.filter(({ group }) => entries.some(({ party }) => party === group)).map(membershipWithoutDate),
    ];
  });
}

/** One topic, with what is owed on it to each of the others. */
function measure(
  topic: CommitmentTopic,
  owedToOthers: readonly (readonly Owed[])[],
  { index }: ScoreWorld,
  weigh: WeightOfStrength,
): Measured {
  const pairs = owedToOthers.map((owed) => strongest(owed, weigh('NONE')));
  const mean = (of: (pair: (typeof pairs)[number]) => number) =>
    rounded(pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length);
  const low = mean((pair) => pair.low);
  const high = mean((pair) => pair.high);
  const commitments = [...new Map(pairs.flatMap((pair) => pair.giving).map((each) => [each.id, each])).values()];
  return {
    indicator: topic,
    value: pairs.every((pair) => pair.low === pair.high) ? low : null,
    low,
    high,
    reason:
      commitments.length === 0
        ? { key: 'score.topic.none' }
        : {
            key: 'score.topic.shared',
            values: {
              count: String(pairs.filter(({ giving }) => giving.length > 0).length),
              others: String(pairs.length),
              articles: articlesOf(commitments, index),
            },
          },
    rules: [],
    commitments,
    corridors: [],
    weakestVerification: weakestOf(commitments),
    missing: pairs.flatMap((pair) => pair.missing),
  };
}

/** The strongest commitment of a pair on a topic, what gives it, and what could give more. */
function strongest(owed: readonly Owed[], none: number) {
  const sure = owed.filter((each) => each.sure);
  const low = sure.length === 0 ? none : Math.max(...sure.map((each) => each.low));
  const high = Math.max(low, ...owed.map((each) => each.high));
  return {
    low,
    high,
    giving: sure.filter((each) => each.low === low).map(({ commitment }) => commitment),
    missing: owed.filter((each) => each.high > low).flatMap(({ missing }) => missing),
  };
}
