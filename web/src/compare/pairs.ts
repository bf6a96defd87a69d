/** Pairs of frameworks, which are the same in both directions. */

export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly heterogeneity: number | null;
  readonly low: number;
  readonly high: number;
}

/** A pair by either order of its countries. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}.${other}` : `${other}.${one}`;
}

export function pairsByKey<Of extends Pair>(pairs: readonly Of[]): ReadonlyMap<string, Of> {
  return new Map(pairs.map((pair) => [pairKey(pair.a, pair.b), pair]));
}

/** How far apart two frameworks are taken to be where one figure is needed: the middle of what it could be where it is not known. */
export function distanceOf({ heterogeneity, low, high }: Pair): number {
  return heterogeneity ?? (low + high) / 2;
}
