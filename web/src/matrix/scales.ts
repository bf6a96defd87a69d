/** Scales of what is shown of two countries, in five steps, from nothing to all; each step has a colour of its own. */

import { CommitmentStrength } from '../../../src/vocabulary/trade.js';

export const steps = ['STEP_0', 'STEP_1', 'STEP_2', 'STEP_3', 'STEP_4'] as const;
export type Step = (typeof steps)[number];

const strengths = Object.keys(CommitmentStrength) as CommitmentStrength[];

/** From nothing to a duty that a panel can enforce, a step each. */
export function stepOfStrength(strength: CommitmentStrength): Step {
  return steps[strengths.indexOf(strength)]!;
}

/** The least share of each step above the first, which is nothing at all. */
export const shareBounds = [0.0001, 0.25, 0.5, 0.75] as const;

/** A share of 0 to 1: nothing, then a quarter each. */
export function stepOfShare(share: number): Step {
  return steps[shareBounds.filter((bound) => share >= bound).length]!;
}

/** The greatest distance of each step; what is farther has the first. */
export const distanceBounds = [0.6, 0.4, 0.25, 0.1] as const;

/** A distance of 0 (nothing is lacking) to 1: the nearer, the higher the step. */
export function stepOfDistance(distance: number): Step {
  return steps[distanceBounds.filter((bound) => distance <= bound).length]!;
}
