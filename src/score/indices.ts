import type { ScoreIndex } from '../vocabulary/method.js';
import { commitmentsIndex } from './commitments.js';
import { crossBorderDataPolicyIndex } from './crossBorderDataPolicy.js';
import { frictionIndex } from './friction.js';
import { opennessIndex } from './openness.js';
import type { Score } from './score.js';
import { strengthIndex } from './strength.js';
import type { AppliedWeight } from './weights.js';
import type { ScoreWorld } from './world.js';

/** What an index is: how a country is scored at the day of a world, with the weights of the method of its name. */
export interface Index {
  /** Which end is the first rank. */
  readonly best: 'LOWEST' | 'HIGHEST';
  /** The largest weight that makes sense: 1 where weights are values, no limit where they are divided by their sum. */
  readonly largestWeight: number;
  score(country: string, world: ScoreWorld, weights: readonly AppliedWeight[]): Score;
}

/** A new index is its file, an entry here, and its term and method. */
export const indices: Readonly<Record<ScoreIndex, Index>> = {
  FRICTION: frictionIndex,
  OPENNESS: opennessIndex,
  CROSS_BORDER_DATA_POLICY: crossBorderDataPolicyIndex,
  COMMITMENTS: commitmentsIndex,
  STRENGTH: strengthIndex,
};
