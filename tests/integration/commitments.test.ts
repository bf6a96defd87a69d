import type { Graph } from '../../src/graph/port.js';
import { CommitmentTopic } from '../../src/vocabulary/trade.js';
import { Asking } from './asking.js';
import { openRealGraph, realDataset, regionOf } from './world.js';

const DAY = '2026-11-24';
const ALLIANCE = { agreement: 'PACIFIC_ALLIANCE' };

let graph: Graph;
let asking: Asking;
let region: string[];

beforeAll(async () => {
  graph = await openRealGraph();
  asking = await Asking.of(graph);
  region = await regionOf(await realDataset());
});
afterAll(() => graph?.close());

const matrixQuery = `query ($group: CountryGroup!, $asOf: Date, $topics: [CommitmentTopic!], $weights: [WeightInput!]) {
  commitmentMatrix(group: $group, asOf: $asOf, topics: $topics, weights: $weights) {
    asOf topics countries { id } method { id version } weights { of weight }
    cells {
      country { id } topic strength strengthHigh
      commitments {
        strength strengthHigh disputeSettlement commitment { id locator sources { title verification } } agreement { id name }
        through { id } towards { id } exceptions { exception test { necessity arbitrary disguised selfJudging } }
      }
    }
    pairs {
      one { id } other { id } coverage coverageLow coverageHigh
      topics { topic strength strengthHigh weightLow weightHigh commitments { id agreement { id } } }
    }
    leftOut { id reason(lang: PT) }
  }
}`;

async function matrix(variables: Record<string, unknown> = {}): Promise<any> {
  return (await asking.ask(matrixQuery, { group: ALLIANCE, asOf: DAY, ...variables })).commitmentMatrix;
}

const cellOf = ({ cells }: any, country: string, topic: string) =>
  cells.find((cell: any) => cell.country.id === country && cell.topic === topic);
const agreementsOf = ({ commitments }: any): string[] => commitments.map(({ agreement }: any) => agreement.id);
const idsOf = (records: any[]): string[] => records.map(({ id }) => id);

describe('The matrix of commitments of the Pacific Alliance', () => {
  test('has a cell for each country and topic, with clauses that open to sources', async () => {
    const found = await matrix();
    expect(found).toMatchObject({ asOf: DAY, method: { id: 'COMMITMENTS' }, topics: Object.keys(CommitmentTopic) });
    expect(found.cells).toHaveLength(4 * Object.keys(CommitmentTopic).length);
    for (const { strength, commitments } of found.cells) expect(commitments.length > 0).toBe(strength !== 'NONE');
    const sources = found.cells.flatMap(({ commitments }: any) =>
      commitments.map(({ commitment }: any) => commitment.sources.length),
    );
    expect(Math.min(...sources)).toBeGreaterThan(0);
  });

  test('shows the CPTPP on data flows for Chile, Mexico and Peru, and not for Colombia', async () => {
    const found = await matrix({ topics: ['DATA_FLOW'] });
    const bound = ['CL', 'CO', 'MX', 'PE'].filter((id) =>
      agreementsOf(cellOf(found, id, 'DATA_FLOW')).includes('CPTPP'),
    );
    expect(bound).toEqual(['CL', 'MX', 'PE']);
    const clause = cellOf(found, 'CL', 'DATA_FLOW').commitments.find(({ agreement }: any) => agreement.id === 'CPTPP');
    expect(clause).toMatchObject({
      commitment: { id: 'CPTPP-14.11', locator: 'Art. 14.11' },
      through: { id: 'CL' },
      strength: 'BINDING_WITH_DISPUTE_SETTLEMENT',
      disputeSettlement: true,
    });
    expect(idsOf(clause.towards)).toEqual(expect.arrayContaining(['JP', 'MX', 'GB']));
    expect(clause.exceptions).toContainEqual({
      exception: 'LEGITIMATE_PUBLIC_POLICY',
      test: { necessity: 'NO_GREATER_THAN_REQUIRED', arbitrary: true, disguised: true, selfJudging: false },
    });
  });

  test('leaves out parties between which an agreement is not in force', async () => {
    const found = await matrix({ topics: ['DATA_FLOW'] });
    const towards = cellOf(found, 'MX', 'DATA_FLOW').commitments.find(
      ({ agreement }: any) => agreement.id === 'CPTPP',
    ).towards;
    // The accession of the United Kingdom is recorded as not in force with Mexico.
    expect(idsOf(towards)).not.toContain('GB');
    expect(idsOf(towards)).toContain('CL');
  });

  test('says what each pair owes each other, and agrees with the score', async () => {
    const { pairs } = await matrix();
    expect(pairs).toHaveLength(6);
    const { scores } = await asking.ask(
      `query ($group: CountryGroup!, $asOf: Date) { scores(group: $group, index: COMMITMENTS, asOf: $asOf) { rows { country { id } low high } } }`,
      { group: ALLIANCE, asOf: DAY },
    );
    for (const { country, low, high } of scores.rows) {
      const own = pairs.filter(({ one, other }: any) => [one.id, other.id].includes(country.id));
      const mean = (field: string) => own.reduce((sum: number, pair: any) => sum + pair[field], 0) / own.length;
      expect(mean('coverageLow')).toBeCloseTo(low, 8);
      expect(mean('coverageHigh')).toBeCloseTo(high, 8);
    }
  });

  test('weighs as asked', async () => {
    const weights = [{ of: 'BINDING_WITH_DISPUTE_SETTLEMENT', weight: 0.5 }];
    const { pairs } = await matrix({ topics: ['DATA_FLOW'], weights });
    expect(pairs.map(({ coverageLow }: any) => coverageLow)).toEqual(Array(6).fill(0.5));
  });
});

describe('A party is bound from its day on', () => {
  const cptppFor = async (country: string, asOf: string) =>
    agreementsOf(cellOf(await matrix({ asOf, topics: ['DATA_FLOW'] }), country, 'DATA_FLOW')).includes('CPTPP');

  test.each([
    ['CL', '2023-02-20', '2023-02-21'],
    ['PE', '2021-09-18', '2021-09-19'],
  ])('%s not on %s, but on %s', async (country, before, day) => {
    expect([await cptppFor(country, before), await cptppFor(country, day)]).toEqual([false, true]);
  });

  test('a commitment that starts later than its agreement binds from its own day on', async () => {
    const alliance = async (asOf: string) =>
      (await matrix({ asOf, topics: ['LOCALISATION_BAN'] })).pairs.map(({ topics }: any) => topics.length);
    // Art. 13.11 bis of the Additional Protocol, in force since 1 April 2020.
    expect(new Set(await alliance('2020-03-31'))).not.toEqual(new Set([1]));
    expect(new Set(await alliance('2020-04-01'))).toEqual(new Set([1]));
  });
});

test('A party that is excepted from a commitment neither owes nor has accepted it', async () => {
  // The single declaration of the Central American customs union binds Guatemala, Honduras and El Salvador alone.
  const found = await matrix({ group: { countries: ['CR', 'GT', 'HN', 'PA'] } });
  const has = (country: string) =>
    found.cells.some(
      (cell: any) =>
        cell.country.id === country && cell.commitments.some(({ commitment }: any) => commitment.id === 'CACM-FYDUCA'),
    );
  expect(['CR', 'GT', 'HN', 'PA'].filter(has)).toEqual(['GT', 'HN']);
  const sharing = found.pairs.filter(({ topics }: any) =>
    topics.some(({ commitments }: any) => idsOf(commitments).includes('CACM-FYDUCA')),
  );
  expect(sharing.map(({ one, other }: any) => [one.id, other.id])).toEqual([['GT', 'HN']]);
});

test('A country is bound through its union, and not towards the other members', async () => {
  const found = await matrix({ group: { countries: ['CL', 'DE', 'ES'] }, topics: ['DATA_FLOW'] });
  const clause = cellOf(found, 'ES', 'DATA_FLOW').commitments.find(({ agreement }: any) => agreement.id === 'EU_CL');
  expect(clause).toMatchObject({ through: { id: 'EU' } });
  expect(idsOf(clause.towards)).toEqual(['CL']);
  const underIt = found.pairs.filter(({ topics }: any) =>
    topics.some(({ commitments }: any) => agreementsOf({ commitments }).includes('EU_CL')),
  );
  expect(underIt.map(({ one, other }: any) => [one.id, other.id])).toEqual([
    ['CL', 'DE'],
    ['CL', 'ES'],
  ]);
});

test('What is not recorded is named and leaves an interval', async () => {
  const found = await matrix({ group: { countries: ['AR', 'PY', 'UY'] } });
  // The entries of Paraguay and Uruguay in the agreement on electronic commerce of MERCOSUR have no day.
  expect(idsOf(found.leftOut)).toEqual(expect.arrayContaining(['MERCOSUR_ECOM-PY', 'MERCOSUR_ECOM-UY']));
  for (const { reason } of found.leftOut) expect(reason).toMatch(/\p{L}{2}/u);
  expect(
    found.pairs.some(({ coverage, coverageLow, coverageHigh }: any) => coverage === null && coverageLow < coverageHigh),
  ).toBe(true);
});

const precedentsQuery = `query ($group: CountryGroup!, $topic: CommitmentTopic!, $asOf: Date) {
  precedents(group: $group, topic: $topic, asOf: $asOf) {
    topic asOf en: summary es: summary(lang: ES) pt: summary(lang: PT) leftOut { id reason }
    members { country { id } strength strengthHigh forms { strength strengthHigh exceptions { exception test { necessity } } commitments { commitment { id } agreement { id } through { id } towards { id } } } }
    forms { strength acceptedBy { id } notAcceptedBy { id } models { id locator agreement { name } } }
    landingZone { strength strengthHigh models { id } sharedForms { models { id } } nextForm { models { id } notAcceptedBy { id } } }
    next { strength acceptedBy { id } models { id } inTheWay { country { id } strength strengthHigh certain commitments { commitment { id } } } }
  }
}`;

async function precedents(topic: string, variables: Record<string, unknown> = {}): Promise<any> {
  return (await asking.ask(precedentsQuery, { group: ALLIANCE, topic, asOf: DAY, ...variables })).precedents;
}

describe('Precedents of the Pacific Alliance', () => {
  test('on data flows: all share the form of their protocol; Colombia has not accepted that of the CPTPP', async () => {
    const { landingZone, next, en, es, pt } = await precedents('DATA_FLOW');
    expect(landingZone).toMatchObject({ strength: 'BINDING_WITH_DISPUTE_SETTLEMENT' });
    expect(landingZone.sharedForms.map(({ models }: any) => idsOf(models))).toEqual([['PAAP-13.11']]);
    expect(landingZone.nextForm).toMatchObject({ models: [{ id: 'CPTPP-14.11' }], notAcceptedBy: [{ id: 'CO' }] });
    expect(next).toBeNull();
    for (const text of [en, es, pt]) expect(text).toContain('14.11');
    expect(new Set([en, es, pt]).size).toBe(3);
  });

  test('on source code: no landing zone, and Colombia stands in the way of the next form', async () => {
    const { landingZone, next, en } = await precedents('SOURCE_CODE');
    expect(landingZone).toBeNull();
    expect(idsOf(next.acceptedBy)).toEqual(['CL', 'MX', 'PE']);
    expect(next.inTheWay).toEqual([
      { country: { id: 'CO' }, strength: 'NONE', strengthHigh: 'NONE', certain: true, commitments: [] },
    ]);
    expect(next.models.length).toBeGreaterThan(0);
    expect(en).toContain('Colombia');
  });

  test('before the protocol of the Alliance they had met on cooperation only', async () => {
    const then = await precedents('DATA_FLOW', { group: { countries: ['CL', 'CO', 'MX', 'PE'] }, asOf: '2015-01-01' });
    expect(then.landingZone).toMatchObject({ strength: 'COOPERATION', strengthHigh: 'COOPERATION' });
  });
});

test('Who stands in the way of the whole region is said with what each has accepted at the most', async () => {
  const { members, next, landingZone } = await precedents('DATA_FLOW', { group: { countries: region } });
  expect(members.map(({ country }: any) => country.id)).toEqual(region);
  expect(landingZone).toBeNull();
  expect(next.acceptedBy.length + next.inTheWay.length).toBe(region.length);
  const order = ['NONE', 'COOPERATION', 'BEST_ENDEAVOUR', 'BINDING', 'BINDING_WITH_DISPUTE_SETTLEMENT'];
  for (const { strength, commitments } of next.inTheWay) {
    expect(order.indexOf(strength)).toBeLessThan(order.indexOf(next.strength));
    expect(commitments.length > 0).toBe(strength !== 'NONE');
  }
});

const exchangeQuery = `query ($one: ID!, $other: ID!, $asOf: Date, $topics: [CommitmentTopic!]) {
  requestAndOffer(one: $one, other: $other, asOf: $asOf, topics: $topics) {
    one { id } other { id } asOf leftOut { id reason }
    topics {
      topic owedByOne { strength strengthHigh commitments { id } } owedByOther { strength strengthHigh commitments { id } }
      asksOfOne { ...gift } offersOfOne { ...gift } asksOfOther { ...gift } offersOfOther { ...gift }
    }
  }
}
fragment gift on AskOrOffer {
  giver { id } receiver { id } strength strengthHigh now nowHigh certain
  clause { commitment { id } agreement { id } through { id } towards { id } }
  en: summary es: summary(lang: ES) pt: summary(lang: PT)
}`;

async function exchange(one: string, other: string, variables: Record<string, unknown> = {}): Promise<any> {
  return (await asking.ask(exchangeQuery, { one, other, asOf: DAY, ...variables })).requestAndOffer;
}

const clausesOf = (gifts: any[]): string[] => gifts.map(({ clause }) => clause.commitment.id);

describe('Requests and offers', () => {
  test('Brazil can ask Chile for the clause on source code that Chile gave under the CPTPP', async () => {
    const { topics } = await exchange('BR', 'CL', { topics: ['SOURCE_CODE'] });
    const [{ owedByOther, asksOfOne, offersOfOther }] = topics;
    expect(owedByOther.strength).toBe('NONE');
    const ask = asksOfOne.find(({ clause }: any) => clause.commitment.id === 'CPTPP-14.17');
    expect(ask).toMatchObject({ giver: { id: 'CL' }, receiver: { id: 'BR' }, certain: true, now: 'NONE' });
    expect(idsOf(ask.clause.towards)).toEqual(expect.arrayContaining(['JP', 'MX']));
    expect(ask.en).toMatch(/^Brazil can ask Chile for .*Art\. 14\.17/);
    expect(ask.es).toMatch(/^Brasil puede pedir a Chile: .*Art\. 14\.17/);
    expect(ask.pt).toMatch(/^Brasil pode pedir a Chile: .*Art\. 14\.17/);
    // The same clause, seen from the other side.
    expect(clausesOf(offersOfOther)).toEqual(clausesOf(asksOfOne));
    expect(offersOfOther[0].en).toMatch(/^Chile can offer Brazil /);
  });

  test('the other way round is the same with the sides exchanged', async () => {
    const forth = await exchange('BR', 'CL');
    const back = await exchange('CL', 'BR');
    for (const [at, topic] of forth.topics.entries()) {
      expect(back.topics[at].asksOfOther).toEqual(topic.asksOfOne);
      expect(back.topics[at].offersOfOther).toEqual(topic.offersOfOne);
      expect(back.topics[at].owedByOther).toEqual(topic.owedByOne);
    }
  });

  test('what is owed already is not asked for', async () => {
    const { topics } = await exchange('MX', 'CL', { topics: ['DATA_FLOW'] });
    expect(topics[0].owedByOther).toMatchObject({ strength: 'BINDING_WITH_DISPUTE_SETTLEMENT' });
    expect(topics[0].asksOfOne).toEqual([]);
  });

  test('a day before the agreement it is', async () => {
    const before = await exchange('BR', 'CL', { topics: ['DATA_FLOW'], asOf: '2022-01-24' });
    const day = await exchange('BR', 'CL', { topics: ['DATA_FLOW'], asOf: '2022-01-25' });
    expect(before.topics[0].owedByOther.commitments).toEqual([]);
    expect(idsOf(day.topics[0].owedByOther.commitments)).toEqual(['CL_BR-10.12']);
  });

  test('nothing is guessed of a dispute settlement that is not recorded', async () => {
    const { topics, leftOut } = await exchange('BR', 'CL', { topics: ['DATA_FLOW'] });
    const [{ owedByOther, asksOfOne }] = topics;
    expect(owedByOther).toMatchObject({ strength: 'BINDING', strengthHigh: 'BINDING_WITH_DISPUTE_SETTLEMENT' });
    expect(asksOfOne.length).toBeGreaterThan(0);
    expect(asksOfOne.every(({ certain }: any) => !certain)).toBe(true);
    expect(idsOf(leftOut)).toContain('CL_BR-10.12');
  });
});

describe('Costs are bounded', () => {
  test.each([
    ['commitmentMatrix', () => matrix({ group: { countries: region } }), () => matrix()],
    ['precedents', () => precedents('DATA_FLOW', { group: { countries: region } }), () => precedents('DATA_FLOW')],
    ['requestAndOffer', () => exchange('CL', 'MX'), () => exchange('GD', 'HT')],
  ])('of %s, however much is asked', async (_, large, small) => {
    asking.forget();
    await large();
    const { distinct, mostOften } = asking.cost;
    asking.forget();
    await small();
    expect(distinct).toBeLessThanOrEqual(11);
    expect(mostOften).toBeLessThanOrEqual(3);
    expect(asking.cost.mostOften).toBeLessThanOrEqual(3);
  });
});

describe('Bad questions are refused', () => {
  const NOBODY = { countries: ['CL', 'ZZ'] };

  test.each([
    ['an unknown country', matrixQuery, { group: NOBODY }, 'NOT_FOUND', 'group.countries'],
    ['an unknown agreement', matrixQuery, { group: { agreement: 'NONE' } }, 'NOT_FOUND', 'group.agreement'],
    [
      'a weight of nothing known',
      matrixQuery,
      { group: ALLIANCE, weights: [{ of: 'LOUD', weight: 1 }] },
      'BAD_USER_INPUT',
      'weights[0]',
    ],
    ['an unknown country', precedentsQuery, { group: NOBODY, topic: 'AI' }, 'NOT_FOUND', 'group.countries'],
    ['the same country twice', exchangeQuery, { one: 'CL', other: 'CL' }, 'BAD_USER_INPUT', 'other'],
    ['an unknown first country', exchangeQuery, { one: 'ZZ', other: 'CL' }, 'NOT_FOUND', 'one'],
    ['an unknown second country', exchangeQuery, { one: 'CL', other: 'EU' }, 'NOT_FOUND', 'other'],
  ])('%s', async (_, query, variables, code, field) => {
    expect((await asking.refuse(query, variables)).extensions).toMatchObject({ code, field });
  });

  test('an empty list of topics', async () => {
    expect((await asking.refuse(matrixQuery, { group: ALLIANCE, topics: [] })).message).toMatch(/valid/i);
  });
});
