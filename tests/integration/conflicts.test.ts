import { createContext } from '../../src/api/context.js';
import { SnapshotPointer } from '../../src/api/snapshot.js';
import { conflictsOf } from '../../src/conflict/conflicts.js';
import { readFacts } from '../../src/corridor/facts.js';
import { indexFacts } from '../../src/corridor/trace/factIndex.js';
import { traceMatrix } from '../../src/corridor/trace/matrix.js';
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

const CONFLICT = `id shelter level threshold verification barrier country { id } law { id } rule { id provision { id locator sources { title } } }
  bindingness disputeSettlement commitment { id } agreement { id } towards { party { id } level countries { id } }
  exceptionsThatMayApply exceptionTests { exception necessity arbitrary } reservations { id } mayCover { id } annexSearches { id annexes party { id } commitments { id } sources { title } }`;

/** All potential conflicts of countries, page by page. */
async function conflicts(countries: readonly string[], more: string, fields = CONFLICT): Promise<any[]> {
  const found: any[] = [];
  let after: string | null = null;
  do {
    const { conflicts: page } = await asking.ask(
      `query ($countries: [ID!], $after: String) { conflicts(group: { countries: $countries }, ${more}, first: 100, after: $after) {
        edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } }`,
      { countries, after },
    );
    found.push(...page.edges.map(({ node }: any) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

const FINANCE = 'sector: FINANCE, asOf: "2026-11-24"';

const FINANCIAL = `dataCategory: FINANCIAL, ${FINANCE}`;

describe('In finance', () => {
  let found: any[];
  beforeAll(async () => {
    found = await conflicts(['CL', 'CO', 'MX', 'PE'], FINANCIAL);
  });
  const one = (id: string) => found.find((conflict) => conflict.id === id);

  test('the authorisation of the Mexican bank supervisor is SHELTERED by the reservation of the annex', () => {
    expect(one('MX/MX-CUB-328/1/CPTPP-11B-B')).toMatchObject({
      shelter: 'SHELTERED',
      country: { id: 'MX' },
      law: { id: 'MX-CUB' },
      agreement: { id: 'CPTPP' },
      bindingness: 'BINDING',
      disputeSettlement: true,
      commitment: { id: 'CPTPP-11B-B' },
      reservations: [{ id: 'CPTPP-MX-11B-AUTH' }],
      mayCover: [],
      verification: 'SEEN_PRIMARY',
    });
  });

  test('its other articles are not, though the reservation may be found to reach them: its lists do not', () => {
    expect(one('MX/MX-CUB-326/1/CPTPP-11B-B')).toMatchObject({
      shelter: 'NOT_SHELTERED',
      reservations: [],
      mayCover: [{ id: 'CPTPP-MX-11B-AUTH' }, { id: 'CPTPP-MX-11B-PRIV' }],
      annexSearches: [{ party: null, commitments: [{ id: 'CPTPP-11B-B' }] }],
    });
  });

  test('the copy that payment institutions must keep in Mexico is marked with its threshold, and NOT_SHELTERED', () => {
    expect(one('MX/MX-IFPE-2021-49/1/CPTPP-11B-B')).toMatchObject({
      shelter: 'NOT_SHELTERED',
      level: 'LOCALISED',
      threshold: 'electronic payment institutions (IFPE)',
    });
  });

  test('articles that leave financial institutions out meet no bank rule: CPTPP-MX-FIN has nothing to shelter', () => {
    expect(found.filter(({ commitment }) => ['CPTPP-14.11', 'CPTPP-14.13'].includes(commitment.id))).toEqual([]);
  });

  test('the contingency data centre of Chile meets Annex 11-B, and nothing is recorded to shelter it', () => {
    const ran = found.filter(({ law, commitment }) => law.id === 'CL-RAN-20-7' && commitment.id === 'CPTPP-11B-B');
    expect(ran.length).toBeGreaterThan(0);
    for (const conflict of ran)
      expect(conflict).toMatchObject({ shelter: 'NOT_SHELTERED', mayCover: [{ id: 'CPTPP-CL-11B-PRIV' }] });
  });

  test('a law is NOT_SHELTERED only where a search with sources was made for the commitment', () => {
    for (const { shelter, annexSearches, commitment, reservations } of found) {
      if (shelter === 'SHELTERED') expect(reservations.length).toBeGreaterThan(0);
      else expect([shelter, reservations]).toEqual([annexSearches.length > 0 ? 'NOT_SHELTERED' : 'NOT_CHECKED', []]);
      for (const search of annexSearches) {
        expect(search.sources.length).toBeGreaterThan(0);
        expect(search.commitments).toContainEqual({ id: commitment.id });
      }
    }
    expect(new Set(found.map(({ shelter }) => shelter)).size).toBe(3);
  });

  test('and NOT_CHECKED where nobody looked', async () => {
    const notChecked = await conflicts(region, `${FINANCE}, shelter: [NOT_CHECKED]`, 'id shelter annexSearches { id }');
    expect(notChecked.map(({ id }) => id)).toContain('BR/BR-CMN-4893-15/1/CL_BR-10.12');
    for (const conflict of notChecked) expect(conflict).toMatchObject({ shelter: 'NOT_CHECKED', annexSearches: [] });
  });

  test('each opens down to the article and its sources, and is told in three languages without a verdict', async () => {
    for (const conflict of found) {
      expect(conflict.rule.provision.locator).toMatch(/\S/);
      expect(conflict.rule.provision.sources.length).toBeGreaterThan(0);
      expect(conflict.towards.length).toBeGreaterThan(0);
    }
    const told = await conflicts(['MX', 'PE'], FINANCE, 'en: reason es: reason(lang: ES) pt: reason(lang: PT)');
    for (const { en, es, pt } of told) {
      expect(en).toContain('question for a lawyer');
      expect(es).toContain('cuestión para un jurista');
      expect(pt).toContain('questão para um jurista');
      expect(en + es + pt).not.toMatch(/undefined|null|\{/);
    }
  });
});

describe('Elsewhere', () => {
  test('government data in the public sector are sheltered by scope, tax records by the tax article', async () => {
    const government = await conflicts(
      ['MX', 'CL'],
      'dataCategory: GOVERNMENT, sector: PUBLIC_SECTOR, asOf: "2026-11-24"',
    );
    expect(
      government.filter(({ reservations }) => reservations.some(({ id }: any) => id === 'CPTPP-MX-GOV')),
    ).not.toEqual([]);
    const tax = await conflicts(['MX', 'CL'], 'dataCategory: TAX_ACCOUNTING, asOf: "2026-11-24"');
    expect(tax.find(({ id }) => id.endsWith('/CPTPP-14.13'))).toMatchObject({
      law: { id: 'MX-CFF' },
      shelter: 'SHELTERED',
      reservations: [{ id: 'CPTPP-MX-TAX' }],
    });
  });

  test('the exceptions are those that could speak for such a measure, with their tests', async () => {
    const [flow] = (await conflicts(['PE', 'CL'], 'asOf: "2026-11-24"')).filter(({ id }) =>
      id.endsWith('/CPTPP-14.11'),
    );
    expect(flow.exceptionsThatMayApply).toContain('LEGITIMATE_PUBLIC_POLICY');
    expect(flow.exceptionsThatMayApply).not.toContain('TAXATION');
    expect(flow.exceptionTests).toContainEqual({
      exception: 'LEGITIMATE_PUBLIC_POLICY',
      necessity: 'NO_GREATER_THAN_REQUIRED',
      arbitrary: true,
    });
  });
});

describe('Parties', () => {
  const brazil = async (asOf: string) => {
    const found = await conflicts(['BR', 'CL'], `asOf: "${asOf}"`, 'id');
    return found.filter(({ id }) => id.startsWith('BR/') && id.endsWith('/CL_BR-10.12')).length;
  };

  test('owe nothing on the day before the agreement comes into force for them', async () => {
    const { agreement } = await asking.ask('{ agreement(id: "CL_BR") { parties { since { date } } } }');
    const since: string = agreement.parties[0].since.date;
    const before = new Date(Date.parse(since) - 86_400_000).toISOString().slice(0, 10);
    expect(await brazil(before)).toBe(0);
    expect(await brazil(since)).toBeGreaterThan(0);
  });

  test('outside the region are named, and the Union for its members', async () => {
    const [cptpp] = (await conflicts(['PE', 'MX'], 'asOf: "2026-11-24"')).filter(
      ({ id }) => id.startsWith('PE/') && id.endsWith('/CPTPP-14.11'),
    );
    expect(cptpp.towards.map(({ party }: any) => party.id)).toEqual(expect.arrayContaining(['JP', 'VN', 'MX']));
    const union = (await conflicts(['AR', 'BR'], FINANCE)).find(
      ({ id }) => id === 'BR/BR-CMN-4893-16/1/EU_MERCOSUR-10.40',
    );
    expect(union.towards.find(({ party }: any) => party.id === 'EU').countries).toHaveLength(27);
  });
});

test('They are those of the traces from every country of the region to every country of the data set', async () => {
  const { reader } = createContext(graph, new SnapshotPointer(graph));
  const partners = (await reader.read('agreement/party_countries')).map(({ id }) => id as string);
  const destinations = [...new Set([...region, ...partners])].sort();
  const facts = await readFacts(reader, region, destinations);
  for (const sector of ['ALL', 'FINANCE'] as const) {
    const circumstances = { dataCategory: 'PERSONAL', sector, recipient: 'CONTROLLER', asOf: '2026-11-24' } as const;
    const inTraces = traceMatrix(destinations, circumstances, facts)
      .filter(({ origin }) => region.includes(origin))
      .flatMap(({ origin, destination, barriers, conditionalBarriers }) =>
        [...barriers, ...conditionalBarriers]
          .filter(({ potentialConflict }) => potentialConflict)
          .map(({ id }) => `${origin} ${destination} ${id}`),
      );
    const found = conflictsOf(region, destinations, circumstances, indexFacts(facts), {
      reservations: [],
      searches: [],
    });
    const inConflicts = found.flatMap(({ country, barrier, towards }) =>
      towards.flatMap(({ countries }) => countries.map((destination) => `${country} ${destination} ${barrier}`)),
    );
    expect(inTraces.length).toBeGreaterThan(50);
    expect(new Set(inConflicts)).toEqual(new Set(inTraces));
  }
});

describe('The question', () => {
  test('costs the same few statements for one pair and for the region', async () => {
    const ask = (countries: readonly string[]) =>
      asking.ask(
        `query ($countries: [ID!]) { conflicts(group: { countries: $countries }, ${FINANCE}, first: 100) { edges { node { ${CONFLICT} } } } }`,
        { countries },
      );
    asking.forget();
    await ask(['CL', 'PE']);
    const few = asking.cost;
    asking.forget();
    await ask(region);
    expect(asking.cost.distinct).toBeLessThanOrEqual(few.distinct + 2);
    expect(asking.cost.mostOften).toBeLessThanOrEqual(3);
  });

  test('is refused for a country that is not in the data set', async () => {
    const error = await asking.refuse('{ conflicts(group: { countries: ["BR", "ZZ"] }) { totalCount } }');
    expect(error.extensions).toMatchObject({ code: 'NOT_FOUND', id: 'ZZ' });
  });
});

describe('The policy space of Mexico', () => {
  let space: any;
  beforeAll(async () => {
    const answer = await asking.ask(`{ policySpace(country: "MX", asOf: "2026-11-24") { asOf country { id } agreements {
      agreement { id annexSearches { id } } boundAs { id } annexesSearched annexSearches { annexes note verification sources { locator } }
      keptOut { keptBy commitment { id } } reservations { id measures sectors laws { id } lifts { id } }
      commitments { commitment { id exceptions exceptionTests { exception necessity } } reservations { id } }
      topicsLeftOpen { topic elsewhere { id topic } } } } }`);
    space = answer.policySpace;
  });
  const under = (id: string) => space.agreements.find(({ agreement }: any) => agreement.id === id);

  test('holds the agreements in force for it and no standard', () => {
    const ids = space.agreements.map(({ agreement }: any) => agreement.id);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toEqual(expect.arrayContaining(['CPTPP', 'PAAP', 'USMCA']));
    expect(ids).not.toContain('NAFTA');
    expect(ids).not.toContain('RIPD_STANDARDS');
  });

  test('names reservations with the laws that they shelter, beside the commitments that they lift', () => {
    expect(under('CPTPP').reservations).toContainEqual({
      id: 'CPTPP-MX-FIN',
      measures: 'FUTURE',
      sectors: ['FINANCE'],
      laws: expect.arrayContaining([{ id: 'MX-CUB' }]),
      lifts: [{ id: 'CPTPP-14.11' }, { id: 'CPTPP-14.13' }],
    });
    const flow = under('CPTPP').commitments.find(({ commitment }: any) => commitment.id === 'CPTPP-14.11');
    expect(flow.reservations).toContainEqual({ id: 'CPTPP-MX-FIN' });
    expect(flow.commitment.exceptionTests).toContainEqual({
      exception: 'LEGITIMATE_PUBLIC_POLICY',
      necessity: 'NO_GREATER_THAN_REQUIRED',
    });
  });

  test('says how far annexes were searched, and why', () => {
    expect(under('CPTPP').annexesSearched).toBe('PARTLY');
    expect(under('PE_MX').annexesSearched).toBe('SEARCHED');
    expect(under('USMCA').annexesSearched).toBe('NOT_SEARCHED');
    expect(under('PE_MX').annexSearches[0]).toMatchObject({
      verification: 'SEEN_PRIMARY',
      sources: [{ locator: 'Art. 12.21' }],
    });
  });

  test('names topics that an agreement leaves open and another has', () => {
    const open = under('PE_MX').topicsLeftOpen;
    expect(open.map(({ topic }: any) => topic)).toContain('DATA_FLOW');
    for (const { topic, elsewhere } of open) {
      expect(elsewhere.length).toBeGreaterThan(0);
      for (const commitment of elsewhere) expect(commitment.topic).toBe(topic);
    }
  });

  test('is refused for a country that is not in the data set', async () => {
    const error = await asking.refuse('{ policySpace(country: "ZZ") { asOf } }');
    expect(error.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'country', id: 'ZZ' });
  });
});
