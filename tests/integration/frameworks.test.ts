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

const ask = (source: string, variables?: Record<string, unknown>) => asking.ask(source, variables);

const WHOLE = `query ($group: CountryGroup!, $benchmark: ID, $asOf: Date, $weights: [FeatureWeightInput!]) {
  compareFrameworks(group: $group, benchmark: $benchmark, asOf: $asOf, weights: $weights) {
    countries { id name(lang: ES) } asOf benchmark { id name(lang: ES) kind adopted { date } status note verification sources { title } }
    frameworks { country { id } state laws { id shortName sources { title verification } } }
    features {
      feature benchmark { value locator block number note }
      cells { country value number note locator verification fallsShort law { id title sources { title verification } } }
    }
    pairs { a b heterogeneity low high coverage weak missing differences { feature a { value } b { value } weight difference contribution } figures { feature a { number } b { number } difference } }
    meanHeterogeneity meanHeterogeneityLow meanHeterogeneityHigh meanCoverage weakPairs unknownPairs
    clusters { countries { id } } unplaced { id } order
    neighbours { country { id } nearest { countries { id } heterogeneity weak } farthest { countries { id } heterogeneity weak } }
    strength { country { id } value low high asked missing blocks { block value low high asked } points { asked { feature locator } cell { value locator law { id } } score } }
  }
}`;
const DAY = '2026-11-24';
const GDPR = 'BENCHMARK-GDPR';

async function whole(variables: Record<string, unknown>): Promise<any> {
  return (await ask(WHOLE, { asOf: DAY, benchmark: GDPR, ...variables })).compareFrameworks;
}

const ids = (countries: any[]) => countries.map(({ id }) => id);
const cellOf = (comparison: any, country: string, feature: string) =>
  comparison.features.find((row: any) => row.feature === feature).cells.find((cell: any) => cell.country === country);
const frameworkOf = (comparison: any, code: string) =>
  comparison.frameworks.find(({ country }: any) => country.id === code);

describe('The frameworks of the 33 countries', () => {
  let all: any;
  let statements: string[];
  beforeAll(async () => {
    asking.forget();
    all = await whole({ group: { countries: region } });
    statements = [...asking.statements];
  });

  test('stand side by side: 27 features, 33 countries, 528 pairs', () => {
    expect(ids(all.countries)).toEqual(region);
    expect(region).toHaveLength(33);
    expect(all.features).toHaveLength(27);
    for (const { cells } of all.features) expect(cells.map(({ country }: any) => country)).toEqual(region);
    expect(all.pairs).toHaveLength(528);
  });

  test('open down to law, article and sources wherever a feature is recorded as present', () => {
    const present = all.features
      .flatMap(({ cells }: any) => cells)
      .filter(({ value }: any) => value === 'YES' || value === 'PARTIAL');
    expect(present.length).toBeGreaterThan(200);
    for (const cell of present) {
      expect([cell.country, cell.law?.sources.length > 0, cell.verification !== null]).toEqual([
        cell.country,
        true,
        true,
      ]);
    }
    expect(cellOf(all, 'BR', 'RIGHT_PORTABILITY')).toMatchObject({ value: 'YES', law: { id: 'BR-LGPD' } });
    expect(cellOf(all, 'BR', 'RIGHT_PORTABILITY').locator).toMatch(/18/);
  });

  test('say which countries have none, and take every feature of these for absent', () => {
    const none = ids(all.frameworks.filter(({ state }: any) => state === 'NONE').map(({ country }: any) => country));
    expect(none).toContain('VE');
    for (const code of none) {
      for (const { cells } of all.features) {
        expect(cells.find(({ country }: any) => country === code).value).toBe('NO');
      }
    }
  });

  test('stand beside the benchmark, with its article and block, and what falls short of it', () => {
    const row = all.features.find(({ feature }: any) => feature === 'RIGHT_PORTABILITY');
    expect(row.benchmark).toMatchObject({ value: 'YES', locator: 'Art. 20', block: 'RIGHTS' });
    expect(row.cells.find(({ country }: any) => country === 'VE').fallsShort).toBe(true);
    expect(row.cells.find(({ country }: any) => country === 'BR').fallsShort).toBe(false);
    const registration = all.features.find(({ feature }: any) => feature === 'DATABASE_REGISTRATION');
    expect(registration.benchmark.value).toBe('NO');
    for (const { fallsShort } of registration.cells) expect(fallsShort).toBe(false);
  });

  test('have a mean that lies in its interval’s pairs, and pairs whose parts add up', () => {
    const known = all.pairs.filter(({ heterogeneity }: any) => heterogeneity !== null);
    const sum = known.reduce((total: number, { heterogeneity }: any) => total + heterogeneity, 0);
    expect(all.meanHeterogeneity).toBeCloseTo(sum / known.length, 9);
    expect(all.unknownPairs).toBe(528 - known.length);
    expect(all.meanHeterogeneityLow).toBeLessThan(all.meanHeterogeneityHigh);
    for (const { a, b, heterogeneity, differences } of known) {
      const parts = differences.reduce((total: number, { contribution }: any) => total + contribution, 0);
      expect([a, b, parts]).toEqual([a, b, expect.closeTo(heterogeneity, 8)]);
    }
  });

  test('fall into clusters and an order that hold each country once', () => {
    const placed = all.clusters.flatMap(({ countries }: any) => ids(countries));
    expect([...placed, ...ids(all.unplaced)].sort()).toEqual(region);
    expect([...all.order].sort()).toEqual(region);
    expect(all.clusters.length).toBeGreaterThan(1);
    const of = (code: string) => all.clusters.find(({ countries }: any) => ids(countries).includes(code));
    expect(of('VE')).not.toBe(of('BR'));
  });

  test('have neighbours, among them those without a framework at no distance from each other', () => {
    const ofVenezuela = all.neighbours.find(({ country }: any) => country.id === 'VE');
    expect(ofVenezuela.nearest).toMatchObject({ heterogeneity: 0, weak: false });
    expect(ids(ofVenezuela.nearest.countries)).not.toContain('VE');
  });

  test('are as strong as the points that they are opened into', () => {
    for (const { country, low, high, asked, points, missing, blocks } of all.strength) {
      const had = points.reduce((total: number, { score }: any) => total + (score ?? 0), 0);
      expect([country.id, low]).toEqual([country.id, expect.closeTo(had / asked, 9)]);
      expect(high - low).toBeCloseTo(missing.length / asked, 9);
      expect(blocks.map(({ block }: any) => block)).toEqual(['SCOPE', 'RIGHTS', 'DUTIES', 'AUTHORITY', 'TRANSFERS']);
      expect(blocks.reduce((total: number, block: any) => total + block.asked, 0)).toBe(asked);
    }
    const strengthOf = (code: string) => all.strength.find(({ country }: any) => country.id === code);
    expect(strengthOf('VE').value).toBe(0);
    expect(strengthOf('BR').low).toBeGreaterThan(0.6);
  });

  test('cost a fixed number of queries, whatever the group', async () => {
    const distinct = (names: readonly string[]) => new Set(names);
    expect(distinct(statements).size).toBeLessThanOrEqual(12);
    asking.forget();
    await whole({ group: { countries: ['BR', 'UY'] } });
    expect(distinct(asking.statements)).toEqual(distinct(statements));
    expect(asking.cost.mostOften).toBeLessThanOrEqual(4);
  });

  test('are the same when asked again, and in another order', async () => {
    expect(canonical(await whole({ group: { countries: region } }))).toBe(canonical(all));
    expect(canonical(await whole({ group: { countries: [...region].reverse() } }))).toBe(canonical(all));
  });
});

describe('A comparison', () => {
  test('is of the countries that an agreement binds at a day', async () => {
    const alliance = await whole({ group: { agreement: 'PACIFIC_ALLIANCE' } });
    expect(ids(alliance.countries)).toEqual(['CL', 'CO', 'MX', 'PE']);
    expect(alliance.pairs.map(({ a, b }: any) => a + b)).toEqual(['CLCO', 'CLMX', 'CLPE', 'COMX', 'COPE', 'MXPE']);
    for (const { state } of alliance.frameworks) expect(state).toBe('IN_FORCE');
  });

  test('changes with the day: Brazil had no general law before the LGPD', async () => {
    const group = { countries: ['BR', 'UY'] };
    const before = await whole({ group, asOf: '2018-01-01' });
    expect(frameworkOf(before, 'BR').state).toBe('NONE');
    expect(cellOf(before, 'BR', 'RIGHT_PORTABILITY')).toMatchObject({ value: 'NO', fallsShort: true });
    const after = await whole({ group });
    expect(ids(frameworkOf(after, 'BR').laws)[0]).toBe('BR-LGPD');
    expect(after.pairs[0].heterogeneity).toBeLessThan(before.pairs[0].heterogeneity);
  });

  test('takes the law of a union for that of its members', async () => {
    const { frameworks, pairs } = await whole({ group: { countries: ['ES', 'FR', 'NO'] } });
    for (const { state, laws } of frameworks) {
      expect(state).toBe('IN_FORCE');
      expect(ids(laws)).toContain('EU-GDPR');
    }
    for (const { heterogeneity } of pairs) expect(heterogeneity).toBe(0);
  });

  test('does not take the law of one province for that of Canada', async () => {
    const comparison = await whole({ group: { countries: ['CA', 'BR'] } });
    expect(cellOf(comparison, 'CA', 'RIGHT_PORTABILITY')).toMatchObject({
      value: 'PARTIAL',
      note: expect.stringContaining('in Quebec only'),
      law: { id: 'CA-QC-P39-1' },
    });
    expect(cellOf(comparison, 'CA', 'RIGHT_ACCESS')).toMatchObject({ value: 'YES', law: { id: 'CA-PIPEDA' } });
  });

  test('has no columns of a benchmark when none is chosen', async () => {
    const { benchmark, features, strength } = await whole({ group: { countries: ['BR', 'UY'] }, benchmark: null });
    expect([benchmark, strength]).toEqual([null, []]);
    for (const row of features) {
      expect(row.benchmark).toBeNull();
      expect(row.cells.map(({ fallsShort }: any) => fallsShort)).toEqual([null, null]);
    }
  });

  test('weighs features as it is told', async () => {
    const group = { countries: ['BR', 'VE'] };
    const [plain] = (await whole({ group })).pairs;
    const [heavy] = (await whole({ group, weights: [{ feature: 'RIGHT_PORTABILITY', weight: 1000 }] })).pairs;
    expect(heavy.heterogeneity).toBeGreaterThan(plain.heterogeneity);
    const [without] = (await whole({ group, weights: [{ feature: 'RIGHT_PORTABILITY', weight: 0 }] })).pairs;
    expect(without.heterogeneity).toBeLessThan(plain.heterogeneity);
  });

  test.each([
    [
      'an unknown benchmark',
      'benchmark: "BENCHMARK-XX"',
      /benchmark: there is no benchmark "BENCHMARK-XX"/,
      'NOT_FOUND',
    ],
    [
      'a feature weighed twice',
      'weights: [{feature: DPO_REQUIRED, weight: 1}, {feature: DPO_REQUIRED, weight: 2}]',
      /DPO_REQUIRED stands twice/,
      'BAD_USER_INPUT',
    ],
    [
      'a negative weight',
      'weights: [{feature: DPO_REQUIRED, weight: -1}]',
      /DPO_REQUIRED has the weight -1/,
      'BAD_USER_INPUT',
    ],
    [
      'a weight beyond all measure',
      'weights: [{feature: DPO_REQUIRED, weight: 1e300}]',
      /a weight is 0 to 1000/,
      'BAD_USER_INPUT',
    ],
  ])('refuses %s', async (_, argument, message, code) => {
    const error = await asking.refuse(
      `{ compareFrameworks(group: { countries: ["BR", "UY"] }, ${argument}) { asOf } }`,
    );
    expect(error.message).toMatch(message);
    expect(error.extensions.code).toBe(code);
  });

  test('refuses weights that are all 0, and a country that is not there', async () => {
    const { __type } = await ask('{ __type(name: "FeatureName") { enumValues { name } } }');
    const weights = __type.enumValues.map(({ name }: any) => ({ feature: name, weight: 0 }));
    const group = { countries: ['BR', 'UY'] };
    expect((await asking.refuse(WHOLE, { group, weights })).message).toMatch(/every feature has the weight 0/);
    const unknown = await asking.refuse(WHOLE, { group: { countries: ['BR', 'XX'] } });
    expect(unknown.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'group.countries', id: 'XX' });
  });
});

describe('Benchmarks', () => {
  test('are listed and found by id, each with an answer to every feature', async () => {
    const { benchmarks, benchmark, nothing } = await ask(`{
      benchmarks { id name kind adopted { date precision } status verification features { feature value block locator } sources { title verification } }
      benchmark(id: "BENCHMARK-RIPD-STANDARDS-2017") { name(lang: ES) kind }
      nothing: benchmark(id: "GDPR") { id }
    }`);
    expect(benchmarks.map(({ id }: any) => id)).toEqual(benchmarks.map(({ id }: any) => id).sort());
    expect(benchmarks.length).toBeGreaterThanOrEqual(5);
    for (const { features, sources } of benchmarks) {
      expect(features).toHaveLength(27);
      expect(sources.length).toBeGreaterThan(0);
    }
    expect(benchmark).toMatchObject({ name: expect.stringContaining('Estándares'), kind: 'SOFT_LAW_STANDARD' });
    expect(nothing).toBeNull();
  });
});
