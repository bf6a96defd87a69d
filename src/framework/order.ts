import { agnes } from 'ml-hclust';
import type { FrameworkPair } from './heterogeneity.js';

/**
 * The countries in an order in which like frameworks stand together: the leaves of a tree that joins the nearest first, by the mean over
 * all pairs (average linkage). A pair without a heterogeneity counts as the middle of what it could be.
 */
export function orderOf(countries: readonly string[], pairs: readonly FrameworkPair[]): string[] {
  // Of equal distances the first is joined first: the answer must not hang on the order in which countries were named.
  const byCode = [...countries].sort();
  const place = new Map(byCode.map((country, at) => [country, at]));
  const distances = byCode.map(() => byCode.map(() => 0));
  for (const { a, b, heterogeneity, low, high } of pairs) {
    const distance = heterogeneity ?? (low + high) / 2;
    distances[place.get(a)!]![place.get(b)!] = distance;
    distances[place.get(b)!]![place.get(a)!] = distance;
  }
  const tree = agnes(distances, { method: 'average', isDistanceMatrix: true });
  return tree.indices().map((at) => byCode[at]!);
}
