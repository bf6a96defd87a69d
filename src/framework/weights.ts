import { badInput } from '../api/errors.js';
import { FeatureName } from '../vocabulary/law.js';
import type { FeatureWeights } from './heterogeneity.js';
import { type FeatureWeightInput, MAX_WEIGHT } from './types.js';

/** The weights that were asked for; refuses those that make no sense. */
export function weightsFrom(given: readonly FeatureWeightInput[]): FeatureWeights {
  const weights = new Map<FeatureName, number>();
  for (const { feature, weight } of given) {
    if (weights.has(feature)) throw badInput('weights', `${feature} stands twice: give each feature once`);
    if (weight < 0 || weight > MAX_WEIGHT) {
      throw badInput('weights', `${feature} has the weight ${weight}: a weight is 0 to ${MAX_WEIGHT}`);
    }
    weights.set(feature, weight);
  }
  const weighing = Object.keys(FeatureName).filter((feature) => weights.get(feature as FeatureName) !== 0);
  if (weighing.length === 0) throw badInput('weights', 'every feature has the weight 0: let at least one count');
  return weights;
}
