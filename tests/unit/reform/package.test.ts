import fc from 'fast-check';
import { judgeMatrix } from '../../../src/corridor/trace/matrix.js';
import { layReforms } from '../../../src/reform/overlay/lay.js';
import { isAtMost } from '../../../src/reform/package/candidates.js';
import {
  type Constraints,
  type Package,
  type PackageQuestion,
  packageFor,
} from '../../../src/reform/package/package.js';
import { keyOf, type Reform, type World } from '../../../src/reform/reform.js';
import type { CorridorLevel } from '../../../src/vocabulary/corridor.js';
import { agreement, circumstances, world as facts, law, on, party, rule } from '../corridor/facts.js';
import { anyWorld, countries } from './worlds.js';

const costs = {
  ADD_MECHANISM: 1,
  ACTIVATE_MECHANISM: 1,
  GRANT_ADEQUACY: 2,
  ADOPT_FEATURE: 3,
  REMOVE_RULE: 4,
  ACCEDE: 5,
  ENACT_BENCHMARK: 10,
};
const free: Constraints = { exclude: [], excludeKinds: [], fixed: [], maxCostPerCountry: null, reciprocal: false };
const asOf = circumstances.asOf;

function question(world: World, target: CorridorLevel, constraints: Partial<Constraints> = {}): PackageQuestion {
  const group = world.facts.countries.map(({ id }) => id);
  return {
    countries: group,
    circumstances,
    world,
    target,
    costs,
    constraints: { ...free, ...constraints },
    model: 'MODEL',
  };
}

const levelsWith = (world: World, reforms: readonly Reform[]) =>
  judgeMatrix(
    world.facts.countries.map(({ id }) => id),
    circumstances,
    layReforms(world, reforms, asOf).facts,
  ).map(({ level }) => level);

/** The least cost of all subsets of the candidates that lift whatever all of them together can lift, within the constraints. */
function byBruteForce(
  world: World,
  target: CorridorLevel,
  { search }: Package,
  constraints: Constraints,
): number | null {
  const liftable = levelsWith(world, search.candidates).map((level) => isAtMost(level, target));
  let least: number | null = null;
  for (let mask = 0; mask < 2 ** search.candidates.length; mask++) {
    const chosen = search.candidates.filter((_, place) => mask & (1 << place));
    const cost = chosen.reduce((sum, { kind }) => sum + costs[kind as keyof typeof costs], 0);
    if (least !== null && cost >= least) continue;
    if (!isAllowed(chosen, constraints, world)) continue;
    const levels = levelsWith(world, chosen);
    if (levels.every((level, at) => !liftable[at] || isAtMost(level, target))) least = cost;
  }
  return least;
}

function isAllowed(chosen: readonly Reform[], { maxCostPerCountry, reciprocal }: Constraints, world: World): boolean {
  const keys = new Set(chosen.map(keyOf));
  const returned = ({ country, target }: Reform) =>
    keys.has(keyOf({ kind: 'GRANT_ADEQUACY', country: target, target: country })) ||
    world.facts.recognitions.some(({ from, to }) => from === target && to === country);
  if (reciprocal && !chosen.every((each) => each.kind !== 'GRANT_ADEQUACY' || returned(each))) return false;
  return (
    maxCostPerCountry === null ||
    countries.every(
      (id) =>
        chosen
          .filter(({ country }) => country === id)
          .reduce((sum, { kind }) => sum + costs[kind as keyof typeof costs], 0) <= maxCostPerCountry,
    )
  );
}

const anyTarget = fc.constantFrom<CorridorLevel>('FREE', 'SAFEGUARDS', 'CASE_BY_CASE');

describe('A package', () => {
  test('costs what the cheapest of all subsets costs, and its matrix is what its reforms give', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(
        anyWorld,
        anyTarget,
        fc.record({ maxCostPerCountry: fc.constantFrom(null, null, 4, 8), reciprocal: fc.boolean() }),
        async (world, target, more) => {
          const constraints = { ...free, ...more };
          const found = await packageFor(question(world, target, constraints));
          const kinds = new Set(found.search.candidates.map(({ kind }) => kind));
          expect(found.after.map(({ level }) => level)).toEqual(levelsWith(world, found.chosen));
          if (kinds.size === 0 || found.search.candidates.length > 10) return;
          compared++;
          expect(found.cost).toBe(byBruteForce(world, target, found, constraints));
          if (found.cost !== null) expect(found.gap).toBe(0);
        },
      ),
      { numRuns: 250 },
    );
    expect(compared).toBeGreaterThan(40);
  });

  test('with twelve candidates too, whichever are left when the others are excluded', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, anyTarget, fc.infiniteStream(fc.nat()), async (world, target, numbers) => {
        const { search } = await packageFor(question(world, target));
        const drawn = search.candidates
          .map((candidate) => ({ candidate, number: numbers.next().value as number }))
          .sort((a, b) => a.number - b.number)
          .map(({ candidate }) => candidate);
        fc.pre(drawn.length > 10);
        const constraints = { ...free, exclude: drawn.slice(12) };
        const found = await packageFor(question(world, target, constraints));
        expect(found.search.candidates).toHaveLength(Math.min(drawn.length, 12));
        expect(found.cost).toBe(byBruteForce(world, target, found, constraints));
      }),
      { numRuns: 10 },
    );
  });

  const world = (some: Parameters<typeof facts>[0]): World => ({
    facts: facts(some),
    featuresByLaw: new Map(),
    benchmarks: new Map(),
  });
  const closed = world({
    laws: [
      law('L', {}, [on('CONSENT')]),
      law('M', { jurisdiction: 'D' }, [on('CONSENT'), rule('BAN', [], { dataCategories: ['HEALTH'] })]),
    ],
  });

  test('says that nothing is needed where nothing is', async () => {
    const found = await packageFor(question(world({}), 'SAFEGUARDS'));
    expect([found.feasible, found.chosen, found.cost, found.obstacle]).toEqual([true, [], 0, null]);
  });

  test('takes what is agreed for granted, at no cost', async () => {
    const fixed: Reform[] = [{ kind: 'ADD_MECHANISM', country: 'O', target: 'CERTIFICATION' }];
    const found = await packageFor(question(closed, 'SAFEGUARDS', { fixed }));
    expect(found.chosen.map(keyOf)).toEqual(['ADD_MECHANISM D STANDARD_CONTRACTUAL_CLAUSES']);
    expect(found.cost).toBe(1);
    expect(found.after.map(({ level }) => level)).toEqual(['SAFEGUARDS', 'SAFEGUARDS']);
  });

  test('leaves out what is excluded, one reform or all of a kind', async () => {
    const exclude = [{ kind: 'ADD_MECHANISM' as const, country: 'O', target: null }];
    const found = await packageFor(question(closed, 'SAFEGUARDS', { exclude, excludeKinds: ['ADOPT_FEATURE'] }));
    expect(found.chosen.map(keyOf).sort()).toEqual([
      'ADD_MECHANISM D STANDARD_CONTRACTUAL_CLAUSES',
      'REMOVE_RULE O L-1-rule',
    ]);
  });

  test('names the exclusions when they are in the way, and the rules that stay', async () => {
    const found = await packageFor(
      question(closed, 'SAFEGUARDS', { excludeKinds: ['ADD_MECHANISM', 'REMOVE_RULE', 'ADOPT_FEATURE'] }),
    );
    expect([found.feasible, found.obstacle]).toEqual([false, 'EXCLUSIONS']);
    expect(found.blockers.map(({ id }) => id).sort()).toEqual(['L-1-rule', 'M-1-rule']);
  });

  test('names the budget when it is in the way', async () => {
    const found = await packageFor(question(closed, 'SAFEGUARDS', { maxCostPerCountry: 0.5 }));
    expect([found.feasible, found.cost, found.obstacle]).toEqual([false, null, 'MAX_COST_PER_COUNTRY']);
  });

  test('names reciprocity when it is in the way', async () => {
    const some = world({ laws: [law('L', {}, [on('ADEQUACY')])] });
    const found = await packageFor(
      question(some, 'FREE', {
        reciprocal: true,
        excludeKinds: ['REMOVE_RULE'],
        exclude: [{ kind: 'GRANT_ADEQUACY', country: 'D', target: 'O' }],
      }),
    );
    expect([found.feasible, found.obstacle]).toEqual([false, 'RECIPROCITY']);
  });

  test('names the rules of a group, which no country can lift alone, and lifts the other corridors', async () => {
    const some = world({
      memberships: [{ country: 'O', group: 'UNION', kind: 'MEMBER', since: '2000', until: null }],
      laws: [law('U', { jurisdiction: 'UNION' }, [rule('BAN')]), law('M', { jurisdiction: 'D' }, [on('CONSENT')])],
    });
    const found = await packageFor(question(some, 'SAFEGUARDS'));
    expect([found.feasible, found.obstacle]).toEqual([false, 'RULES']);
    expect(found.unreachable).toEqual([{ origin: 'O', destination: 'D' }]);
    expect(found.blockers.map(({ id }) => id)).toEqual(['U-1-rule']);
    expect(found.chosen.map(keyOf)).toEqual(['ADD_MECHANISM D STANDARD_CONTRACTUAL_CLAUSES']);
  });

  test('can be an accession, where a treaty is the ground that the law names', async () => {
    const some = world({
      laws: [law('L', {}, [on('TREATY')])],
      agreements: [agreement('CONVENTION', [], { kind: 'DATA_PROTECTION_TREATY', parties: [party('D')] })],
    });
    const found = await packageFor(
      question(some, 'CASE_BY_CASE', {
        excludeKinds: ['ADD_MECHANISM', 'REMOVE_RULE', 'ADOPT_FEATURE', 'GRANT_ADEQUACY'],
      }),
    );
    expect(found.chosen.map(keyOf)).toEqual(['ACCEDE O CONVENTION']);
  });
});
