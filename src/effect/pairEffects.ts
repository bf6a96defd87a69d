import type { FrameworkPair } from '../framework/heterogeneity.js';
import type { Verification } from '../vocabulary/evidence.js';
import { rounded } from '../vocabulary/rounded.js';

/** A published effect, as far as applying it needs. */
export interface Effect {
  readonly id: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly verification: Verification;
}

/** A published effect applied to a pair. */
export interface PairEffect<E extends Effect = Effect> {
  readonly countries: readonly string[];
  readonly effect: E;
  readonly heterogeneityChange: number | null;
  readonly low: number;
  readonly high: number;
  readonly assumptions: readonly string[];
}

/** The ids under which the data set holds the effects that may be applied to a pair. */
const heterogeneityEffect = 'NORDAS_2016_HETEROGENEITY';
const adequacyEffect = 'FHVS_2026_ADEQUACY';

/** The change to which the effect of heterogeneity belongs, and the average beyond which it is not carried. */
const STEP = 0.05;
const MOST = 0.26;

/**
 * What less heterogeneity goes with: the published percent for each 0.05 by which it falls, and no fall beyond 0.26 counted. The lower end
 * takes the features that are not recorded into the share, as alike before and after; the upper end leaves them out.
 */
export function effectOfHeterogeneity<E extends Effect>(
  before: FrameworkPair,
  after: FrameworkPair,
  effects: readonly E[],
): PairEffect<E> | null {
  const effect = applicable(effects, heterogeneityEffect);
  if (effect?.value == null || before.heterogeneity === null || after.heterogeneity === null) return null;
  const [overAll, overRecorded] = [before.low - after.low, before.heterogeneity - after.heterogeneity].sort(ascending);
  if (overAll! <= 0) return null;
  const percentOf = (change: number) => rounded((effect.value! * Math.min(change, MOST)) / STEP);
  return {
    countries: [before.a, before.b],
    effect,
    heterogeneityChange: rounded(before.heterogeneity - after.heterogeneity),
    low: percentOf(overAll!),
    high: percentOf(overRecorded!),
    assumptions: [
      'The published index covers the regulation of all services, ours the protection of personal data only.',
      'A correlation across countries is read as if it were the effect of the reform; it is none of cause.',
      ...(before.weak || after.weak
        ? ['Fewer than half of the features are recorded for both: the heterogeneity is weak.']
        : []),
    ],
  };
}

/** What a decision of the European Union on adequacy goes with, for the two ends of it. */
export function effectOfUnionAdequacy<E extends Effect>(
  countries: readonly string[],
  effects: readonly E[],
): PairEffect<E> | null {
  const effect = applicable(effects, adequacyEffect);
  if (effect?.low == null || effect.high == null) return null;
  return {
    countries,
    effect,
    heterogeneityChange: null,
    low: effect.low,
    high: effect.high,
    assumptions: [
      'Estimated on decisions of the European Union: it says nothing of the decisions of smaller recognisers.',
      'An average over past decisions is read as if it held for this pair.',
    ],
  };
}

/** What was only recalled is never applied. */
function applicable<E extends Effect>(effects: readonly E[], id: string): E | undefined {
  return effects.find((effect) => effect.id === id && effect.verification !== 'RECALLED');
}

function ascending(a: number, b: number): number {
  return a - b;
}
