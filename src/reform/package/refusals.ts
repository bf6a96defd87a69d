import { cheapest } from './cheapest.js';
import type { Ends } from './corridors.js';
import type { Package } from './package.js';

/** What becomes of a package when one country does nothing. */
export interface Refusal {
  readonly country: string;
  /** Whether the others can reach the target for all corridors without it. */
  readonly dispensable: boolean;
  /** What the cheapest package without it costs; null where there is none. */
  readonly costWithout: number | null;
  /** Corridors that stay below the target if the others carry the package out and it does not: those from it, and those of others. */
  readonly ownCorridorsLost: number;
  readonly othersCorridorsLost: number;
  /** The countries to which nothing more can be sent as the target asks, or from which nothing more can come. */
  readonly touches: readonly string[];
}

/** Who can block a package, and what the refusal of one country costs the others. */
export async function refusalsOf({ chosen, search, found }: Package): Promise<Refusal[]> {
  const { candidates, toLift, reaches } = search;
  const countries = [...new Set(chosen.map(({ country }) => country))].sort();
  const refusals: Refusal[] = [];
  for (const country of countries) {
    const others = (place: number) => candidates[place]!.country !== country;
    const kept = new Set([...(found?.chosen ?? [])].filter(others));
    const lost = toLift.filter((ends) => !reaches(kept, ends));
    const all = new Set([...candidates.keys()].filter(others));
    const dispensable = toLift.every((ends) => reaches(all, ends));
    const refused = candidates.flatMap((_, place) => (others(place) ? [] : [[place, 1] as const]));
    const without = dispensable
      ? await cheapest({ ...search, limits: [...search.limits, { terms: refused, atMost: 0 }] }, found?.cuts)
      : null;
    const own = lost.filter(({ origin }) => origin === country);
    refusals.push({
      country,
      dispensable: without !== null,
      costWithout: without?.cost ?? null,
      ownCorridorsLost: own.length,
      othersCorridorsLost: lost.length - own.length,
      touches: touched(lost, country),
    });
  }
  return refusals;
}

function touched(lost: readonly Ends[], country: string): string[] {
  return [...new Set(lost.flatMap(({ origin, destination }) => [origin, destination]))]
    .filter((each) => each !== country)
    .sort();
}
