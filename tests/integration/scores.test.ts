import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Graph } from '../../src/graph/port.js';
import { FeatureName } from '../../src/vocabulary/law.js';
import { PolicyIndicator, ScoreIndex } from '../../src/vocabulary/method.js';
import { Asking } from './asking.js';
import { openRealGraph, realDataset, regionOf } from './world.js';

const DAY = '2026-11-24';
const all = Object.keys(ScoreIndex) as ScoreIndex[];

let graph: Graph;
let asking: Asking;
let region: string[];

beforeAll(async () => {
  graph = await openRealGraph();
  asking = await Asking.of(graph);
  region = await regionOf(await realDataset());
});
afterAll(() => graph?.close());

const table = `query (
  $group: CountryGroup!, $index: ScoreIndex!, $asOf: Date, $weightSet: ID, $weights: [WeightInput!]
  $dataCategory: DataCategory! = PERSONAL, $sector: Sector! = ALL, $benchmark: ID! = "BENCHMARK-RIPD-STANDARDS-2017"
) {
  scores(
    group: $group, index: $index, asOf: $asOf, weightSet: $weightSet, weights: $weights
    dataCategory: $dataCategory, sector: $sector, benchmark: $benchmark
  ) {
    index asOf benchmark { id } weightSet weights { of weight reason set }
    method { id version formula basis note defaultSet weights { of weight reason set } }
    rows {
      country { id } value low high weakestVerification rank rankRange { best worst } rankBand { best worst }
      unregulatedCorridors unknownCorridors missing { id reason(lang: PT) }
      points {
        indicator value low high weight weakestVerification reason(lang: ES)
        rules { id effect provision { locator law { id } } } commitments { id agreement { id } }
        corridors { origin destination level friction }
        feature { asked { locator block } cell { value locator fallsShort law { id } } score }
      }
    }
  }
}`;

async function scores(index: ScoreIndex, more: Record<string, unknown> = {}): Promise<any> {
  const variables = { group: { countries: region }, index, asOf: DAY, ...more };
  return (await asking.ask(table, variables)).scores;
}

const rowOf = ({ rows }: any, country: string) => rows.find((row: any) => row.country.id === country);
const pointOf = (row: any, indicator: string) => row.points.find((point: any) => point.indicator === indicator);

describe.each(all)('%s of the region', (index) => {
  test('is answered for 33 countries, each within its interval, and opens down to facts', async () => {
    const { rows, method } = await scores(index);
    expect(rows.map(({ country }: any) => country.id)).toEqual(region);
    expect(method).toMatchObject({
      id: index,
      version: 1,
      formula: expect.stringMatching(/\w{3}/),
      basis: expect.any(String),
    });
    for (const { value, low, high, points, missing, rank, rankRange, rankBand } of rows) {
      expect(0 <= low && low <= high && high <= 1).toBe(true);
      if (value === null) expect(missing.length).toBeGreaterThan(0);
      else {
        expect(low <= value && value <= high).toBe(true);
        expect(points.reduce((sum: number, point: any) => sum + point.value * point.weight, 0)).toBeCloseTo(value, 8);
        expect(missing).toEqual([]);
      }
      if (rank !== null) expect([rankRange.best, rankRange.worst]).toEqual([rank, rank]);
      expect(rankBand.best <= rankRange.best && rankRange.worst <= rankBand.worst).toBe(true);
      expect(points.reduce((sum: number, { weight }: any) => sum + weight, 0)).toBeCloseTo(1, 8);
      for (const { reason } of [...points, ...missing]) expect(reason).toMatch(/\p{L}{2}/u);
    }
  });

  test('costs a bounded number of queries, however many countries and points', async () => {
    asking.forget();
    await scores(index);
    expect(asking.cost.distinct).toBeLessThanOrEqual(12);
    expect(asking.cost.mostOften).toBeLessThanOrEqual(4);
  });
});

describe('FRICTION and OPENNESS', () => {
  test('say the same as the matrix', async () => {
    const { corridorMatrix } = await asking.ask(
      `query ($countries: [ID!]) { corridorMatrix(group: { countries: $countries }, dataCategory: HEALTH, sector: HEALTH, asOf: "${DAY}") {
        meanFriction openShare unregulatedCells unknownCells cells { origin destination level friction }
      } }`,
      { countries: ['AR', 'BR', 'CL', 'CO', 'PE'] },
    );
    const asked = { group: { countries: ['AR', 'BR', 'CL', 'CO', 'PE'] }, dataCategory: 'HEALTH', sector: 'HEALTH' };
    const friction = await scores('FRICTION', asked);
    const cells = friction.rows.flatMap(({ points }: any) => points.flatMap(({ corridors }: any) => corridors));
    expect(cells).toEqual(corridorMatrix.cells);
    const sum = (of: string, rows: any[]) => rows.reduce((total, row) => total + row[of], 0);
    expect(sum('unregulatedCorridors', friction.rows)).toBe(corridorMatrix.unregulatedCells);
    const openness = await scores('OPENNESS', asked);
    expect(sum('value', openness.rows) / openness.rows.length).toBeCloseTo(corridorMatrix.openShare, 8);
  });
});

/** Measures that the guide of RDTII itself classes, and the provision of this data set that records each. */
describe('Measures of the region that the guide of RDTII classes', () => {
  const { pillars, lacMeasuresNamedByTheGuide } = parse(readFileSync('seed/methods/rdtii.yaml', 'utf8'));
  const indicatorsOf = (id: string) =>
    pillars.flatMap((pillar: any) => pillar.indicators).find((each: any) => each.id === id);
  const indicatorOf: Record<string, PolicyIndicator> = Object.fromEntries(
    (Object.keys(PolicyIndicator) as PolicyIndicator[]).map((indicator, at) => [`RDTII_6_${at + 1}`, indicator]),
  );

  test('are the six that these tests know', () => {
    expect(lacMeasuresNamedByTheGuide.map(({ country, indicator }: any) => `${country} ${indicator}`)).toEqual([
      'SV RDTII_6_2',
      'CL RDTII_6_3',
      'BR RDTII_6_4',
      'MX RDTII_7_3',
      'PE RDTII_7_3',
      'CU RDTII_7_5',
    ]);
  });

  test.each([
    ['CL', 'RDTII_6_3', 'CL-RAN-20-7-SITE', 1],
    ['BR', 'RDTII_6_4', 'BR-CMN-4893-16', 1],
  ])('%s: %s rests on %s', async (country, indicator, provision, value) => {
    const row = rowOf(await scores('CROSS_BORDER_DATA_POLICY'), country);
    const point = pointOf(row, indicatorOf[indicator]!);
    expect(point.weakestVerification).toMatch(/SEEN|RECALLED/);
    expect(row.weakestVerification).toMatch(/SEEN|RECALLED/);
    expect(point.value).toBe(value);
    expect(point.rules.map(({ id }: any) => id.replace(/\/\d+$/, ''))).toContain(provision);
    for (const { effect } of point.rules) expect(indicatorsOf(indicator).ourEffects).toContain(effect);
  });

  test('Brazil would have 0.5 for its bank rule alone, before its general regime', async () => {
    const row = rowOf(await scores('CROSS_BORDER_DATA_POLICY', { asOf: '2019-01-01' }), 'BR');
    const point = pointOf(row, 'CONDITIONAL_FLOW');
    expect(point.value).toBe(0.5);
    expect(point.rules.map(({ id }: any) => id.replace(/\/\d+$/, ''))).toContain('BR-CMN-4658-16');
  });

  const rulesOf = async (country: string, topic: string, effects: readonly string[]) => {
    const { country: found } = await asking.ask(
      'query ($country: ID!, $topic: Topic!) { country(id: $country) { laws(topic: $topic) { provisions { id rules { effect sectors dataCategories } } } } }',
      { country, topic },
    );
    return found.laws
      .flatMap(({ provisions }: any) => provisions)
      .filter(({ rules }: any) => rules.some(({ effect }: any) => effects.includes(effect)))
      .map(({ id }: any) => id);
  };

  test.each([
    ['MX', 'RDTII_7_3', 'TELECOM', 'MX-LFTR-2014-190'],
    ['MX', 'RDTII_7_3', 'TELECOM', 'MX-LMTR-2025-RETENTION'],
    ['PE', 'RDTII_7_3', 'TELECOM', 'PE-DL-1182-1'],
  ])('%s: %s is recorded under %s, in %s', async (country, indicator, topic, provision) => {
    expect(await rulesOf(country, topic, indicatorsOf(indicator).ourEffects)).toContain(provision);
  });

  test('SV: RDTII_6_2 rests on the duty of credit information agencies, until it was lifted in 2025', async () => {
    const at = async (asOf: string) =>
      pointOf(rowOf(await scores('CROSS_BORDER_DATA_POLICY', { asOf }), 'SV'), 'LOCAL_STORAGE');
    const rulesAt = ({ rules }: any) => rules.map(({ id }: any) => id.replace(/\/\d+$/, ''));
    const before = await at('2025-04-23');
    expect(before.value).toBe(0.5);
    expect(rulesAt(before)).toEqual(['SV-LHC-17N']);
    expect(rulesAt(await at('2025-04-24'))).toEqual([]);
  });

  test.each(['CU-DL389-110', 'CU-L143-SURVEILLANCE'])(
    'CU: RDTII_7_5 is recorded under CYBERCRIME, in %s',
    async (id) => {
      expect(await rulesOf('CU', 'CYBERCRIME', indicatorsOf('RDTII_7_5').ourEffects)).toContain(id);
    },
  );
});

describe('Weights', () => {
  test('of a named set are used, and ranks move within the band over all sets', async () => {
    const [byDefault, equal] = [
      await scores('CROSS_BORDER_DATA_POLICY'),
      await scores('CROSS_BORDER_DATA_POLICY', { weightSet: 'EQUAL' }),
    ];
    expect([byDefault.weightSet, equal.weightSet]).toEqual(['RDTII_2_1', 'EQUAL']);
    expect(equal.weights.map(({ weight, set }: any) => [weight, set])).toEqual(Array(5).fill([0.2, 'EQUAL']));
    // Chile: facilities 1, conditions 0.5, a commitment in force.
    expect(rowOf(byDefault, 'CL').value).toBeCloseTo((0.31 + 0.12 * 0.5) / 1.01, 8);
    expect(rowOf(equal, 'CL').value).toBeCloseTo(0.3, 8);
    for (const [at, { rankBand }] of byDefault.rows.entries()) {
      const ranges = [byDefault, equal].map(({ rows }) => rows[at].rankRange);
      expect(rankBand).toEqual({
        best: Math.min(...ranges.map(({ best }) => best)),
        worst: Math.max(...ranges.map(({ worst }) => worst)),
      });
    }
    expect(byDefault.rows.some(({ rankBand, rankRange }: any) => rankBand.worst > rankRange.worst)).toBe(true);
  });

  test('of the question take the place of those of the set', async () => {
    const weights = [{ of: 'INFRASTRUCTURE', weight: 0 }];
    const { rows, weights: used } = await scores('CROSS_BORDER_DATA_POLICY', { weights });
    expect(used).toContainEqual({ of: 'INFRASTRUCTURE', weight: 0, reason: null, set: null });
    expect(rowOf({ rows }, 'CL').value).toBeCloseTo((0.12 * 0.5) / 0.7, 8);
  });

  test.each([
    ['CROSS_BORDER_DATA_POLICY', { weightSet: 'OTHER' }, 'weightSet', 'EQUAL, RDTII_2_1'],
    ['FRICTION', { weightSet: 'EQUAL' }, 'weightSet', 'no sets of weights'],
    ['CROSS_BORDER_DATA_POLICY', { weights: [{ of: 'RETENTION', weight: 1 }] }, 'weights[0]', 'LOCAL_STORAGE'],
    ['OPENNESS', { weights: [{ of: 'FREE', weight: 1 }] }, 'weights[0]', 'weighs nothing'],
    ['FRICTION', { weights: [{ of: 'FREE', weight: 2 }] }, 'weights[0]', '1 at most'],
    ['FRICTION', { weights: [{ of: 'FREE', weight: -1 }] }, 'weights[0]', 'negative'],
    [
      'COMMITMENTS',
      {
        weights: [
          { of: 'NONE', weight: 0 },
          { of: 'NONE', weight: 0 },
        ],
      },
      'weights[1]',
      'given twice',
    ],
    [
      'CROSS_BORDER_DATA_POLICY',
      { weights: Object.keys(PolicyIndicator).map((of) => ({ of, weight: 0 })) },
      'weights',
      'all weights are 0',
    ],
  ])('%s refuses %j', async (index, more, field, message) => {
    const error = await asking.refuse(table, { group: { countries: ['BR', 'CL'] }, index, ...more });
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field } });
    expect(error.message).toContain(message);
  });
});

describe('Strength', () => {
  const asked = { group: { countries: ['BR', 'CL', 'CU', 'SV', 'US', 'UY'] } };

  test('says the same as the comparison of frameworks by the same benchmark', async () => {
    const benchmark = 'BENCHMARK-GDPR';
    const { compareFrameworks } = await asking.ask(
      `query ($group: CountryGroup!, $benchmark: ID) { compareFrameworks(group: $group, benchmark: $benchmark, asOf: "${DAY}") {
        strength { country { id } value low high points { score asked { feature } } }
      } }`,
      { ...asked, benchmark },
    );
    const { rows, benchmark: counted } = await scores('STRENGTH', { ...asked, benchmark });
    expect(counted).toEqual({ id: benchmark });
    expect(compareFrameworks.strength.map(({ country }: any) => country.id)).toEqual(asked.group.countries);
    for (const { country, value, low, high, points } of compareFrameworks.strength) {
      const row = rowOf({ rows }, country.id);
      for (const [one, other] of [
        [row.value, value],
        [row.low, low],
        [row.high, high],
      ]) {
        if (other === null) expect(one).toBeNull();
        else expect(one).toBeCloseTo(other, 8);
      }
      expect(row.points.map(({ indicator, feature }: any) => [indicator, feature.score])).toEqual(
        points.map(({ score, asked: { feature } }: any) => [feature, score]),
      );
    }
  });

  test('opens down to the articles of the law and of the benchmark, and hangs on the benchmark', async () => {
    const byDefault = await scores('STRENGTH', asked);
    expect(byDefault.benchmark).toEqual({ id: 'BENCHMARK-RIPD-STANDARDS-2017' });
    expect(pointOf(rowOf(byDefault, 'BR'), 'RIGHT_PORTABILITY')).toMatchObject({
      value: 1,
      reason: expect.stringContaining('Art. 18'),
      feature: {
        asked: { locator: 'Art. 30', block: 'RIGHTS' },
        cell: { value: 'YES', locator: expect.stringContaining('Art. 18'), fallsShort: false, law: { id: 'BR-LGPD' } },
      },
    });
    const other = await scores('STRENGTH', { ...asked, benchmark: 'BENCHMARK-OECD-PRIVACY-2013' });
    expect(other.rows.map(({ value, low }: any) => value ?? low)).not.toEqual(
      byDefault.rows.map(({ value, low }: any) => value ?? low),
    );
  });

  test('weighs the features that the benchmark asks for', async () => {
    const weights = Object.keys(FeatureName).map((of) => ({ of, weight: of === 'RIGHT_PORTABILITY' ? 2 : 0 }));
    const error = await asking.refuse(table, { ...asked, index: 'STRENGTH', weights });
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(error.message).toContain('weighs no "DATABASE_REGISTRATION"');
    const { weights: offered } = await scores('STRENGTH', asked);
    const of = (weight: (name: string) => number) =>
      offered.map((each: any) => ({ of: each.of, weight: weight(each.of) }));
    const only = await scores('STRENGTH', { ...asked, weights: of((name) => (name === 'RIGHT_PORTABILITY' ? 2 : 0)) });
    expect(rowOf(only, 'BR')).toMatchObject({ value: 1, missing: [] });
    const none = await asking.refuse(table, { ...asked, index: 'STRENGTH', weights: of(() => 0) });
    expect(none.message).toContain('all weights are 0');
  });

  test('knows no other benchmark', async () => {
    const error = await asking.refuse(table, { ...asked, index: 'STRENGTH', benchmark: 'BENCHMARK-XX' });
    expect(error).toMatchObject({ extensions: { code: 'NOT_FOUND', field: 'benchmark', id: 'BENCHMARK-XX' } });
  });
});

test('A country that is not in the data set is not found', async () => {
  const error = await asking.refuse(table, { group: { countries: ['BR', 'XX'] }, index: 'FRICTION' });
  expect(error).toMatchObject({ extensions: { code: 'NOT_FOUND', field: 'group.countries', id: 'XX' } });
});

describe('Commitments', () => {
  test('of Chile rest on the agreements in force with the others, and say what is not recorded', async () => {
    const row = rowOf(await scores('COMMITMENTS', { group: { countries: ['BR', 'CL'] } }), 'CL');
    const point = pointOf(row, 'DATA_FLOW');
    expect(point).toMatchObject({ value: null, low: 0.8, high: 1 });
    expect(point.commitments).toContainEqual({ id: 'CL_BR-10.12', agreement: { id: 'CL_BR' } });
    expect(row.missing.map(({ id }: any) => id)).toContain('CL_BR-10.12');
  });

  test('are the same from both sides of a pair', async () => {
    const { rows } = await scores('COMMITMENTS', { group: { countries: ['MX', 'PE'] } });
    expect(rows[0].value).toBe(rows[1].value);
    expect(pointOf(rows[0], 'DATA_FLOW').value).toBe(1);
  });
});

describe('Series', () => {
  const series = `query ($country: ID!, $group: CountryGroup!, $index: ScoreIndex!, $from: Date!, $to: Date!) {
    scoreSeries(country: $country, group: $group, index: $index, from: $from, to: $to) {
      index country { id } method { id } weightSet weights { of }
      steps { from value low high facts { kind id } points { indicator value rules { id } } missing { id } }
    }
  }`;
  const between = async (country: string, index: ScoreIndex, from: string, to: string, countries = region) => {
    const { scoreSeries } = await asking.ask(series, { country, index, from, to, group: { countries } });
    return scoreSeries;
  };

  test('say on which days the data policy of Chile changed, and by which facts', async () => {
    const { steps } = await between('CL', 'CROSS_BORDER_DATA_POLICY', '2000-01-01', '2026-12-31');
    expect(steps.map(({ from, value }: any) => [from, value])).toEqual([
      ['2000-01-01', null],
      ['2008-03-28', null],
      ['2020-04-01', 0.3663366337],
      ['2026-12-01', 0.4257425743],
    ]);
    expect(steps[1].facts).toContainEqual({ kind: 'LAW', id: 'CL-RAN-20-7' });
    expect(steps[2].facts).toContainEqual({ kind: 'COMMITMENT', id: 'PAAP-13.11' });
    expect(pointOf(steps[3], 'CONDITIONAL_FLOW')).toMatchObject({ value: 1 });
  });

  test.each(all)('%s: each step says what the table says on its day and on the day before the next', async (index) => {
    const countries = ['AR', 'BR', 'CL', 'MX', 'PE', 'UY'];
    const { steps } = await between('BR', index, '2012-01-01', '2026-11-24', countries);
    expect(steps[0].from).toBe('2012-01-01');
    const ends = steps.slice(1).map(({ from }: any) => dayBefore(from));
    for (const [at, { from, value, low, high }] of steps.entries()) {
      for (const asOf of [from, ends[at] ?? '2026-11-24']) {
        expect(rowOf(await scores(index, { group: { countries }, asOf }), 'BR')).toMatchObject({ value, low, high });
      }
    }
  });

  test('say when the framework of Brazil came into force', async () => {
    const { steps } = await between('BR', 'STRENGTH', '2000-01-01', '2026-11-24', ['BR', 'CL']);
    expect(steps[0]).toMatchObject({ from: '2000-01-01', high: 0 });
    const inForce = steps.find(({ from }: any) => from === '2020-09-18');
    expect(inForce.low).toBeGreaterThan(0.5);
    expect(inForce.facts).toContainEqual({ kind: 'LAW', id: 'BR-LGPD' });
  });

  test('cost no more queries for more days', async () => {
    asking.forget();
    await between('MX', 'FRICTION', '2020-01-01', '2020-02-01');
    const few = asking.cost.distinct;
    asking.forget();
    await between('MX', 'FRICTION', '1990-01-01', '2026-11-24');
    expect(asking.cost.distinct).toBeLessThanOrEqual(few);
    expect(asking.cost.mostOften).toBeLessThanOrEqual(4);
  });

  test.each([
    ['a country outside the group', { country: 'MX' }, 'country'],
    ['days in the wrong order', { from: '2026-01-01' }, 'from'],
  ])('refuse %s', async (_, more, field) => {
    const variables = {
      country: 'BR',
      group: { countries: ['BR', 'CL'] },
      index: 'FRICTION',
      from: '2010-01-01',
      to: '2020-01-01',
    };
    const error = await asking.refuse(series, { ...variables, ...more });
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field } });
  });
});

test('Methods are listed with what a citation needs', async () => {
  const { methods, method, none } = await asking.ask(`{
    methods { id version formula basis weights { of weight reason set } }
    method(id: "CROSS_BORDER_DATA_POLICY") {
      defaultSet note weightSets { id basis verification worked } criteria { of one half } weights(set: "EQUAL") { weight }
    }
    none: method(id: "RDTII") { id }
  }`);
  expect(methods.map(({ id }: any) => id)).toEqual([
    'COMMITMENTS',
    'CROSS_BORDER_DATA_POLICY',
    'FRICTION',
    'OPENNESS',
    'REFORM_COSTS',
    'STRENGTH',
  ]);
  for (const { id, weights } of methods) expect([id, weights.length > 0]).toEqual([id, id !== 'OPENNESS']);
  expect(method).toMatchObject({ defaultSet: 'RDTII_2_1', note: expect.stringMatching(/threshold.*LOCAL_PRESENCE/) });
  expect(method.weightSets.map(({ id }: any) => id)).toEqual(['RDTII_2_1', 'EQUAL']);
  expect(method.criteria).toHaveLength(5);
  expect(method.weights).toHaveLength(5);
  expect(none).toBeNull();
});

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

describe('What scores stand on', () => {
  const standsOnOf = (
    index: string,
  ) => `{ scores(group: { countries: ["CL", "CO", "MX", "PE"] }, index: ${index}, asOf: "2026-11-24") {
    rows { country { id } value points { indicator value weight rules { provision { id } } } }
    standsOn { kind id label(lang: ES) verification moved { country value valueWithout lowWithout highWithout } } } }`;

  test('the site that Chile asks of banks bears its point for infrastructure', async () => {
    const { scores } = await asking.ask(standsOnOf('CROSS_BORDER_DATA_POLICY'));
    const site = scores.standsOn.find(({ id }: any) => id === 'CL-RAN-20-7-SITE');
    expect(site).toMatchObject({ kind: 'PROVISION', moved: [expect.objectContaining({ country: 'CL' })] });
    const [{ value, valueWithout }] = site.moved;
    const chile = scores.rows.find(({ country }: any) => country.id === 'CL');
    const { weight } = chile.points.find(({ indicator }: any) => indicator === 'INFRASTRUCTURE');
    expect(value).toBe(chile.value);
    expect(valueWithout).toBeCloseTo(value - weight, 8);
  });

  test.each(['FRICTION', 'OPENNESS', 'COMMITMENTS', 'STRENGTH'])(
    '%s names facts, each of which moves a score',
    async (index) => {
      const { scores } = await asking.ask(standsOnOf(index));
      expect(scores.standsOn.length).toBeGreaterThan(0);
      const counts = scores.standsOn.map(({ moved }: any) => moved.length);
      expect(counts).toEqual([...counts].sort((a: number, b: number) => b - a));
      for (const { moved, label } of scores.standsOn) {
        expect([label !== '', moved.length > 0]).toEqual([true, true]);
        for (const { value, valueWithout, lowWithout, highWithout } of moved) {
          expect(value === valueWithout && lowWithout === value && highWithout === value).toBe(false);
        }
      }
    },
  );
});
