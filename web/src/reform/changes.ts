/** What reforms do to corridors: the cells that differ, and which way. */

import type { Certainty, CorridorLevel } from '../../../src/vocabulary/corridor.js';

interface Standing {
  readonly level: CorridorLevel | null;
  readonly certainty: Certainty;
}

interface Cell extends Standing {
  readonly origin: string;
  readonly destination: string;
}

/**
 * OPENED to a more open level, CLOSED to a less open one, REGULATED where no law stood and at most safeguards are needed now: that is no
 * loss of openness, since nobody could rely on anything before. OTHER where a level is not known.
 */
export type Direction = 'OPENED' | 'CLOSED' | 'REGULATED' | 'OTHER';

const openness: readonly CorridorLevel[] = ['FREE', 'SAFEGUARDS', 'CASE_BY_CASE', 'LOCALISED', 'PROHIBITED'];

/** Which way a corridor goes; null where it stays. */
export function directionOf(before: Standing, after: Standing): Direction | null {
  if (before.level === after.level && before.certainty === after.certainty) return null;
  if (before.level === null || after.level === null) return 'OTHER';
  const [was, is] = [openness.indexOf(before.level), openness.indexOf(after.level)];
  if (before.certainty === 'UNREGULATED') return is <= openness.indexOf('SAFEGUARDS') ? 'REGULATED' : 'CLOSED';
  if (was === is) return 'OTHER';
  return is < was ? 'OPENED' : 'CLOSED';
}

export function cellKey({ origin, destination }: { readonly origin: string; readonly destination: string }): string {
  return `${origin}.${destination}`;
}

/** The corridors that differ between two matrices of one group, by their key. */
export function directionsBetween(before: readonly Cell[], after: readonly Cell[]): ReadonlyMap<string, Direction> {
  const was = new Map(before.map((cell) => [cellKey(cell), cell]));
  return new Map(
    after.flatMap((cell) => {
      const earlier = was.get(cellKey(cell));
      const direction = earlier ? directionOf(earlier, cell) : null;
      return direction === null ? [] : [[cellKey(cell), direction] as const];
    }),
  );
}

export function countOf(directions: ReadonlyMap<string, Direction>, asked: Direction): number {
  return [...directions.values()].filter((direction) => direction === asked).length;
}
