import { UndirectedGraph } from 'graphology';
import louvainOfCommonJs from 'graphology-communities-louvain';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { isKnown, type KnownPair } from './group.js';
import type { FrameworkPair } from './heterogeneity.js';

// Its types speak of an export `default` within the module; the module is the function itself.
const louvain = louvainOfCommonJs as unknown as typeof louvainOfCommonJs.default;

/** Where the random walk of the community detection starts: fixed, so that the same facts give the same clusters. */
const LOUVAIN_SEED = 20260101;

export interface Clusters {
  /** Each by code; the largest first, then by the code of its first country. */
  readonly clusters: readonly (readonly string[])[];
  /** Countries of which no pair is strong enough to say whom they are like, by code. */
  readonly unplaced: readonly string[];
}

/**
 * Groups of countries with like frameworks: communities (Louvain) of the graph in which two countries are tied when their similarity,
 * 1 − heterogeneity, lies above the group's median, by that similarity. Identical frameworks are tied always, or a group of like ones
 * would fall apart. Weak pairs tie nobody.
 */
export function clustersOf(countries: readonly string[], pairs: readonly FrameworkPair[]): Clusters {
  const strong = pairs.filter((pair): pair is KnownPair => isKnown(pair) && !pair.weak);
  const placed = [...countries].sort().filter((country) => strong.some(({ a, b }) => a === country || b === country));
  const median = medianOf(strong.map(similarity));
  const ties = strong
    .filter((pair) => similarity(pair) > median || pair.heterogeneity === 0)
    .map((pair) => ({ ends: [pair.a, pair.b].sort() as [string, string], weight: similarity(pair) }))
    .sort((one, other) => (one.ends.join() < other.ends.join() ? -1 : 1));
  return {
    clusters: communities(placed, ties),
    unplaced: [...countries].filter((country) => !placed.includes(country)).sort(),
  };
}

interface Tie {
  readonly ends: readonly [string, string];
  readonly weight: number;
}

/** The order of nodes and ties is part of the walk: both come sorted. */
function communities(nodes: readonly string[], ties: readonly Tie[]): string[][] {
  if (ties.length === 0) return nodes.map((node) => [node]);
  const graph = new UndirectedGraph();
  for (const node of nodes) graph.addNode(node);
  for (const { ends, weight } of ties) graph.addUndirectedEdge(...ends, { weight });
  const random = xoroshiro128plus(LOUVAIN_SEED);
  const communityOf = louvain(graph, { getEdgeWeight: 'weight', rng: () => uniformFloat64(random) });
  const members = new Map<number, string[]>();
  for (const node of nodes) members.set(communityOf[node]!, [...(members.get(communityOf[node]!) ?? []), node]);
  return [...members.values()].sort((one, other) => other.length - one.length || (one[0]! < other[0]! ? -1 : 1));
}

function similarity({ heterogeneity }: KnownPair): number {
  return 1 - heterogeneity;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
