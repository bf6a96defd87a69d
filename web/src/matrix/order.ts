/** In which order the countries of a matrix stand. */

import type { Subregion } from '../../../src/vocabulary/place.js';
import type { Order } from './choices.js';
import type { Corridor } from './roll.js';

/** A country as it is sorted. */
export interface Sorted {
  readonly id: string;
  readonly name: string;
  readonly part: Subregion;
  /** How good it is in what is shown, the greatest first; null where nothing is known of it, which stands last. */
  readonly good: number | null;
  /** The mean friction from it, the smallest first; null where it is not known. */
  readonly friction: number | null;
}

/** From south to north, as maps of the region are read by those who live in it. */
const parts: readonly Subregion[] = ['SOUTH_AMERICA', 'CENTRAL_AMERICA', 'CARIBBEAN', 'NORTH_AMERICA', 'OTHER'];

export function inOrder<Of extends Sorted>(countries: readonly Of[], order: Order, locale: string): Of[] {
  const byName = (one: Of, other: Of) => one.name.localeCompare(other.name, locale);
  const orders: Record<Order, (one: Of, other: Of) => number> = {
    NAME: byName,
    PART: (one, other) => parts.indexOf(one.part) - parts.indexOf(other.part),
    BEST: (one, other) => ascending(negated(one.good), negated(other.good)) || ascending(one.friction, other.friction),
    FRICTION: (one, other) =>
      ascending(one.friction, other.friction) || ascending(negated(one.good), negated(other.good)),
  };
  return countries.toSorted((one, other) => orders[order](one, other) || byName(one, other));
}

function negated(value: number | null): number | null {
  return value === null ? null : -value;
}

function ascending(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one - other;
}

/** How open the corridors from a country are. */
export interface Openness {
  /** Those at FREE or SAFEGUARDS that are regulated, over those with a known level; null where none is known. */
  readonly share: number | null;
  readonly open: number;
  readonly known: number;
  readonly unregulated: number;
  readonly unknown: number;
  /** Mean friction over those of which it is known; null where it is of none. */
  readonly friction: number | null;
}

/** The share of what is open counts as that of a whole matrix does; what is unregulated is known, and not open. */
export function opennessOf(corridors: readonly Corridor[]): Openness {
  const known = corridors.filter(({ level }) => level !== null);
  const open = known.filter(
    ({ level, certainty }) => certainty === 'REGULATED' && (level === 'FREE' || level === 'SAFEGUARDS'),
  ).length;
  const frictions = corridors.flatMap(({ friction }) => friction ?? []);
  return {
    share: known.length === 0 ? null : open / known.length,
    open,
    known: known.length,
    unregulated: corridors.filter(({ certainty }) => certainty === 'UNREGULATED').length,
    unknown: corridors.length - known.length,
    friction: meanOf(frictions),
  };
}

/** Null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
