import { type Clusters, clustersOf } from './clusters.js';
import type { Framework } from './framework.js';
import { type CountryNeighbours, type GroupMean, groupMean, neighboursOf } from './group.js';
import { type FeatureWeights, type FrameworkPair, heterogeneityOf } from './heterogeneity.js';
import { orderOf } from './order.js';

/** How the frameworks of a group differ. */
export interface Comparison extends Clusters {
  /** Every unordered pair, in the order of the frameworks. */
  readonly pairs: readonly FrameworkPair[];
  readonly mean: GroupMean;
  readonly neighbours: readonly CountryNeighbours[];
  readonly order: readonly string[];
}

export function compare(frameworks: readonly Framework[], weights: FeatureWeights): Comparison {
  const countries = frameworks.map(({ country }) => country);
  const pairs = frameworks.flatMap((a, at) => frameworks.slice(at + 1).map((b) => heterogeneityOf(a, b, weights)));
  return {
    pairs,
    mean: groupMean(pairs),
    ...clustersOf(countries, pairs),
    neighbours: neighboursOf(countries, pairs),
    order: orderOf(countries, pairs),
  };
}
