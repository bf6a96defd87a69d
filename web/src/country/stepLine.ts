/** A score over time as a line of steps, with the band in which it lies where facts are missing. */

import { placeOn, type TimeAxis } from '../parts/timeAxis.js';

interface Step {
  readonly from: string;
  readonly low: number;
  readonly high: number;
}

export interface StepShape {
  /** From left to right, 0 to 100 across and 0 (a score of 1) to 100 (a score of 0) down. */
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** Each step as the rectangle between its bounds; flat where its score is known. `until`: the day on which the last one ends. */
export function stepShapes(steps: readonly Step[], axis: TimeAxis, until: string): StepShape[] {
  return steps.map(({ from, low, high }, index) => ({
    start: placeOn(axis, from),
    end: placeOn(axis, steps[index + 1]?.from ?? until),
    top: 100 * (1 - high),
    bottom: 100 * (1 - low),
  }));
}
