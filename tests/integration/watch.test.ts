import type { Graph } from '../../src/graph/port.js';
import { Asking } from './asking.js';
import { openRealGraph, realDataset, regionOf } from './world.js';

/** Changes, corridors over time and corrections, over the real data. */

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

const change = `id kind isFuture date { date precision } summary jurisdiction { id } sources { title } verification`;
const shift = `origin destination share before { level certainty } after { level certainty } changes { id }`;

async function changeOn(day: string, id: string, fields: string): Promise<any> {
  const { changes } = await ask(
    `query ($day: Date!) { changes(from: $day, to: $day, first: 100) { edges { node { id ${fields} } } } }`,
    { day },
  );
  const found = changes.edges.map(({ node }: any) => node).find((node: any) => node.id === id);
  if (!found) throw new Error(`${id} is not among ${changes.edges.map(({ node }: any) => node.id)}`);
  return found;
}

describe('Chile’s law of 2026', () => {
  test('takes effect on its day: every corridor from Chile stops being free', async () => {
    const found = await changeOn(
      '2026-12-01',
      'LAW_IN_FORCE:CL-LEY-21719',
      `${change} law { id } corridors(group: { countries: ["AR", "BR", "CL"] }) { ${shift} }`,
    );
    expect(found).toMatchObject({
      kind: 'LAW_IN_FORCE',
      date: { date: '2026-12-01', precision: 'DAY' },
      summary: 'Chile: LPDP 2024 enters into force.',
      jurisdiction: { id: 'CL' },
      law: { id: 'CL-LEY-21719' },
    });
    expect(found.sources.length).toBeGreaterThan(0);
    expect(found.corridors.map(({ origin, destination, share }: any) => [origin, destination, share])).toEqual([
      ['CL', 'AR', 'EITHER'],
      ['CL', 'BR', 'EITHER'],
    ]);
    expect(found.corridors[0]).toMatchObject({
      before: { level: 'FREE', certainty: 'REGULATED' },
      after: { level: 'SAFEGUARDS', certainty: 'REGULATED' },
    });
    expect(found.corridors[0].changes.map(({ id }: any) => id)).toContain('RULE_STARTS:CL-RAEX-3748-1/1');
  });

  test('takes the place of the old text, which is no repeal', async () => {
    const found = await changeOn('2026-12-01', 'LAW_REPLACED:CL-LEY-19628', 'kind summary');
    expect(found.summary).toBe('Chile: Ley 19.628 ends; LPDP 2024 takes its place.');
  });

  test('may be postponed by a bill that is told apart', async () => {
    const found = await changeOn(
      '2026-09-01',
      'BILL:CL-BILL-18623/INTRODUCED',
      'kind billStep law { id } corridors { origin }',
    );
    expect(found).toMatchObject({ kind: 'BILL', billStep: 'INTRODUCED', law: { id: 'CL-BILL-18623' }, corridors: [] });
  });

  test('is the next change of the corridor to Brazil, and of the region', async () => {
    const { traceCorridor, corridorMatrix } = await ask(
      `query ($countries: [ID!]) {
        traceCorridor(origin: "CL", destination: "BR", asOf: "2026-11-24") {
          level
          nextChange { date changes { id } corridors { ${shift} } }
        }
        corridorMatrix(group: { countries: $countries }, asOf: "2026-11-24") { nextChange { date corridors { origin } } }
      }`,
      { countries: region },
    );
    expect(traceCorridor.nextChange.date).toBe('2026-12-01');
    expect(traceCorridor.nextChange.corridors).toHaveLength(1);
    expect(traceCorridor.nextChange.corridors[0].before.level).toBe(traceCorridor.level);
    expect(traceCorridor.nextChange.changes).toContainEqual({ id: 'LAW_IN_FORCE:CL-LEY-21719' });
    expect(corridorMatrix.nextChange.date).toBe('2026-12-01');
    expect(new Set(corridorMatrix.nextChange.corridors.map(({ origin }: any) => origin))).toEqual(new Set(['CL']));
  });
});

test('The mutual recognition of the European Union and Brazil opens both ways, each on its day', async () => {
  const group = 'group: { countries: ["BR", "ES", "FR"] }';
  const given = await changeOn(
    '2026-01-26',
    'RECOGNITION_GIVEN:EU-BR-2026-01-26',
    `recognition { to { id } } corridors(${group}) { ${shift} }`,
  );
  expect(given.recognition.to.id).toBe('BR');
  expect(given.corridors.map(({ origin, destination, after }: any) => [origin, destination, after.level])).toEqual([
    ['ES', 'BR', 'FREE'],
    ['FR', 'BR', 'FREE'],
  ]);
  const returned = await changeOn(
    '2026-01-27',
    'RECOGNITION_GIVEN:BR-EU-2026-01-27',
    `corridors(${group}) { ${shift} }`,
  );
  expect(returned.corridors.map(({ origin, destination, after }: any) => [origin, destination, after.level])).toEqual([
    ['BR', 'ES', 'FREE'],
    ['BR', 'FR', 'FREE'],
  ]);
});

test('A party that joins the CPTPP is a change for it and for the others, on its day', async () => {
  const { changes } = await ask(`{
    changes(from: "2018-12-30", to: "2100-01-01", agreement: "CPTPP", kinds: [PARTY_JOINS], countries: ["CL"], first: 100) {
      edges { node { id date { date } party { id } agreement { id } commitment { id } } }
    }
  }`);
  const joined = Object.fromEntries(changes.edges.map(({ node }: any) => [node.party.id, node.date.date]));
  expect(joined).toMatchObject({ PE: '2021-09-19', CL: '2023-02-21', MX: '2018-12-30' });
  expect(changes.edges.every(({ node }: any) => node.agreement.id === 'CPTPP')).toBe(true);
  const { corridorHistory } = await ask(
    '{ corridorHistory(origin: "PE", destination: "CL", from: "2023-02-20", to: "2023-02-22") { events { id } } }',
  );
  expect(corridorHistory.events.map(({ id }: any) => id)).toContain('PARTY_JOINS:CPTPP-CL');
});

test('The day of a party has no grade of its own, and says what is uncertain of it', async () => {
  const joined = await changeOn(
    '2024-12-15',
    'PARTY_JOINS:CPTPP-GB',
    'verification note party { id } sources { title }',
  );
  expect(joined).toMatchObject({ verification: null, party: { id: 'GB' } });
  expect(joined.note).toContain('may well be in force');
  const law = await changeOn('2026-12-01', 'LAW_IN_FORCE:CL-LEY-21719', 'verification note');
  expect(law.verification).not.toBeNull();
  expect(law.note).toContain('would postpone it');
});

describe('Changes', () => {
  test('stand by day, one page after the other, and each id once', async () => {
    const seen: { id: string; date: { date: string } }[] = [];
    let after: string | null = null;
    do {
      const { changes }: any = await ask(
        'query ($after: String) { changes(from: "1900-01-01", to: "2100-01-01", first: 100, after: $after) { totalCount edges { node { id date { date } } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...changes.edges.map(({ node }: any) => node));
      after = changes.pageInfo.hasNextPage ? changes.pageInfo.endCursor : null;
      if (after === null) expect(seen).toHaveLength(changes.totalCount);
    } while (after !== null);
    const days = seen.map(({ date }) => date.date);
    expect(days).toEqual([...days].sort());
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(1000);
  });

  test('hold both ends of the span, and no more', async () => {
    const on = async (from: string, to: string) => {
      const { changes } = await ask(
        'query ($from: Date!, $to: Date!) { changes(from: $from, to: $to, countries: ["CL"], kinds: [LAW_IN_FORCE]) { edges { node { id } } } }',
        { from, to },
      );
      return changes.edges.map(({ node }: any) => node.id);
    };
    expect(await on('2026-12-01', '2026-12-01')).toContain('LAW_IN_FORCE:CL-LEY-21719');
    expect(await on('2026-11-01', '2026-11-30')).not.toContain('LAW_IN_FORCE:CL-LEY-21719');
    expect(await on('2026-12-02', '2027-12-31')).not.toContain('LAW_IN_FORCE:CL-LEY-21719');
  });

  test('list what has no date instead of losing it', async () => {
    const { changes } = await ask(
      '{ changes(from: "2026-01-01", to: "2026-01-01", countries: ["BR"]) { undatedCount undated { id kind summary jurisdiction { id } law { id } } } }',
    );
    expect(changes.undated).toHaveLength(changes.undatedCount);
    expect(changes.undated).toContainEqual(
      expect.objectContaining({
        id: 'MECHANISM_USABLE:BR-LGPD-33-II-d/1',
        kind: 'MECHANISM_USABLE',
        law: { id: 'BR-LGPD' },
      }),
    );
  });

  test('are about the countries asked for, their groups and their agreements', async () => {
    const { changes } = await ask(
      '{ changes(from: "2020-01-01", to: "2100-01-01", countries: ["EC"], first: 100) { edges { node { jurisdiction { id } agreement { parties { party { id } } } recognition { to { id } } } } } }',
    );
    for (const { node } of changes.edges) {
      const parties = node.agreement?.parties.map(({ party }: any) => party.id) ?? [];
      expect(
        ['EC', 'CAN'].includes(node.jurisdiction?.id) || parties.includes('EC') || node.recognition?.to.id === 'EC',
      ).toBe(true);
    }
  });

  test('are refused with what is wrong', async () => {
    const refusal = async (args: string) => {
      const { message, extensions } = await asking.refuse(`{ changes(${args}) { totalCount } }`);
      return [extensions.code, message];
    };
    expect(await refusal('from: "2026-02-01", to: "2026-01-01"')).toEqual([
      'BAD_USER_INPUT',
      'from: the first day, 2026-02-01, lies after the last, 2026-01-01',
    ]);
    expect((await refusal('from: "2026-01-01", to: "2026-02-01", countries: ["XX"]'))[0]).toBe('NOT_FOUND');
    expect((await refusal('from: "2026-01-01", to: "2026-02-01", agreement: "NONE"'))[0]).toBe('NOT_FOUND');
  });

  test('cost the same few statements however many they are', async () => {
    asking.forget();
    await ask(
      `{ changes(from: "1990-01-01", to: "2100-01-01", first: 100) { edges { node { ${change} corridors { origin } } } } }`,
    );
    expect(asking.cost.mostOften).toBeLessThanOrEqual(2);
    expect(asking.cost.distinct).toBeLessThanOrEqual(16);
  });
});

describe('A corridor over time', () => {
  test('has on each day the level of its trace', async () => {
    const days = [
      '2001-05-05',
      '2013-05-07',
      '2013-05-08',
      '2020-09-17',
      '2020-09-18',
      '2024-08-22',
      '2024-08-23',
      '2026-12-01',
      '2027-06-01',
    ];
    for (const [origin, destination] of [
      ['BR', 'CL'],
      ['PE', 'MX'],
      ['EC', 'CO'],
      ['ES', 'BR'],
      ['CL', 'AR'],
    ]) {
      const traces = days.map(
        (day, at) =>
          `d${at}: traceCorridor(origin: $origin, destination: $destination, dataCategory: HEALTH, asOf: "${day}") { level levelAtMost certainty }`,
      );
      const { corridorHistory, ...answers } = await ask(
        `query ($origin: ID!, $destination: ID!) {
          corridorHistory(origin: $origin, destination: $destination, dataCategory: HEALTH) { periods { from to level levelAtMost certainty changes { id } } }
          ${traces.join('\n')}
        }`,
        { origin, destination },
      );
      for (const [at, day] of days.entries()) {
        const { from, to, changes, ...standing } = corridorHistory.periods.findLast(
          (period: any) => period.from <= day,
        );
        expect([origin, destination, day, standing]).toEqual([origin, destination, day, answers[`d${at}`]]);
      }
      expect(corridorHistory.periods.slice(1).every(({ changes }: any) => changes.length > 0)).toBe(true);
    }
  });

  test('is for a group the sum of its corridors', async () => {
    const { matrixHistory } = await ask(
      'query ($countries: [ID!]) { matrixHistory(group: { countries: $countries }, from: "2015-01-01", to: "2026-11-24") { countries { id } periods { from to openShare unregulatedCells unknownCells changed { origin changes { id } } } } }',
      { countries: region },
    );
    const { periods } = matrixHistory;
    expect(periods.length).toBeGreaterThan(10);
    for (const { from, openShare, unregulatedCells, unknownCells } of [periods[0], periods[5], periods.at(-1)]) {
      const { corridorMatrix } = await ask(
        'query ($countries: [ID!], $day: Date!) { corridorMatrix(group: { countries: $countries }, asOf: $day) { openShare unregulatedCells unknownCells } }',
        { countries: region, day: from },
      );
      expect({ ...corridorMatrix }).toEqual({ openShare, unregulatedCells, unknownCells });
    }
    expect(periods.at(-1).to).toBe('2026-12-01');
  });

  test('has no next change where nothing more is recorded', async () => {
    const { traceCorridor } = await ask(
      '{ traceCorridor(origin: "BR", destination: "CL", asOf: "2090-01-01") { nextChange { date } } }',
    );
    expect(traceCorridor.nextChange).toBeNull();
  });

  test('is told after reforms as it would be with them', async () => {
    const { simulateReforms } = await ask(`{
      simulateReforms(group: { countries: ["AR", "CL"] }, asOf: "2026-11-24", reforms: [{ kind: WITHDRAW, country: "CL", target: "CPTPP" }]) {
        before { nextChange { date } } after { nextChange { date corridors { origin } } }
      }
    }`);
    expect(simulateReforms.after.nextChange.date).toBe('2026-12-01');
  });

  test('is refused where it makes no sense', async () => {
    const same = await asking.refuse('{ corridorHistory(origin: "BR", destination: "BR") { from } }');
    expect(same.extensions.code).toBe('BAD_USER_INPUT');
    const unknown = await asking.refuse('{ corridorHistory(origin: "BR", destination: "XX") { from } }');
    expect(unknown.extensions.code).toBe('NOT_FOUND');
    const late = await asking.refuse(
      '{ corridorHistory(origin: "BR", destination: "CL", from: "2030-01-01", to: "2020-01-01") { from } }',
    );
    expect(late.message).toMatch(/^from: /);
  });
});

describe('Corrections', () => {
  test('name the record, what it said and what it says', async () => {
    const { corrections } = await ask(
      '{ corrections(countries: ["EU"]) { totalCount edges { node { id date kind record fields before after provision { id locator } jurisdictions { id } sources { verification } } } } }',
    );
    expect(corrections.edges.map(({ node }: any) => node)).toContainEqual(
      expect.objectContaining({
        record: 'EU-EHDS-87',
        kind: 'PROVISION',
        before: 'effect: LOCAL_STORAGE; mechanisms: none; cumulative: false; from: 2029-03-26',
        after: 'effect: CONDITIONAL_FLOW; mechanisms: ADEQUACY; cumulative: true; from: 2027-03-26',
        jurisdictions: [{ id: 'EU' }],
        sources: [{ verification: 'SEEN_PRIMARY' }],
      }),
    );
  });

  test('of agreements are of their parties', async () => {
    const { corrections } = await ask(
      '{ corrections(countries: ["PY"]) { edges { node { record commitment { id } agreement { id } } } } }',
    );
    expect(corrections.edges.map(({ node }: any) => node)).toContainEqual({
      record: 'CL_PY-F',
      commitment: { id: 'CL_PY-F' },
      agreement: null,
    });
  });

  test('are no changes, and stand within the days asked for', async () => {
    const { corrections, all } = await ask(
      '{ corrections(from: "2099-01-01") { totalCount } all: corrections { totalCount } }',
    );
    expect(corrections.totalCount).toBe(0);
    expect(all.totalCount).toBeGreaterThan(10);
    expect(
      (await asking.refuse('{ corrections(from: "2026-02-01", to: "2026-01-01") { totalCount } }')).extensions.code,
    ).toBe('BAD_USER_INPUT');
    expect((await asking.refuse('{ corrections(countries: ["XX"]) { totalCount } }')).extensions.code).toBe(
      'NOT_FOUND',
    );
  });
});
