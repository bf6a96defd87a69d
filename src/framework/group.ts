import { rounded } from '../vocabulary/rounded.js';
import type { FrameworkPair } from './heterogeneity.js';

/** A pair of which the heterogeneity is known. */
export type KnownPair = FrameworkPair & { readonly heterogeneity: number };

export function isKnown(pair: FrameworkPair): pair is KnownPair {
  return pair.heterogeneity !== null;
}

/** The mean over the pairs of a group, with what it rests on. */
export interface GroupMean {
  /** Over the pairs that have a heterogeneity; null where none has. */
  readonly heterogeneity: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Over all pairs. */
  readonly coverage: number;
  readonly weakPairs: number;
  readonly unknownPairs: number;
}

export function groupMean(pairs: readonly FrameworkPair[]): GroupMean {
  const known = pairs.filter(isKnown);
  return {
    heterogeneity: mean(known.map(({ heterogeneity }) => heterogeneity)),
    low: mean(pairs.map(({ low }) => low)),
    high: mean(pairs.map(({ high }) => high)),
    coverage: mean(pairs.map(({ coverage }) => coverage)) ?? 0,
    weakPairs: pairs.filter(({ weak }) => weak).length,
    unknownPairs: pairs.length - known.length,
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** The countries at one distance from another: several where they are equally near or far. */
export interface Neighbours {
  readonly countries: readonly string[];
  readonly heterogeneity: number;
  /** Only weak pairs were at hand. */
  readonly weak: boolean;
}

export interface CountryNeighbours {
  readonly country: string;
  /** Null where no pair of the country has a heterogeneity. */
  readonly nearest: Neighbours | null;
  readonly farthest: Neighbours | null;
}

/** The nearest and the farthest of each country, among the pairs that are not weak unless all are. */
export function neighboursOf(countries: readonly string[], pairs: readonly FrameworkPair[]): CountryNeighbours[] {
  const known = pairs.filter(isKnown);
  return countries.map((country) => {
    const own = known.filter(({ a, b }) => a === country || b === country);
    const strong = own.filter(({ weak }) => !weak);
    const weak = strong.length === 0;
    const judged = weak ? own : strong;
    if (judged.length === 0) return { country, nearest: null, farthest: null };
    const at = (heterogeneity: number): Neighbours => ({
      countries: judged
        .filter((pair) => pair.heterogeneity === heterogeneity)
        .map(({ a, b }) => (a === country ? b : a))
        .sort(),
      heterogeneity,
      weak,
    });
    const distances = judged.map(({ heterogeneity }) => heterogeneity);
    return { country, nearest: at(Math.min(...distances)), farthest: at(Math.max(...distances)) };
  });
}
