/** The matrix of any day, from that of one day and from what changed when. */

import type { Certainty, CorridorLevel } from '../../../src/vocabulary/corridor.js';
import { pairOf } from './pair.js';

export interface Standing {
  readonly level: CorridorLevel | null;
  readonly levelAtMost: CorridorLevel | null;
  readonly certainty: Certainty;
}

export interface Corridor extends Standing {
  readonly origin: string;
  readonly destination: string;
  /** 0 (free) to 1; null where it is not known, which a history does not tell of other days. */
  readonly friction: number | null;
}

interface Shift {
  readonly origin: string;
  readonly destination: string;
  readonly before: Standing;
  readonly after: Standing;
}

export interface Period {
  readonly from: string;
  /** What changed on its first day. */
  readonly changed: readonly Shift[];
}

/**
 * The corridors as they stand on a day, from those of another day: forward each takes what it became, backward what it was before. Those
 * that stay as they are stay the same objects. `periods` are in order of time.
 */
export function rolled(
  corridors: readonly Corridor[],
  asOf: string,
  periods: readonly Period[],
  day: string,
): readonly Corridor[] {
  const moved = new Map<string, Standing>();
  if (day >= asOf) {
    for (const { from, changed } of periods) {
      if (from <= asOf || from > day) continue;
      for (const { origin, destination, after } of changed) moved.set(pairOf(origin, destination), after);
    }
  } else {
    for (const { from, changed } of periods.toReversed()) {
      if (from <= day || from > asOf) continue;
      for (const { origin, destination, before } of changed) moved.set(pairOf(origin, destination), before);
    }
  }
  if (moved.size === 0) return corridors;
  return corridors.map((corridor) => {
    const standing = moved.get(pairOf(corridor.origin, corridor.destination));
    return standing === undefined ? corridor : { ...corridor, ...standing, friction: null };
  });
}

/** The period to which a day belongs; undefined for a day before all of them. */
export function periodAt<Of extends { readonly from: string }>(periods: readonly Of[], day: string): Of | undefined {
  return periods.findLast(({ from }) => from <= day);
}
