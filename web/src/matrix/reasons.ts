/** Why a corridor stands as it does: the barriers that make its level. */

import type { CorridorLevel } from '../../../src/vocabulary/corridor.js';
import { pairOf } from './pair.js';

export interface Barring {
  readonly threshold: string | null;
  readonly corridors: readonly {
    readonly origin: string;
    readonly destination: string;
    readonly level: CorridorLevel | null;
  }[];
}

export interface BarrierThere<Barrier> {
  readonly barrier: Barrier;
  /** Its level on this corridor, which may be another than elsewhere; null when not known. */
  readonly level: CorridorLevel | null;
}

/** By corridor what stands on it above FREE. */
export function barriersByPair<Barrier extends Barring>(
  barriers: readonly Barrier[],
): ReadonlyMap<string, readonly BarrierThere<Barrier>[]> {
  const found = new Map<string, BarrierThere<Barrier>[]>();
  for (const barrier of barriers) {
    for (const { origin, destination, level } of barrier.corridors) {
      const pair = pairOf(origin, destination);
      const there = found.get(pair);
      if (there) there.push({ barrier, level });
      else found.set(pair, [{ barrier, level }]);
    }
  }
  return found;
}

/** Of those, the ones that make the level: the worst for everybody; or, with `above`, the worst that stand above a threshold only. */
export function decisive<Barrier extends Barring>(
  there: readonly BarrierThere<Barrier>[],
  level: CorridorLevel | null,
  above = false,
): Barrier[] {
  return there
    .filter(({ barrier, level: its }) => its === level && (barrier.threshold !== null) === above)
    .map(({ barrier }) => barrier);
}
