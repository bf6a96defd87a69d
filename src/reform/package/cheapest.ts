import { keyOf } from '../reform.js';
import type { Candidate } from './candidates.js';
import type { Corridors, Ends } from './corridors.js';
import { type Row, type Solution, solve } from './solver.js';

/** What is sought: the cheapest candidates with which all corridors reach the target. */
export interface Search {
  readonly candidates: readonly Candidate[];
  readonly costs: readonly number[];
  readonly corridors: Corridors;
  /** The corridors to lift, each of which can be lifted by all candidates together. */
  readonly toLift: readonly Ends[];
  /** Whether a corridor is at the target with these candidates. */
  readonly reaches: (chosen: ReadonlySet<number>, ends: Ends) => boolean;
  /** What a delegation cannot give, as rows over the candidates. */
  readonly limits: readonly Row[];
  /** Called now and then during long work; it may end it by throwing. */
  readonly pause: () => Promise<void>;
}

export interface Found extends Solution {
  /** What the search learned of the corridors; a second search over the same candidates may start from it. */
  readonly cuts: readonly Row[];
}

/** Between two pauses. */
const CORRIDORS_AT_ONCE = 30;

/**
 * The cheapest package, by implicit hitting sets. A corridor that is not at the target with the chosen candidates is given ever more of the
 * others, as long as it stays below: of those that are then left, every package must have one, since opening reforms never make a
 * corridor worse. These rows are added and the programme is solved again. When all corridors reach the target the solution is the
 * cheapest of all, because each programme asked for no more than every package must have.
 */
export async function cheapest(search: Search, known: readonly Row[] = []): Promise<Found | null> {
  const cuts = new Map(known.map((cut) => [nameOf(cut), cut]));
  for (;;) {
    const solution = await solve({ costs: search.costs, rows: [...cuts.values(), ...search.limits] });
    if (solution === null) return null;
    const learned = cuts.size;
    let below = 0;
    for (const [at, ends] of search.toLift.entries()) {
      if (at % CORRIDORS_AT_ONCE === 0) await search.pause();
      if (search.reaches(solution.chosen, ends)) continue;
      below++;
      for (const cut of cutsOf(ends, solution.chosen, search)) cuts.set(nameOf(cut), cut);
    }
    if (below === 0) return { ...solution, cuts: [...cuts.values()] };
    // Only a solver that was stopped by its time gives a choice that breaks rows which it was given.
    if (cuts.size === learned) throw new Error('The solver found no package within its time.');
  }
}

/** Rows that every package must satisfy and this one does not: each from candidates that no other has. */
function cutsOf(ends: Ends, chosen: ReadonlySet<number>, { corridors, reaches }: Search): Row[] {
  const relevant = corridors.relevantTo(ends);
  const cuts: Row[] = [];
  let given = new Set(relevant.filter((place) => chosen.has(place)));
  while (!reaches(given, ends)) {
    const still = new Set(given);
    const lifting: number[] = [];
    for (const place of relevant.filter((each) => !given.has(each))) {
      still.add(place);
      if (reaches(still, ends)) {
        still.delete(place);
        lifting.push(place);
      }
    }
    cuts.push({ terms: lifting.map((place) => [place, 1] as const), atLeast: 1 });
    given = new Set([...given, ...lifting]);
  }
  return cuts;
}

function nameOf({ terms }: Row): string {
  return terms.map(([place]) => place).join();
}

/** No country spends more than this. Costs are told in a unit of their own, since what the solver takes for equal is a number and not a share. */
export function budgetsOf(candidates: readonly Candidate[], costs: readonly number[], most: number | null): Row[] {
  if (most === null) return [];
  const unit = unitOf(costs);
  return [...new Set(candidates.map(({ country }) => country))].map((country) => ({
    terms: candidates.flatMap((each, place) =>
      each.country === country ? [[place, costs[place]! / unit] as const] : [],
    ),
    atMost: most / unit,
  }));
}

/** The least cost, if it is not so small beside the greatest that the solver would lose it. */
export function unitOf(costs: readonly number[]): number {
  const paid = costs.filter((cost) => cost > 0);
  return paid.length === 0 ? 1 : Math.max(Math.min(...paid), Math.max(...paid) / 1e6);
}

/** A recognition is given only where it is returned: by a candidate, or already. */
export function returnsOf(candidates: readonly Candidate[], recognises: (from: string, to: string) => boolean): Row[] {
  const places = new Map(candidates.map((each, place) => [keyOf(each), place]));
  return candidates.flatMap(({ kind, country, target }, place): Row[] => {
    if (kind !== 'GRANT_ADEQUACY' || recognises(target, country)) return [];
    const back = places.get(keyOf({ kind, country: target, target: country }));
    return [
      {
        terms:
          back === undefined
            ? [[place, 1]]
            : [
                [place, 1],
                [back, -1],
              ],
        atMost: 0,
      },
    ];
  });
}
