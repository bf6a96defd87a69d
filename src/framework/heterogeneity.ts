import type { FeatureName } from '../vocabulary/law.js';
import { rounded } from '../vocabulary/rounded.js';
import { type Framework, type FrameworkCell, scoreOf } from './framework.js';

/** Weights of features; one that is absent weighs 1. */
export type FeatureWeights = ReadonlyMap<FeatureName, number>;

/** Below this share of features recorded for both, a heterogeneity says little. */
const ENOUGH_COVERAGE = 0.5;

/** A feature to which two frameworks give different answers. */
interface FeatureDifference {
  readonly feature: FeatureName;
  readonly a: FrameworkCell;
  readonly b: FrameworkCell;
  readonly weight: number;
  /** 0.5 or 1: how far the two answers lie apart. */
  readonly difference: number;
  /** Its part of the heterogeneity; the parts of a pair add up to it. */
  readonly contribution: number;
}

/** Figures that go with a feature, such as hours until a breach is notified: compared beside the heterogeneity, not in it. */
interface FigureComparison {
  readonly feature: FeatureName;
  readonly a: FrameworkCell;
  readonly b: FrameworkCell;
  /** How far the two figures lie apart; null where one is not recorded. */
  readonly difference: number | null;
}

/** How differently two frameworks answer. */
export interface FrameworkPair {
  readonly a: string;
  readonly b: string;
  /** From 0 (the same answers) to 1, over the features recorded for both; null where no feature that weighs is. */
  readonly heterogeneity: number | null;
  /** Over all features, those that are not recorded for both taken as the same. */
  readonly low: number;
  /** Over all features, those that are not recorded for both taken as far apart as they could be. */
  readonly high: number;
  /** The share of features that are recorded for both. */
  readonly coverage: number;
  readonly weak: boolean;
  /** Features that are not recorded for both. */
  readonly missing: readonly FeatureName[];
  readonly differences: readonly FeatureDifference[];
  readonly figures: readonly FigureComparison[];
}

/** After the STRI heterogeneity indices of the OECD: the weighted share of features to which two frameworks give different answers. */
export function heterogeneityOf(a: Framework, b: Framework, weights: FeatureWeights): FrameworkPair {
  const both = a.cells.map((ofA, at) => ({ ofA, ofB: b.cells[at]!, weight: weights.get(ofA.feature) ?? 1 }));
  const missing: FeatureName[] = [];
  const apart: Omit<FeatureDifference, 'contribution'>[] = [];
  let weightOfAll = 0;
  let weightOfRecorded = 0;
  let atMostMissing = 0;
  for (const { ofA, ofB, weight } of both) {
    weightOfAll += weight;
    if (ofA.value === null || ofB.value === null) {
      missing.push(ofA.feature);
      atMostMissing += weight * farthest(ofA.value ?? ofB.value);
      continue;
    }
    weightOfRecorded += weight;
    const difference = Math.abs(scoreOf[ofA.value] - scoreOf[ofB.value]);
    if (difference > 0) apart.push({ feature: ofA.feature, a: ofA, b: ofB, weight, difference });
  }
  const known = apart.reduce((sum, { weight, difference }) => sum + weight * difference, 0);
  const coverage = (both.length - missing.length) / both.length;
  return {
    a: a.country,
    b: b.country,
    heterogeneity: weightOfRecorded === 0 ? null : rounded(known / weightOfRecorded),
    low: rounded(known / weightOfAll),
    high: rounded((known + atMostMissing) / weightOfAll),
    coverage: rounded(coverage),
    weak: coverage < ENOUGH_COVERAGE,
    missing,
    differences: apart.map((each) => ({
      ...each,
      contribution: weightOfRecorded === 0 ? 0 : rounded((each.weight * each.difference) / weightOfRecorded),
    })),
    figures: both
      .filter(({ ofA, ofB }) => ofA.number !== null || ofB.number !== null)
      .map(({ ofA, ofB }) => ({
        feature: ofA.feature,
        a: ofA,
        b: ofB,
        difference: ofA.number === null || ofB.number === null ? null : Math.abs(ofA.number - ofB.number),
      })),
  };
}

/** How far an answer that is not recorded can lie from one that is, or from another that is not. */
function farthest(recorded: FrameworkCell['value']): number {
  return recorded === 'PARTIAL' ? 0.5 : 1;
}
