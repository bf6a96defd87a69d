import fc from 'fast-check';
import type { Candidate } from '../../../src/reform/package/candidates.js';
import { cheapest, type Search } from '../../../src/reform/package/cheapest.js';
import { paretoOf } from '../../../src/reform/package/curves.js';
import type { Package } from '../../../src/reform/package/package.js';

interface Problem {
  readonly choices: readonly { readonly country: string; readonly cost: number }[];
  /** For each corridor the places of the choices of which it needs one. */
  readonly needs: readonly (readonly number[])[];
}

const problems: fc.Arbitrary<Problem> = fc
  .array(
    fc.record({ country: fc.constantFrom('AA', 'BB', 'CC'), cost: fc.constantFrom(0, 0.5, 1, 2, 4, 10, 1_000_000) }),
    { minLength: 1, maxLength: 9 },
  )
  .chain((choices) => {
    const place = fc.nat({ max: choices.length - 1 });
    const need = fc.uniqueArray(place, { minLength: 1, maxLength: 3 });
    return fc.record({ choices: fc.constant(choices), needs: fc.array(need, { minLength: 1, maxLength: 6 }) });
  });

async function pointsOf({ choices, needs }: Problem) {
  const candidates = choices.map(({ country }, place) => ({ country, target: `${place}` }) as Candidate);
  const needOf = ({ origin }: { origin: string }) => needs[Number(origin)]!;
  const search: Search = {
    candidates,
    costs: choices.map(({ cost }) => cost),
    corridors: { relevantTo: needOf } as unknown as Search['corridors'],
    toLift: needs.map((_, at) => ({ origin: `${at}`, destination: 'ZZ' })),
    reaches: (chosen, ends) => needOf(ends).some((place) => chosen.has(place)),
    limits: [],
    pause: async () => {},
  };
  const points = await paretoOf({ search, found: await cheapest(search) } as Package);
  return points.map(({ totalCost, largestShare }) => [totalCost, largestShare]);
}

/** Of all choices that give each corridor one that it needs: those than which no other costs less with no larger share. */
function byBruteForce({ choices, needs }: Problem): number[][] {
  const leastByShare = new Map<number, number>();
  for (let mask = 0; mask < 2 ** choices.length; mask++) {
    if (!needs.every((need) => need.some((place) => mask & (1 << place)))) continue;
    const chosen = choices.filter((_, place) => mask & (1 << place));
    const sumOf = (some: typeof chosen) => some.reduce((sum, { cost }) => sum + cost, 0);
    const countries = [...new Set(chosen.map(({ country }) => country))];
    const share = Math.max(0, ...countries.map((each) => sumOf(chosen.filter(({ country }) => country === each))));
    leastByShare.set(share, Math.min(sumOf(chosen), leastByShare.get(share) ?? Number.POSITIVE_INFINITY));
  }
  const front: number[][] = [];
  for (const [share, total] of [...leastByShare].sort(([a], [b]) => a - b)) {
    if (front.length === 0 || total < front[0]![0]!) front.unshift([total, share]);
  }
  return front;
}

describe('Sharing the burden', () => {
  test('tells the least total for ever smaller largest shares, down to the least that is possible', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        expect(await pointsOf(problem)).toEqual(byBruteForce(problem).slice(0, 12));
      }),
      { numRuns: 100 },
    );
  });

  test('ends where a country cannot do with less, although the solver takes almost as much for as much', async () => {
    const choices = [
      { country: 'AA', cost: 10 },
      { country: 'AA', cost: 1 },
    ];
    expect(await pointsOf({ choices, needs: [[0]] })).toEqual([[10, 10]]);
  });
});
