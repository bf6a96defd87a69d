import type { Graph } from '../../src/graph/port.js';
import { Asking } from './asking.js';
import { openRealGraph, realDataset, regionOf } from './world.js';

let graph: Graph;
let asking: Asking;

beforeAll(async () => {
  graph = await openRealGraph();
  asking = await Asking.of(graph);
});
afterAll(() => graph?.close());

const ask = (source: string, variables?: Record<string, unknown>) => asking.ask(source, variables);

describe('Look-ups by id', () => {
  test('find a record of every kind', async () => {
    const data = await ask(`{
      country(id: "BR") { id iso3 name(lang: ES) subregion covered }
      group(id: "EU") { id name(lang: PT) kind }
      law(id: "BR-LGPD") { shortName kind topics jurisdiction { id } country { id } status(asOf: "2020-09-17") }
      provision(id: "BR-LGPD-33-I") { locator law { id } rules { effect mechanisms } sources { verification } }
      rule(id: "BR-LGPD-33-I/1") { effect provision { id } }
      regulator(id: "BR-ANPD") { acronym jurisdiction { id } enforces { id } }
      agreement(id: "CPTPP") { name kind parties(asOf: "2022-01-01") { country { id } since { date precision } } }
      commitment(id: "CPTPP-14.11") { topic bindingness agreement { id } }
      agenda(id: "ELAC2022") { name(lang: ES) areas { goals { id } } }
      indicator(id: "un_egdi") { unit observations(countries: ["BR"]) { year value country { id } } }
    }`);
    expect(data.country).toEqual({ id: 'BR', iso3: 'BRA', name: 'Brasil', subregion: 'SOUTH_AMERICA', covered: true });
    expect(data.group).toEqual({ id: 'EU', name: 'União Europeia', kind: 'UNION' });
    expect(data.law).toMatchObject({ shortName: 'LGPD', country: { id: 'BR' }, status: 'NOT_YET_IN_FORCE' });
    expect(data.provision.rules).toEqual([{ effect: 'CONDITIONAL_FLOW', mechanisms: ['ADEQUACY'] }]);
    expect(data.regulator.enforces).toContainEqual({ id: 'BR-LGPD' });
    expect(data.agreement.parties.map(({ country }: any) => country.id)).not.toContain('CL');
    expect(data.agreement.parties).toContainEqual({
      country: { id: 'PE' },
      since: { date: '2021-09-19', precision: 'DAY' },
    });
    expect(data.commitment).toMatchObject({ topic: 'DATA_FLOW', bindingness: 'BINDING' });
    expect(data.indicator.observations.length).toBeGreaterThan(0);
  });

  test('name an agenda once for a country that has several roles in it', async () => {
    const data = await ask(
      `{ country(id: "CO") { agendas { id } } agenda(id: "MESOAMERICA_DIGITAL") { participants { party { id } role } } }`,
    );
    const roles = data.agenda.participants.filter(({ party }: any) => party?.id === 'CO');
    expect(roles.map(({ role }: any) => role).sort()).toEqual(['LEAD', 'MEMBER']);
    const ids = data.country.agendas.map(({ id }: any) => id);
    expect(ids).toContain('MESOAMERICA_DIGITAL');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('answer null for an id that does not exist, of whatever shape', async () => {
    for (const id of ['', 'XX', "BR' OR 1=1 //", 'BR:1', 'x'.repeat(5000), 'Ünïcode ☃', 'EU']) {
      expect(
        await ask('query ($id: ID!) { country(id: $id) { id } law(id: $id) { id } agreement(id: $id) { id } }', { id }),
      ).toEqual({
        country: null,
        law: null,
        agreement: null,
      });
    }
  });

  test('keep countries and groups apart, and a group from the agreement of the same id', async () => {
    const data = await ask(`{
      country(id: "EU") { id } group(id: "BR") { id }
      community: group(id: "CAN") { kind sources { title } }
      founding: agreement(id: "CAN") { kind }
    }`);
    expect(data).toMatchObject({
      country: null,
      group: null,
      community: { kind: 'COMMUNITY' },
      founding: { kind: 'CUSTOMS_UNION' },
    });
  });
});

describe('Groups by date', () => {
  test('have their members of the day', async () => {
    const data = await ask(`{
      before: group(id: "EU") { members(asOf: "2020-01-30") { id } }
      after: group(id: "EU") { members(asOf: "2020-01-31") { id } bound(asOf: "2020-01-31") { id } }
      andean: group(id: "CAN") { members(asOf: "2026-01-01") { id } laws(asOf: "2023-01-01") { id } }
    }`);
    expect(data.before.members).toContainEqual({ id: 'GB' });
    expect(data.after.members).not.toContainEqual({ id: 'GB' });
    expect(data.after.members).toHaveLength(27);
    expect(data.after.bound.map(({ id }: any) => id)).toEqual(['IS', 'LI', 'NO']);
    expect(data.andean.members.map(({ id }: any) => id)).toEqual(['BO', 'CO', 'EC', 'PE']);
    expect(data.andean.laws).toContainEqual({ id: 'CAN-DEC-897' });
  });
});

describe('Connections', () => {
  const page = `query ($first: Int, $after: String, $last: Int, $before: String) {
    laws(first: $first, after: $after, last: $last, before: $before, filter: { country: "BR" }) {
      totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const idsIn = ({ laws }: any): string[] => laws.edges.map(({ node }: any) => node.id);

  test('lead through all items forwards and backwards, each once', async () => {
    const all = idsIn(await ask(page, { first: 100 }));
    const forwards: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const data: any = await ask(page, { first: 7, after });
      forwards.push(...idsIn(data));
      ({ endCursor: after, hasNextPage: more } = data.laws.pageInfo);
    }
    const backwards: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const data: any = await ask(page, { last: 7, before });
      backwards.unshift(...idsIn(data));
      ({ startCursor: before, hasPreviousPage: more } = data.laws.pageInfo);
    }
    expect(forwards).toEqual(all);
    expect(backwards).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
    expect((await ask(page, { first: 1 })).laws.totalCount).toBe(all.length);
  });

  test('are filtered as asked', async () => {
    const data = await ask(`{
      caribbean: countries(first: 100, filter: { subregion: CARIBBEAN, covered: true }) { totalCount }
      statutes: laws(first: 100, filter: { country: "BR", kind: STATUTE, topic: DATA_PROTECTION }) { edges { node { id } } }
      then: laws(first: 100, filter: { country: "BR", inForceOn: "2020-09-17" }) { edges { node { id } } }
      bills: laws(first: 100, filter: { status: BILL }) { edges { node { kind status } } }
      authorities: regulators(first: 100, filter: { country: "AR", kind: DATA_PROTECTION, existsOn: "2016-01-01" }) { edges { node { id } } }
      flows: agreements(first: 100, filter: { party: "CL", topic: DATA_FLOW }) { edges { node { id } } }
      binding: commitments(first: 100, filter: { agreement: "CPTPP", topic: DATA_FLOW, bindingness: BINDING }) { edges { node { id } } }
    }`);
    const ids = ({ edges }: any) => edges.map(({ node }: any) => node.id);
    expect(data.caribbean.totalCount).toBeGreaterThan(10);
    expect(ids(data.statutes)).toContain('BR-LGPD');
    expect(ids(data.then)).not.toContain('BR-LGPD');
    expect(data.bills.edges.length).toBeGreaterThan(0);
    for (const { node } of data.bills.edges) expect(node.status).toBe('BILL');
    expect(ids(data.authorities)).toEqual(['AR-DNPDP']);
    expect(ids(data.flows)).toEqual(expect.arrayContaining(['CPTPP', 'PAAP', 'DEPA']));
    expect(ids(data.binding)).toEqual(['CPTPP-14.11']);
  });

  test.each([
    ['a page that is too large', '{ laws(first: 101) { totalCount } }', 'first'],
    ['a page of nothing', '{ laws(first: 0) { totalCount } }', 'first'],
    ['both ends at once', '{ laws(first: 1, last: 1) { totalCount } }', 'last'],
    ['a cursor of its own making', '{ laws(after: "nonsense!") { totalCount } }', 'after'],
    ['a cursor of another list', '{ search(text: "ley", after: "QlI") { totalCount } }', 'after'],
  ])('refuse %s', async (_, source, field) => {
    const error = await asking.refuse(source);
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify([error.message, error.extensions])).toContain(field);
  });
});

describe('Search', () => {
  const find = async (text: string, kinds?: string[]) => {
    const { search } = await ask(
      'query ($text: String!, $kinds: [SearchKind!]) { search(text: $text, kinds: $kinds, first: 10) { totalCount edges { node { kind id title record { __typename } } } } }',
      { text, kinds },
    );
    return search.edges.map(({ node }: any) => node);
  };

  test.each([
    ['LGPD', 'BR-LGPD'],
    ['lgpd', 'BR-LGPD'],
    ['Ley 1581', 'CO-LEY-1581'],
    ['13.709', 'BR-LGPD'],
    ['Lei 13.709/2018', 'BR-LGPD'],
    ['ley 25326', 'AR-LEY-25326'],
    ['GDPR', 'EU-GDPR'],
    ['ANPD', 'BR-ANPD'],
    ['CPTPP', 'CPTPP'],
    ['Pacific Alliance', 'PACIFIC_ALLIANCE'],
    ['alianza del pac', 'PACIFIC_ALLIANCE'],
    ['México', 'MX'],
    ['brasil', 'BR'],
  ])('%s finds %s first', async (text, id) => {
    expect((await find(text))[0]).toMatchObject({ id });
  });

  test('folds accents: proteccion de datos finds Protección de Datos', async () => {
    const found = await find('proteccion de datos', ['LAW']);
    expect(found.length).toBeGreaterThan(5);
    for (const { title } of found) expect(title.normalize('NFD').replace(/\p{M}/gu, '')).toMatch(/proteccion.*datos/i);
  });

  test('keeps to the kinds asked for, and says of what type a record is', async () => {
    for (const { kind, record } of await find('datos', ['PROVISION', 'COMMITMENT'])) {
      expect(['PROVISION', 'COMMITMENT']).toContain(kind);
      expect(record.__typename.toUpperCase()).toBe(kind);
    }
  });

  test.each(['', '   ', '" OR xyzzy:*', '(((', '\\', '*:*', '~', 'zzzzqqq', '☃'])(
    'takes %j as words, not as syntax',
    async (text) => {
      expect(await find(text)).toEqual([]);
    },
  );

  test('refuses a text that is no question', async () => {
    const error = await asking.refuse('query ($text: String!) { search(text: $text) { totalCount } }', {
      text: 'a'.repeat(201),
    });
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'text' } });
  });
});

describe('A trace', () => {
  test('says why Brazilian health data may go to Chile, by article, regulator and ground', async () => {
    const { traceCorridor: trace } = await ask(`{
      traceCorridor(origin: "BR", destination: "CL", dataCategory: HEALTH, asOf: "2020-11-30") {
        origin { name } destination { name(lang: ES) } asOf level levelAtMost certainty friction weakestVerification
        barriers {
          id kind level law { id shortName } regulators { id } potentialConflict
          rules { id provision { locator law { id } sources { title verification } } }
          mechanisms { mechanism status reason(lang: ES) rules { id } sources { title citation } }
          disciplines { commitment { id } } summary(lang: PT)
        }
        explanation(lang: ES) graph { nodes { id kind label } edges { from to kind } }
      }
    }`);
    expect(trace).toMatchObject({ asOf: '2020-11-30', level: 'CASE_BY_CASE', certainty: 'REGULATED', friction: 0.5 });
    const [regime] = trace.barriers;
    expect(regime).toMatchObject({ id: 'BR-LGPD/regime', law: { id: 'BR-LGPD' }, potentialConflict: false });
    expect(regime.regulators).toContainEqual({ id: 'BR-ANPD' });
    const statuses = Object.fromEntries(regime.mechanisms.map(({ mechanism, status }: any) => [mechanism, status]));
    expect(statuses).toMatchObject({
      ADEQUACY: 'NOT_AVAILABLE',
      STANDARD_CONTRACTUAL_CLAUSES: 'NOT_AVAILABLE',
      CONSENT: 'PER_TRANSFER',
    });
    for (const { sources } of regime.mechanisms) expect(sources.length).toBeGreaterThan(0);
    expect(trace.explanation).toContain('LGPD, Art. 33');
    const nodes = new Set(trace.graph.nodes.map(({ id }: any) => id));
    for (const { from, to } of trace.graph.edges) expect([nodes.has(from), nodes.has(to)]).toEqual([true, true]);
  });

  test.each([
    [
      'an origin that is not in the data set',
      '{ traceCorridor(origin: "XX", destination: "BR") { level } }',
      'NOT_FOUND',
      'origin',
    ],
    [
      'a destination that is not in the data set',
      '{ traceCorridor(origin: "BR", destination: "Chile") { level } }',
      'NOT_FOUND',
      'destination',
    ],
    [
      'a group for a country',
      '{ traceCorridor(origin: "BR", destination: "EU") { level } }',
      'NOT_FOUND',
      'destination',
    ],
    [
      'a country to itself',
      '{ traceCorridor(origin: "BR", destination: "BR") { level } }',
      'BAD_USER_INPUT',
      'destination',
    ],
  ])('refuses %s', async (_, source, code, field) => {
    const error = await asking.refuse(source);
    expect(error.extensions).toMatchObject({ code, field });
    expect(error.message).not.toMatch(/MATCH|UNWIND|cypher/i);
  });

  test.each([
    ['"2023-02-30"', 'is no calendar day'],
    ['"30.11.2020"', 'is no calendar day'],
    ['2020', 'is no calendar day'],
  ])('refuses the date %s', async (date, message) => {
    const error = await asking.refuse(`{ traceCorridor(origin: "BR", destination: "CL", asOf: ${date}) { level } }`);
    expect(error.message).toContain(message);
  });

  test('is asked about known categories only', async () => {
    const error = await asking.refuse(
      '{ traceCorridor(origin: "BR", destination: "CL", dataCategory: HEALT) { level } }',
    );
    expect(error.message).toContain('Did you mean the enum value "HEALTH"');
  });
});

describe('A matrix', () => {
  test('has a cell for each ordered pair, each of which is the trace of that pair', async () => {
    const { corridorMatrix: matrix } = await ask(`{
      corridorMatrix(group: { agreement: "PACIFIC_ALLIANCE" }, asOf: "2020-11-30") {
        countries { id } cells { origin destination level levelAtMost certainty friction } openShare meanFriction unregulatedCells unknownCells
      }
    }`);
    expect(matrix.countries.map(({ id }: any) => id)).toEqual(['CL', 'CO', 'MX', 'PE']);
    expect(matrix.cells).toHaveLength(12);
    for (const { origin, destination, ...cell } of matrix.cells) {
      const { traceCorridor } = await ask(
        'query ($o: ID!, $d: ID!) { traceCorridor(origin: $o, destination: $d, asOf: "2020-11-30") { level levelAtMost certainty friction } }',
        { o: origin, d: destination },
      );
      expect(traceCorridor).toEqual(cell);
    }
    expect(matrix.openShare).toBeGreaterThan(0);
  });

  test.each([
    ['neither of the two', '{}', /exactly one/i],
    ['both of the two', '{ countries: ["BR", "CL"], agreement: "CPTPP" }', /exactly one/i],
    ['one country', '{ countries: ["BR"] }', /at least two/],
    ['a country twice', '{ countries: ["BR", "BR"] }', /once/],
    ['an unknown country', '{ countries: ["BR", "XX"] }', /no country .*XX/],
    ['an unknown agreement', '{ agreement: "NAFTA2" }', /no agreement .*NAFTA2/],
    ['an agreement that binds nobody yet', '{ agreement: "COE_108PLUS" }', /a matrix needs two/],
  ])('refuses %s', async (_, group, message) => {
    const error = await asking.refuse(`{ corridorMatrix(group: ${group}) { openShare } }`);
    expect(JSON.stringify([error.message, error.extensions])).toMatch(message);
  });
});

describe('The number of queries', () => {
  test('does not grow with the answer: one for each level of it', async () => {
    const levels = (first: number) => `{
      countries(first: ${first}, filter: { covered: true }) {
        edges { node { id name regulators { id } laws { id enforcedBy { id } provisions { id rules { id } sources { title } } sources { title } } } }
      }
    }`;
    const asked = () => [...asking.statements].sort();
    asking.forget();
    await ask(levels(2));
    const few = asked();
    asking.forget();
    await ask(levels(40));
    expect(asked()).toEqual(few);
    expect(new Set(few).size).toBeGreaterThanOrEqual(few.length - 1);
    expect(few.length).toBeLessThanOrEqual(9);
  });

  test('is at most four for the matrix of all countries', async () => {
    asking.forget();
    await ask('query ($countries: [ID!]) { corridorMatrix(group: { countries: $countries }) { cells { level } } }', {
      countries: await regionOf(await realDataset()),
    });
    expect(asking.statements.length).toBeLessThanOrEqual(4);
  });

  test('is bounded for a trace with everything that it shows', async () => {
    asking.forget();
    await ask(`{ traceCorridor(origin: "MX", destination: "US", dataCategory: FINANCIAL, sector: FINANCE) {
      barriers { law { title } regulators { name } rules { provision { sources { title } } } mechanisms { sources { title } } disciplines { commitment { sources { title } } } }
      conditionalBarriers { law { title } regulators { name } rules { provision { sources { title } } } }
      alsoApplies { provision { locator law { id } } } alsoWatch { provision { locator } }
    } }`);
    expect(asking.statements.length).toBeLessThanOrEqual(12);
  });
});

describe('An answer that multiplies lists within lists', () => {
  test('is refused before it fills the memory, whatever its estimated cost', async () => {
    const nested = (depth: number): string => (depth === 0 ? 'id' : `jurisdiction { laws { ${nested(depth - 1)} } }`);
    const error = await asking.refuse(`{ laws(first: 100) { edges { node { ${nested(5)} } } } }`);
    expect(error).toMatchObject({
      message: 'The answer would hold more than 50000 records: ask for fewer lists within lists, or for less at once.',
      extensions: { code: 'QUERY_TOO_COSTLY' },
    });
  });
});

describe('The data set', () => {
  test('says its version, what it covers and how it was checked', async () => {
    const dataset = await realDataset();
    const { dataset: told } = await ask(
      '{ dataset { version hash date license loadedAt counts { kind count } coverage { country topic laws } verification { verification count share } citation(style: BIBTEX) } }',
    );
    expect(told).toMatchObject({ version: dataset.about.version, hash: dataset.hash, license: 'CC-BY-4.0' });
    expect(told.counts).toContainEqual({
      kind: 'Law',
      count: dataset.batches.find(({ statement }) => statement === 'laws')!.rows.length,
    });
    const shares = told.verification
      .map(({ share }: any) => share)
      .reduce((sum: number, share: number) => sum + share, 0);
    expect(shares).toBeCloseTo(1, 9);
    expect(told.coverage).toContainEqual(expect.objectContaining({ country: 'BR', topic: 'DATA_PROTECTION' }));
    expect(told.citation).toContain(`note = {Version ${dataset.about.version}}`);
  });
});
