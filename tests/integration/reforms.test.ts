import type { Graph } from '../../src/graph/port.js';
import { Asking } from './asking.js';
import { canonical, openRealGraph, realDataset, regionOf } from './world.js';

let graph: Graph;
let asking: Asking;
let region: string[];

beforeAll(async () => {
  graph = await openRealGraph();
  asking = await Asking.of(graph);
  region = await regionOf(await realDataset());
});
afterAll(() => graph?.close());

const DAY = '2026-11-24';
const ask = (source: string, variables?: Record<string, unknown>) => asking.ask(source, variables);
const refuse = (source: string, variables?: Record<string, unknown>) => asking.refuse(source, variables);

const MATRIX =
  'asOf openShare meanFriction unregulatedCells unknownCells cells { origin destination level levelAtMost certainty friction }';
const SIMULATE = `query ($group: CountryGroup!, $reforms: [ReformInput!]!, $category: DataCategory! = PERSONAL, $lang: Lang! = EN) {
  simulateReforms(group: $group, reforms: $reforms, dataCategory: $category, asOf: "${DAY}") {
    reforms { kind target cost agreed label(lang: $lang) country { id } }
    before { ${MATRIX} } after { ${MATRIX} }
    changed { origin destination before after certaintyBefore certaintyAfter frictionBefore frictionAfter reforms { kind country { id } target } }
    touched { change commitment { id } agreement { id } country { id } towards { id } }
    outcome { frames { id value unit source: url caveat } pairEffects { countries effect { id url caveat } heterogeneityChange low high assumptions } notApplied }
  }
}`;
const PACKAGE = `query ($group: CountryGroup!, $target: CorridorLevel!, $constraints: PackageConstraints) {
  reformPackage(group: $group, target: $target, constraints: $constraints, asOf: "${DAY}") {
    feasible obstacle cost optimal gap unreachable { origin destination }
    reforms { kind country { id } target cost agreed label }
    before { ${MATRIX} } after { ${MATRIX} }
    candidates { reform { kind target country { id } label } barrier corridors chosen }
    curve { reform { label } gained atTarget cost } pareto { totalCost largestShare reforms { label } }
    refusals { country { id } dispensable costWithout ownCorridorsLost othersCorridorsLost touches { id } }
    blockers { id provision { locator law { id } } } outcome { frames { id } pairEffects { low } notApplied }
  }
}`;

const simulated = async (variables: Record<string, unknown>) => (await ask(SIMULATE, variables)).simulateReforms;
const packaged = async (variables: Record<string, unknown>) => (await ask(PACKAGE, variables)).reformPackage;
const pacific = { countries: ['CL', 'CO', 'MX', 'PE'] };
const levels = ({ cells }: any) => cells.map(({ level }: any) => level);
const inputOf = ({ kind, country, target }: any) => ({ kind, country: country.id, target });

describe('Simulating reforms', () => {
  test('model clauses in Mexico lift the corridors from Mexico, and only these', async () => {
    const { before, after, changed, reforms } = await simulated({
      group: pacific,
      reforms: [{ kind: 'ADD_MECHANISM', country: 'MX', target: 'STANDARD_CONTRACTUAL_CLAUSES' }],
      lang: 'ES',
    });
    expect(changed).toHaveLength(3);
    for (const change of changed) {
      expect(change).toMatchObject({
        origin: 'MX',
        before: 'CASE_BY_CASE',
        after: 'SAFEGUARDS',
        certaintyAfter: 'REGULATED',
      });
      expect(change.reforms).toEqual([
        { kind: 'ADD_MECHANISM', country: { id: 'MX' }, target: 'STANDARD_CONTRACTUAL_CLAUSES' },
      ]);
    }
    expect(after.openShare).toBeGreaterThan(before.openShare);
    expect(reforms).toEqual([
      expect.objectContaining({
        cost: 1,
        agreed: false,
        label: 'México: agregar una base para las transferencias: Cláusulas contractuales modelo',
      }),
    ]);
  });

  test('writes nothing: the matrix is the same before and after', async () => {
    const matrix = `{ corridorMatrix(group: { countries: ["CL", "CO", "MX", "PE"] }, asOf: "${DAY}") { ${MATRIX} } }`;
    const had = await ask(matrix);
    const { before } = await simulated({
      group: pacific,
      reforms: [
        { kind: 'ADD_RULE', country: 'CL', rule: { effect: 'BAN', dataCategories: ['PERSONAL'], sectors: ['ALL'] } },
      ],
    });
    expect(before).toEqual(had.corridorMatrix);
    expect(await ask(matrix)).toEqual(had);
  });

  test('a new localisation rule burdens commitments, and says whose and towards whom', async () => {
    const { changed, touched } = await simulated({
      group: pacific,
      reforms: [
        {
          kind: 'ADD_RULE',
          country: 'PE',
          rule: { effect: 'LOCAL_STORAGE', dataCategories: ['PERSONAL'], sectors: ['ALL'] },
        },
      ],
    });
    expect(changed.map(({ origin, after }: any) => [origin, after])).toEqual(Array(3).fill(['PE', 'LOCALISED']));
    expect(touched.length).toBeGreaterThan(0);
    for (const { change, country } of touched) expect([change, country.id]).toEqual(['BURDENED', 'PE']);
    expect(touched.map(({ agreement }: any) => agreement.id)).toContain('CPTPP');
  });

  test('a withdrawal loses the commitments on both sides', async () => {
    const { touched } = await simulated({
      group: { countries: ['CL', 'MX', 'PE'] },
      reforms: [{ kind: 'WITHDRAW', country: 'MX', target: 'CPTPP' }],
    });
    const lost = touched.filter(({ change, agreement }: any) => change === 'LOST' && agreement.id === 'CPTPP');
    expect([...new Set(lost.map(({ country }: any) => country.id))].sort()).toEqual(['CL', 'MX', 'PE']);
  });

  test('a benchmark enacted on both sides brings frameworks nearer: a range, with its source and assumptions', async () => {
    const {
      outcome: { pairEffects, frames },
      changed,
    } = await simulated({
      group: { countries: ['GT', 'UY'] },
      reforms: [{ kind: 'ENACT_BENCHMARK', country: 'GT', target: 'BENCHMARK-GDPR' }],
    });
    expect(frames.map(({ id }: any) => id)).toContain('OECD_WTO_2025_SAFEGUARDS_GDP');
    expect(pairEffects).toHaveLength(1);
    const [{ countries, effect, heterogeneityChange, low, high, assumptions }] = pairEffects;
    expect([countries, effect.id]).toEqual([['GT', 'UY'], 'NORDAS_2016_HETEROGENEITY']);
    expect(heterogeneityChange).toBeGreaterThan(0);
    expect([low > 0, low <= high, high <= 13]).toEqual([true, true, true]);
    expect(assumptions.length).toBeGreaterThan(1);
    expect(changed).toContainEqual(
      expect.objectContaining({ origin: 'GT', certaintyBefore: 'UNREGULATED', certaintyAfter: 'REGULATED' }),
    );
  });

  test('a recognition by a country of the region is given no published effect, and that is said', async () => {
    const {
      outcome: { pairEffects, notApplied },
    } = await simulated({
      group: { countries: ['AR', 'BR'] },
      reforms: [{ kind: 'GRANT_ADEQUACY', country: 'BR', target: 'AR' }],
    });
    expect(pairEffects).toEqual([]);
    expect(notApplied).toEqual([expect.stringMatching(/^Recognitions by BR: /)]);
  });

  test('a recognition by the Union is', async () => {
    const {
      outcome: { pairEffects },
    } = await simulated({
      group: { countries: ['ES', 'CO'] },
      reforms: [{ kind: 'GRANT_ADEQUACY', country: 'ES', target: 'CO' }],
    });
    expect(pairEffects).toEqual([
      expect.objectContaining({ countries: ['ES', 'CO'], low: 7, high: 9, heterogeneityChange: null }),
    ]);
  });

  test.each([
    [{ kind: 'GRANT_ADEQUACY', country: 'BR', target: 'AR' }, 'reforms.0.country', /BR is not of the group/],
    [{ kind: 'GRANT_ADEQUACY', country: 'CL', target: 'XX' }, 'reforms.0.target', /no country or group "XX"/],
    [{ kind: 'ADD_MECHANISM', country: 'CL' }, 'reforms.0.target', /needs a target/],
    [{ kind: 'ADD_RULE', country: 'CL' }, 'reforms.0.rule', /takes the rule/],
    [{ kind: 'ENACT_BILL', country: 'CL', target: 'CL-BILL-14838' }, 'reforms.0.target', /no rule and no feature/],
    [{ kind: 'REMOVE_RULE', country: 'CL', target: 'BR-LGPD-33-I/1' }, 'reforms.0.target', /there is no rule/],
    [{ kind: 'ACCEDE', country: 'CL', target: 'NOWHERE' }, 'reforms.0.target', /no agreement "NOWHERE"/],
  ])('refuses %j', async (reform, field, message) => {
    const { message: said, extensions } = await refuse(SIMULATE, { group: pacific, reforms: [reform] });
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(said).toMatch(message);
  });

  test('costs a bounded number of statements, whatever its size', async () => {
    asking.forget();
    await simulated({ group: { countries: region }, reforms: [{ kind: 'ACCEDE', country: 'BR', target: 'CPTPP' }] });
    expect(asking.cost.distinct).toBeLessThanOrEqual(15);
    expect(asking.cost.mostOften).toBeLessThanOrEqual(4);
  });
});

describe('The cheapest package', () => {
  let pkg: any;
  beforeAll(async () => {
    pkg = await packaged({ group: { countries: region }, target: 'SAFEGUARDS' });
  });

  test('brings every corridor of the 33 to safeguards, proved the cheapest', () => {
    expect(pkg).toMatchObject({ feasible: true, obstacle: null, optimal: true, gap: 0, unreachable: [], blockers: [] });
    expect(pkg.cost).toBe(pkg.reforms.reduce((sum: number, { cost }: any) => sum + cost, 0));
    for (const { level } of pkg.after.cells) expect(['FREE', 'SAFEGUARDS']).toContain(level);
    expect(pkg.before.cells).toHaveLength(1056);
  });

  test('is what simulating its reforms gives', async () => {
    const { after } = await simulated({ group: { countries: region }, reforms: pkg.reforms.map(inputOf) });
    expect(after).toEqual(pkg.after);
  });

  test('stands beside what others found, as a simulation does', () => {
    expect(pkg.outcome.frames.map(({ id }: any) => id)).toContain('OECD_WTO_2025_SAFEGUARDS_GDP');
  });

  test('tells every candidate with the barrier that suggests it, and those that it takes', () => {
    expect(pkg.candidates.filter(({ chosen }: any) => chosen)).toHaveLength(pkg.reforms.length);
    for (const { barrier, corridors } of pkg.candidates) expect([barrier !== '', corridors > 0]).toEqual([true, true]);
  });

  test('pays in an order that gains all corridors that were below', () => {
    const open = ({ level }: any) => level === 'FREE' || level === 'SAFEGUARDS';
    const gained = pkg.curve.reduce((sum: number, step: any) => sum + step.gained, 0);
    expect(pkg.curve).toHaveLength(pkg.reforms.length);
    expect(gained).toBe(pkg.before.cells.filter((cell: any) => !open(cell)).length);
    expect(pkg.curve.at(-1)).toMatchObject({ atTarget: 1056, cost: pkg.cost });
    const rates = pkg.curve.map(({ gained: each }: any) => each);
    expect(rates[0]).toBeGreaterThan(0);
  });

  test('has a Pareto curve that begins with it and trades total cost for evenness', () => {
    expect(pkg.pareto[0].totalCost).toBe(pkg.cost);
    pkg.pareto.slice(1).forEach((point: any, at: number) => {
      expect(point.totalCost).toBeGreaterThanOrEqual(pkg.pareto[at].totalCost);
      expect(point.largestShare).toBeLessThan(pkg.pareto[at].largestShare);
    });
  });

  test('says what the refusal of each of its countries costs', () => {
    const countries = [...new Set(pkg.reforms.map(({ country }: any) => country.id))].sort();
    expect(pkg.refusals.map(({ country }: any) => country.id)).toEqual(countries);
    for (const { ownCorridorsLost, othersCorridorsLost, dispensable, touches } of pkg.refusals) {
      expect(ownCorridorsLost + othersCorridorsLost).toBeGreaterThan(0);
      expect([dispensable, touches.length > 0]).toEqual([false, true]);
    }
  });

  test('keeps to what is agreed, excluded and affordable', async () => {
    const fixed = [{ kind: 'ADD_MECHANISM', country: 'MX', target: 'CERTIFICATION' }];
    const found = await packaged({
      group: pacific,
      target: 'SAFEGUARDS',
      constraints: { fixed, excludeKinds: ['ADD_MECHANISM'], costs: [{ kind: 'ADOPT_FEATURE', cost: 7 }] },
    });
    expect(found.reforms[0]).toMatchObject({ kind: 'ADD_MECHANISM', agreed: true });
    expect(found.reforms.slice(1).map(({ kind }: any) => kind)).not.toContain('ADD_MECHANISM');
    expect(
      found.reforms.filter(({ agreed }: any) => !agreed).reduce((sum: number, { cost }: any) => sum + cost, 0),
    ).toBe(found.cost);
    const poor = await packaged({ group: pacific, target: 'SAFEGUARDS', constraints: { maxCostPerCountry: 0 } });
    expect(poor).toMatchObject({ feasible: false, obstacle: 'MAX_COST_PER_COUNTRY', cost: null, reforms: [] });
    expect(levels(poor.after)).toEqual(levels(poor.before));
  });

  test('names the rules of a union, which no country of it can lift', async () => {
    const found = await packaged({
      group: { countries: ['ES', 'CO'] },
      target: 'FREE',
      constraints: { excludeKinds: ['GRANT_ADEQUACY'] },
    });
    expect([found.feasible, found.obstacle]).toEqual([false, 'EXCLUSIONS']);
    expect(found.blockers.map(({ provision }: any) => provision.law.id)).toContain('EU-GDPR');
  });

  test('costs a bounded number of statements, and refuses an unknown model', async () => {
    asking.forget();
    await ask(`query ($group: CountryGroup!) { reformPackage(group: $group, target: SAFEGUARDS) { cost } }`, {
      group: { countries: region },
    });
    expect(asking.cost.distinct).toBeLessThanOrEqual(12);
    expect(asking.cost.mostOften).toBeLessThanOrEqual(4);
    const { extensions } = await refuse(
      '{ reformPackage(group: { countries: ["CL", "PE"] }, target: FREE, benchmark: "X") { cost } }',
    );
    expect(extensions).toMatchObject({ code: 'NOT_FOUND', field: 'benchmark' });
  });

  test('is the same at every run', async () => {
    expect(canonical(await packaged({ group: { countries: region }, target: 'SAFEGUARDS' }))).toBe(canonical(pkg));
  });
});

describe('One contract for a group', () => {
  test('the region’s model clauses: who accepts which, and the fewest that run all that clauses run', async () => {
    const { modelClauses } = await ask(
      `query ($group: CountryGroup!) { modelClauses(group: $group, asOf: "${DAY}") {
        accepted { instrument { family country } origins corridors rules { id clauses provision { locator law { id } } } }
        fewest { family country } free carried unrecorded { origin } beyond { origin }
      } }`,
      { group: { countries: region } },
    );
    const ripd = modelClauses.accepted.find(({ instrument }: any) => instrument.family === 'RIPD');
    expect(ripd.origins).toEqual(expect.arrayContaining(['AR', 'EC', 'PE']));
    expect(ripd.rules.map(({ provision }: any) => provision.law.id)).toContain('AR-RES-AAIP-198-2023');
    expect(modelClauses.fewest).toContainEqual({ family: 'RIPD', country: null });
    expect(modelClauses.fewest).toContainEqual({ family: 'NATIONAL', country: 'BR' });
    const { free, carried, unrecorded, beyond } = modelClauses;
    expect(free + carried + unrecorded.length + beyond.length).toBe(1056);
  });
});

describe('What an answer stands on', () => {
  test('a trace names the facts of which the loss would change it, with their grade', async () => {
    const { traceCorridor } = await ask(`{ traceCorridor(origin: "DO", destination: "CL", asOf: "${DAY}") {
      level standsOn { kind id verification label(lang: ES) corridorCount law { id } provision { locator } corridors { level levelWithout certaintyWithout } }
    } }`);
    const provision = traceCorridor.standsOn.find(({ kind }: any) => kind === 'PROVISION');
    expect(provision).toMatchObject({ id: 'DO-172-13-80', corridorCount: 1, law: { id: 'DO-172-13' } });
    expect(provision.corridors[0].level).toBe(traceCorridor.level);
    expect(provision.verification).not.toBeNull();
    for (const { corridors } of traceCorridor.standsOn) {
      expect(corridors).toHaveLength(1);
      expect(corridors[0].levelWithout === corridors[0].level && corridors[0].certaintyWithout === 'REGULATED').toBe(
        false,
      );
    }
  });

  test('the facts of a matrix are ranked by the corridors that hang on them, page by page', async () => {
    const query = `query ($group: CountryGroup!, $first: Int, $after: String) {
      loadBearingFacts(group: $group, asOf: "${DAY}", first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { kind id corridorCount verification label law { id } provision { id sources { verification } } } }
      }
    }`;
    asking.forget();
    const { loadBearingFacts: page } = await ask(query, { group: { countries: region }, first: 20 });
    const counts = page.edges.map(({ node }: any) => node.corridorCount);
    expect(counts).toEqual([...counts].sort((a: number, b: number) => b - a));
    expect(page.edges.map(({ node }: any) => node.id)).toContain('DO-172-13-80');
    expect(asking.cost.distinct).toBeLessThanOrEqual(12);
    expect(asking.cost.mostOften).toBeLessThanOrEqual(4);
    const { loadBearingFacts: next } = await ask(query, {
      group: { countries: region },
      first: 20,
      after: page.pageInfo.endCursor,
    });
    const ids = new Set(page.edges.map(({ node }: any) => `${node.kind} ${node.id}`));
    for (const { node } of next.edges) expect(ids).not.toContain(`${node.kind} ${node.id}`);
  });
});
