import type { Graph } from '../../src/graph/port.js';
import { Asking } from './asking.js';
import { openRealGraph, realDataset, regionOf } from './world.js';

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
const ids = (items: any[]) => items.map(({ id }) => id);
/** The snapshot is asked for once a second, whatever the questions. */
const asked = () => asking.statements;

const everything = `{
  shareMetLow shareMetHigh frameworkState frameworkLaws { id }
  criteria {
    basis benchmark
    articles { id provision { locator summary law { id } sources { title } } }
    criteria { feature block asked askedBy { id sources { title } } askedLocator askedNote has law { id sources { title } } locator note verification met }
  }
  governmentAccess { id sectors provision { locator law { id } } } governmentAccessNarrower { id sectors provision { locator } }
  authorities { id independence } treaties { agreement { id } since { date } bindsBoth }
  recognitions { id from { id } sources { title } } recognitionsByOrigin { id from { id } } undatedLaws { id } summary(lang: ES)
}`;

async function fileOf(origin: string, destination: string, asOf: string, more = '', benchmark?: string) {
  const { traceCorridor } = await ask(
    `query ($origin: ID!, $destination: ID!, $asOf: Date, $benchmark: ID = "BENCHMARK-RIPD-STANDARDS-2017") {
      traceCorridor(origin: $origin, destination: $destination, asOf: $asOf${more}) { destinationFile(benchmark: $benchmark) ${everything} }
    }`,
    { origin, destination, asOf, ...(benchmark === undefined ? {} : { benchmark }) },
  );
  return traceCorridor.destinationFile;
}

describe('The destination’s file', () => {
  test('holds Uruguay against what Argentina asks of itself', async () => {
    const file = await fileOf('AR', 'UY', '2026-11-01');
    expect(file.criteria.basis).toBe('OWN_FRAMEWORK');
    expect(file.criteria.articles.map(({ provision }: any) => [provision.law.id, provision.locator])).toEqual([
      ['AR-LEY-25326', 'Art. 12(1)'],
      ['AR-DISP-60E-2016', 'Art. 3'],
    ]);
    const missed = file.criteria.criteria.filter(({ met }: any) => met !== 'YES');
    expect(missed.map(({ feature, asked, has, met }: any) => [feature, asked, has, met])).toEqual([
      ['CRIMINAL_SANCTIONS', 'YES', 'NO', 'NO'],
      ['TRANSFER_BCR', 'YES', 'PARTIAL', 'PARTIAL'],
    ]);
    expect(file.shareMetLow).toBeCloseTo(16.5 / 18, 12);
    expect(file.criteria.criteria.find(({ feature }: any) => feature === 'ADMINISTRATIVE_FINES')).toMatchObject({
      block: 'AUTHORITY',
      askedBy: { id: 'AR-LEY-25326' },
      askedLocator: 'Art. 31',
      law: { id: 'UY-LEY-18331' },
      locator: 'Art. 35',
      verification: 'SEEN_PRIMARY',
    });
    expect(file.authorities).toEqual([{ id: 'UY-URCDP', independence: 'AUTONOMOUS_IN_GOVERNMENT' }]);
    expect(file.treaties).toContainEqual({
      agreement: { id: 'COE_108' },
      since: { date: '2013-08-01' },
      bindsBoth: true,
    });
    expect(ids(file.recognitions.map(({ from }: any) => from)).sort()).toEqual(['AR', 'CH', 'CO', 'EU', 'GB']);
    expect(ids(file.recognitionsByOrigin)).toEqual(['AR-UY-2016-11-18']);
    expect(file.summary).toContain('de 18 criterios, 16 por completo, 1 en parte, 1 en nada y 0 sin registro');
  });

  test('takes the benchmark where the law of the origin has no such ground, and the law once it has', async () => {
    const before = await fileOf('CL', 'BR', '2026-11-30');
    const after = await fileOf('CL', 'BR', '2026-12-01');
    expect([before.criteria.basis, after.criteria.basis]).toEqual(['BENCHMARK', 'OWN_FRAMEWORK']);
    expect(before.criteria.criteria.every(({ askedBy }: any) => askedBy === null)).toBe(true);
    expect(after.criteria.criteria[0].askedBy.id).toBe('CL-LEY-21719');
    const gdpr = await fileOf('CL', 'BR', '2026-11-30', '', 'BENCHMARK-GDPR');
    expect(gdpr.criteria.benchmark).toBe('BENCHMARK-GDPR');
    expect(gdpr.shareMetLow).not.toBe(before.shareMetLow);
  });

  test('tells what the state may reach, apart by how far it meets the question', async () => {
    const general = await fileOf('CL', 'BR', '2026-11-01');
    expect(general.governmentAccess).toEqual([
      {
        id: 'BR-MCI-22/1',
        sectors: ['ALL'],
        provision: { locator: 'Arts. 10, 22-23', law: { id: 'BR-MCI' } },
      },
    ]);
    expect(ids(general.governmentAccessNarrower)).toContain('BR-CMN-4893-17/1');
    const bank = await fileOf('CL', 'BR', '2026-11-01', ', sector: FINANCE, dataCategory: FINANCIAL');
    expect(ids(bank.governmentAccess)).toContain('BR-CMN-4893-17/1');
  });

  test('spans everything where the start of the destination’s law is not recorded', async () => {
    const file = await fileOf('UY', 'BZ', '2026-11-01');
    expect(file).toMatchObject({ shareMetLow: 0, shareMetHigh: 1, frameworkState: 'UNDATED' });
    expect(ids(file.undatedLaws)).toContain('BZ-DPA');
    expect(file.authorities).toEqual([{ id: 'BZ-DPC', independence: 'NOT_YET_ESTABLISHED' }]);
  });

  test('speaks of the law of groups on the side of the origin', async () => {
    const file = await fileOf('ES', 'AR', '2026-11-01');
    expect(file.criteria.criteria[0].askedBy.id).toBe('EU-GDPR');
    expect(file.recognitionsByOrigin.map(({ from }: any) => from.id)).toEqual(['EU']);
  });

  test('refuses an unknown benchmark', async () => {
    const error = await asking.refuse(
      '{ traceCorridor(origin: "BR", destination: "CL") { destinationFile(benchmark: "X") { shareMetLow } } }',
    );
    expect(error.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'benchmark', id: 'X' });
  });

  test('costs a bounded number of queries, whatever it holds', async () => {
    for (const [origin, destination] of [
      ['AR', 'UY'],
      ['PE', 'MX'],
    ] as const) {
      asking.forget();
      await fileOf(origin, destination, '2026-11-01');
      expect(asking.cost.distinct).toBeLessThanOrEqual(20);
      expect(asking.cost.mostOften).toBeLessThanOrEqual(4);
    }
  });
});

const pairs = `query ($countries: [ID!], $asOf: Date, $first: Int, $after: String, $benchmark: ID) {
  adequacyCandidates(group: { countries: $countries }, asOf: $asOf, benchmark: $benchmark) {
    asOf benchmark
    pairs(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node {
        distanceLow distanceHigh bothInForce mutual summary(lang: PT)
        one { ...side } other { ...side }
      } }
    }
  }
}
fragment side on AdequacySide {
  country { id } frameworkState askedOn shareMetLow shareMetHigh namesAdequacy
  adequacyRules { id provision { locator } } recognises { id instrument { id } sources { title } }
  lacks { feature met askedLocator } notRecorded { feature } changes { kind criterion { feature } }
}`;
const seven = ['AR', 'UY', 'BR', 'CO', 'PE', 'MX', 'CL'];

describe('Candidates for mutual recognition', () => {
  test('come nearest first, with what each side lacks', async () => {
    const { adequacyCandidates: found } = await ask(pairs, { countries: seven, asOf: '2026-11-01', first: 100 });
    expect(found).toMatchObject({ asOf: '2026-11-01', benchmark: 'BENCHMARK-RIPD-STANDARDS-2017' });
    expect(found.pairs.totalCount).toBe(21);
    const nodes = found.pairs.edges.map(({ node }: any) => node);
    const distances = nodes.map(({ distanceHigh }: any) => distanceHigh);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    for (const { one, other, distanceLow, distanceHigh, bothInForce } of nodes) {
      expect(distanceLow).toBeLessThanOrEqual(distanceHigh);
      expect(distanceHigh).toBeCloseTo(1 - (one.shareMetLow + other.shareMetLow) / 2, 12);
      expect(bothInForce).toBe(true);
    }
    const pair = (a: string, b: string) =>
      nodes.find(({ one, other }: any) => one.country.id === a && other.country.id === b);
    // The one pair of the seven in which each recognises the other.
    expect(nodes.filter(({ mutual }: any) => mutual)).toEqual([pair('AR', 'UY')]);
    expect(pair('AR', 'UY').other.changes.map(({ kind }: any) => kind)).not.toContain('RECOGNISE');
    expect(pair('AR', 'UY').summary).toContain('Os dois já se reconhecem mutuamente.');
    expect(pair('CO', 'UY').one.recognises.id).toBe('CO-UY-2017-08-10');
    expect(pair('CO', 'UY').other.recognises).toBeNull();
    // Mexican law names no adequacy: Colombia recognises Mexico, which has nothing to give in return.
    const { one: colombia, other: mexico } = pair('CO', 'MX');
    expect(colombia).toMatchObject({ namesAdequacy: true, recognises: { instrument: { id: 'CO-CIRC-005-2017' } } });
    expect(mexico).toMatchObject({ namesAdequacy: false, adequacyRules: [] });
    expect(mexico.changes[0]).toEqual({ kind: 'NAME_ADEQUACY', criterion: { feature: 'TRANSFER_ADEQUACY' } });
    expect(mexico.changes.at(-1)).toEqual({ kind: 'RECOGNISE', criterion: null });
    expect(colombia.askedOn).toBe('BENCHMARK');
    expect(mexico.askedOn).toBe('OWN_FRAMEWORK');
  });

  test('change with the law: Chile names adequacy from December 2026', async () => {
    const chile = async (asOf: string) => {
      const { adequacyCandidates: found } = await ask(pairs, { countries: ['BR', 'CL'], asOf, first: 1 });
      const { node } = found.pairs.edges[0];
      return [node.other.country.id, node.other.namesAdequacy, node.distanceHigh] as const;
    };
    const before = await chile('2026-11-30');
    const after = await chile('2026-12-01');
    expect(before.slice(0, 2)).toEqual(['CL', false]);
    expect(after.slice(0, 2)).toEqual(['CL', true]);
    expect(after[2]).toBeLessThan(before[2]);
  });

  test('of the whole region are all there, page by page, those without a framework last', async () => {
    const all: any[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const data: any = await ask(pairs, { countries: region, asOf: '2026-11-01', first: 100, after });
      all.push(...data.adequacyCandidates.pairs.edges.map(({ node }: any) => node));
      ({ endCursor: after, hasNextPage: more } = data.adequacyCandidates.pairs.pageInfo);
    }
    expect(all).toHaveLength((33 * 32) / 2);
    const states = all.map(({ bothInForce }) => bothInForce);
    expect(states).toEqual([...states].sort((a, b) => Number(b) - Number(a)));
    expect(new Set(states).size).toBe(2);
    const lacking = all.filter(({ bothInForce }) => !bothInForce);
    expect(
      lacking.every(({ one, other }) =>
        [one.frameworkState, other.frameworkState].some((state) => state !== 'IN_FORCE'),
      ),
    ).toBe(true);
    const paraguay = lacking.find(({ one, other }) => one.country.id === 'PY' && other.country.id === 'UY').one;
    expect(paraguay.frameworkState).toBe('NONE');
    expect(paraguay.changes[0]).toEqual({ kind: 'ADOPT', criterion: { feature: 'COMPREHENSIVE_LAW' } });
  });

  test('cost the same number of queries for two countries as for all', async () => {
    asking.forget();
    await ask(pairs, { countries: ['AR', 'UY'], asOf: '2026-11-01', first: 100 });
    const few = new Set(asked());
    asking.forget();
    await ask(pairs, { countries: region, asOf: '2026-11-01', first: 100 });
    expect(new Set(asked())).toEqual(few);
    expect(asking.cost.mostOften).toBeLessThanOrEqual(4);
    expect(few.size).toBeLessThanOrEqual(12);
  });

  test.each([
    ['an unknown country', { countries: ['BR', 'XX'] }, 'NOT_FOUND', 'group.countries'],
    ['an unknown benchmark', { countries: ['BR', 'CL'], benchmark: 'X' }, 'NOT_FOUND', 'benchmark'],
    ['a page of nothing', { countries: ['BR', 'CL'], first: 0 }, undefined, undefined],
  ])('refuse %s', async (_, variables, code, field) => {
    const { extensions } = await asking.refuse(pairs, variables);
    if (code !== undefined) expect(extensions).toMatchObject({ code, field });
  });
});

const powers = `query ($countries: [ID!], $asOf: Date, $statuses: [PowerStatus!]) {
  powers(group: { countries: $countries }, asOf: $asOf) {
    country { id } unused notRecorded undatedLaws { id }
    powers(statuses: $statuses) {
      mechanism sectors status since { date } usableFrom { date } unusedDays weakestVerification
      rules { id provision { locator sources { title } } } laws { id } regulators { id independence } recognitions { id to { id } }
      en: summary es: summary(lang: ES) pt: summary(lang: PT)
    }
  }
}`;

describe('Powers', () => {
  const of = async (country: string, mechanism: string, asOf: string, sector = 'ALL') => {
    const { powers: found } = await ask(powers, {
      countries: [...new Set([country, 'AR'])].concat(country === 'AR' ? 'UY' : []),
      asOf,
    });
    return found
      .find((each: any) => each.country.id === country)
      .powers.find((power: any) => power.mechanism === mechanism && power.sectors.includes(sector));
  };

  test('to recognise lie unused in Peru since 2013, and did in Brazil until 2026', async () => {
    expect(await of('PE', 'ADEQUACY', '2026-11-01')).toMatchObject({
      status: 'UNUSED',
      // The rule of 2013 was replaced in 2025: the power went on.
      since: { date: '2013-05-08' },
      unusedDays: 4925,
      regulators: [{ id: 'PE-ANPD' }],
      recognitions: [],
    });
    expect(await of('BR', 'ADEQUACY', '2026-01-26')).toMatchObject({ status: 'UNUSED', unusedDays: 1956 });
    expect(await of('BR', 'ADEQUACY', '2026-01-27')).toMatchObject({
      status: 'USED',
      usableFrom: { date: '2026-01-27' },
      unusedDays: null,
    });
  });

  test('over clauses wait until they are made usable', async () => {
    const clauses = 'STANDARD_CONTRACTUAL_CLAUSES';
    expect(await of('BR', clauses, '2024-08-22')).toMatchObject({
      status: 'UNUSED',
      usableFrom: { date: '2024-08-23' },
      unusedDays: 1434,
    });
    expect(await of('BR', clauses, '2024-08-23')).toMatchObject({ status: 'USED', unusedDays: null });
    expect(await of('BR', 'CERTIFICATION', '2026-11-01')).toMatchObject({ status: 'UNUSED', usableFrom: null });
  });

  test('of which no act is recorded are not said to be used', async () => {
    expect(await of('AR', 'STANDARD_CONTRACTUAL_CLAUSES', '2026-11-01')).toMatchObject({ status: 'NOT_RECORDED' });
    expect(await of('AR', 'CONSENT', '2026-11-01')).toMatchObject({ status: 'NO_ACT_NEEDED' });
    expect(await of('AR', 'ADEQUACY', '2026-11-01')).toMatchObject({ status: 'USED' });
  });

  test('are told in three languages with their articles', async () => {
    const power = await of('PE', 'ADEQUACY', '2026-11-01');
    expect(power.en).toBe(
      'Adequate level of protection: named since 8 May 2013 (LPDP, Art. 15, first and second paragraphs; Reglamento 2024, Arts. 18-20). Unused for this number of days: 4925.',
    );
    expect(power.es).toContain('Nivel adecuado de protección (en la norma desde: 8 de mayo de 2013; LPDP,');
    expect(power.pt).toContain('Sem uso durante este número de dias: 4925.');
  });

  test('of the region that lie unused', async () => {
    const { powers: found } = await ask(powers, { countries: region, asOf: '2026-11-01', statuses: ['UNUSED'] });
    expect(found).toHaveLength(33);
    const unused = found.flatMap(({ country, powers: lying }: any) =>
      lying.map(({ mechanism }: any) => [country.id, mechanism]),
    );
    expect(unused).toEqual([
      ['BR', 'CERTIFICATION'],
      ['BR', 'CODE_OF_CONDUCT'],
      ['NI', 'ADEQUACY'],
      ['PA', 'ADEQUACY'],
      ['PE', 'ADEQUACY'],
    ]);
    for (const { unused: count, powers: lying } of found) expect(lying).toHaveLength(count);
    const nicaragua = found.find(({ country }: any) => country.id === 'NI').powers[0];
    expect(nicaragua.regulators).toEqual([{ id: 'NI-DIPRODAP', independence: 'NOT_YET_ESTABLISHED' }]);
    expect(ids(found.find(({ country }: any) => country.id === 'BZ').undatedLaws)).toEqual(['BZ-DPA']);
  });

  test('cost the same number of queries for few countries as for all', async () => {
    asking.forget();
    await ask(powers, { countries: ['BR', 'UY'], asOf: '2026-11-01' });
    const few = new Set(asked());
    asking.forget();
    await ask(powers, { countries: region, asOf: '2026-11-01' });
    expect(new Set(asked())).toEqual(few);
    expect(asking.cost.mostOften).toBeLessThanOrEqual(4);
    expect(few.size).toBeLessThanOrEqual(12);
  });
});
