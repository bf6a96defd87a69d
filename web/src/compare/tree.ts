/** The tree in which like frameworks are joined first, laid out for a drawing. */

import { distanceOf, type Pair, pairKey, pairsByKey } from './pairs.js';

/** Two branches that are joined. Places count leaves from the top, 0 first; a branch stands at the middle of its own two. */
export interface Join {
  readonly upper: End;
  readonly lower: End;
  /** How far apart the two are: the mean over all pairs between them. */
  readonly distance: number;
}

interface End {
  readonly place: number;
  /** How far apart its own two branches are; 0 for a leaf. */
  readonly distance: number;
}

interface Branch extends End {
  readonly leaves: readonly string[];
}

/**
 * The joins of an average-linkage tree of which the order of the leaves is known, the nearest first. As only neighbours in that order are
 * joined, no two lines of the drawing cross, also where several pairs are equally near.
 */
export function joinsOf(order: readonly string[], pairs: readonly Pair[]): Join[] {
  const known = pairsByKey(pairs);
  const between = (one: Branch, other: Branch) => {
    const distances = one.leaves.flatMap((a) =>
      other.leaves.map((b) => {
        const pair = known.get(pairKey(a, b));
        return pair ? distanceOf(pair) : 1;
      }),
    );
    return distances.reduce((sum, each) => sum + each, 0) / distances.length;
  };
  let branches: Branch[] = order.map((country, place) => ({ place, distance: 0, leaves: [country] }));
  const joins: Join[] = [];
  while (branches.length > 1) {
    const gaps = branches.slice(1).map((branch, at) => between(branches[at]!, branch));
    const at = gaps.indexOf(Math.min(...gaps));
    const [upper, lower] = [branches[at]!, branches[at + 1]!];
    // A join is never drawn before those that it joins.
    const distance = Math.max(gaps[at]!, upper.distance, lower.distance);
    joins.push({ upper, lower, distance });
    const joined = {
      place: (upper.place + lower.place) / 2,
      distance,
      leaves: [...upper.leaves, ...lower.leaves],
    };
    branches = [...branches.slice(0, at), joined, ...branches.slice(at + 2)];
  }
  return joins;
}

/** The line of a join in a drawing of so many points a leaf and so many at the distance 1. */
export function lineOf({ upper, lower, distance }: Join, rowHeight: number, width: number): string {
  const x = (at: number) => round(at * width);
  const y = (at: number) => round((at + 0.5) * rowHeight);
  return `M${x(upper.distance)} ${y(upper.place)}H${x(distance)}V${y(lower.place)}H${x(lower.distance)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
