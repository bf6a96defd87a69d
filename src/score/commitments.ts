import { coverageOf, type WeightOfStrength } from '../commitment/coverage.js';
import type { Owed } from '../commitment/owed.js';
import { rounded } from '../vocabulary/rounded.js';
import { CommitmentTopic } from '../vocabulary/trade.js';
import type { Index } from './indices.js';
import { articlesOf } from './missing.js';
import { type Measured, scoreOf, weakestOf } from './score.js';
import { weightOf } from './weights.js';
import type { ScoreWorld } from './world.js';

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
    const owedToOthers = world.othersThan(country).map((other) => world.owed(country, other));
    return scoreOf(
      topics.map((topic) =>
        measure(
          topic,
          owedToOthers.map((onTopics) => onTopics.get(topic) ?? []),
          world,
          weigh,
        ),
      ),
      () => 1,
    );
  },
};

/** One topic, with what is owed on it to each of the others. */
function measure(
  topic: CommitmentTopic,
  owedToOthers: readonly (readonly Owed[])[],
  { index }: ScoreWorld,
  weigh: WeightOfStrength,
): Measured {
  const pairs = owedToOthers.map((each) => coverageOf(each, weigh));
  const mean = (of: (pair: (typeof pairs)[number]) => number) =>
    rounded(pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length);
  const low = mean((pair) => pair.low);
  const high = mean((pair) => pair.high);
  const commitments = [
    ...new Map(pairs.flatMap(({ giving }) => giving.map(({ commitment }) => [commitment.id, commitment]))).values(),
  ];
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
    missing: pairs.flatMap(({ missing }) => missing),
  };
}
