import type { Candidate } from './candidates.js';
import { budgetsOf, cheapest, unitOf } from './cheapest.js';
import type { Ends } from './corridors.js';
import type { Package } from './package.js';

/** A reform of a package, with the corridors that are at the target once it and those before it are in force. */
export interface Step {
  readonly reform: Candidate;
  readonly gained: number;
  readonly atTarget: number;
  readonly cost: number;
}

/**
 * The reforms of a package in an order that brings corridors early: next comes the shortest way to the most corridors for its cost. A
 * corridor that takes several reforms is gained with the last of them.
 */
export function curveOf({ chosen, search, before, unreachable }: Package): Step[] {
  const places = new Map(search.candidates.map((candidate, place) => [candidate, place]));
  const liftable = search.toLift;
  const already = before.length - liftable.length - unreachable.length;
  const needs = liftable.map((ends) => neededFor(ends, chosen, places, search.reaches));
  const taken = new Set<Candidate>();
  const steps: Step[] = [];
  const isOpen = (need: readonly Candidate[]) => need.every((each) => taken.has(each));
  while (taken.size < chosen.length) {
    const missing = needs.filter((need) => !isOpen(need)).map((need) => need.filter((each) => !taken.has(each)));
    const best = bestNext(missing, search.costs, places) ?? chosen.filter((each) => !taken.has(each)).slice(0, 1);
    for (const reform of best) {
      const had = needs.filter(isOpen).length;
      taken.add(reform);
      const has = needs.filter(isOpen).length;
      const cost = [...taken].reduce((sum, each) => sum + search.costs[places.get(each)!]!, 0);
      steps.push({ reform, gained: has - had, atTarget: already + has, cost });
    }
  }
  return steps;
}

/** The reforms of a package that a corridor needs: those without which it stays below the target. */
function neededFor(
  ends: Ends,
  chosen: readonly Candidate[],
  places: ReadonlyMap<Candidate, number>,
  reaches: Package['search']['reaches'],
): Candidate[] {
  let needed = [...chosen];
  for (const reform of chosen) {
    const without = needed.filter((each) => each !== reform);
    if (reaches(new Set(without.map((each) => places.get(each)!)), ends)) needed = without;
  }
  return needed;
}

/** Of the sets that open some corridor, the one that opens most for its cost; of equal ones the first. */
function bestNext(
  missing: readonly (readonly Candidate[])[],
  costs: readonly number[],
  places: ReadonlyMap<Candidate, number>,
): readonly Candidate[] | undefined {
  const sets = new Map(missing.map((set) => [set.map((each) => places.get(each)!).join(), set]));
  const worth = [...sets.values()].map((set) => {
    const opened = missing.filter((need) => need.every((each) => set.includes(each))).length;
    const cost = set.reduce((sum, each) => sum + costs[places.get(each)!]!, 0);
    return { set, worth: cost === 0 ? Number.POSITIVE_INFINITY : opened / cost };
  });
  return worth.sort((a, b) => b.worth - a.worth)[0]?.set;
}

/** A package that costs least among those in which no country spends more than this. */
export interface ParetoPoint {
  readonly totalCost: number;
  /** What the country spends that spends most. */
  readonly largestShare: number;
  readonly reforms: readonly Candidate[];
}

/** So many points are enough to see the shape, and bound the time. */
const MOST_POINTS = 12;

/** What sharing the burden costs: the least total cost for ever smaller largest national shares, until none is possible. */
export async function paretoOf({ search, found }: Package): Promise<ParetoPoint[]> {
  const points: ParetoPoint[] = [];
  let limits = search.limits;
  let cuts = found?.cuts ?? [];
  while (points.length < MOST_POINTS) {
    const next = await cheapest({ ...search, limits }, cuts);
    if (next === null) break;
    const reforms = [...next.chosen].map((place) => search.candidates[place]!);
    const largestShare = Math.max(0, ...sharesOf(next.chosen, search).values());
    const last = points.at(-1);
    // Costs between which the solver sees no difference.
    if (last && largestShare >= last.largestShare) break;
    // A share that could be had for the same total makes the point before it pointless.
    if (last?.totalCost === next.cost) points.pop();
    points.push({ totalCost: next.cost, largestShare, reforms });
    if (largestShare === 0) break;
    cuts = next.cuts;
    limits = [...search.limits, ...budgetsOf(search.candidates, search.costs, below(largestShare, search.costs))];
  }
  return points;
}

/** What each country spends. */
function sharesOf(chosen: ReadonlySet<number>, { candidates, costs }: Package['search']): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const place of chosen) {
    const { country } = candidates[place]!;
    shares.set(country, (shares.get(country) ?? 0) + costs[place]!);
  }
  return shares;
}

/** A bound below a share, by so much that the solver, to which a millionth of the unit is nothing, sees the difference. */
function below(share: number, costs: readonly number[]): number {
  return share - unitOf(costs) / 1000;
}
