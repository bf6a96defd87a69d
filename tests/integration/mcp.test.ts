import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { createContext } from '../../src/api/context.js';
import { SnapshotPointer } from '../../src/api/snapshot.js';
import { askIn } from '../../src/asking/ask.js';
import { load } from '../../src/dataset/load.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { createMcpServer } from '../../src/mcp/server.js';
import { createLogger } from '../../src/server/logger.js';
import { CommitmentStrength } from '../../src/vocabulary/trade.js';
import { KEPT_BYTES, publicSchema } from './asking.js';
import { neo4jAddress } from './engine.js';
import { canonical, openRealGraph, realDataset, regionOf } from './world.js';

let graph: Graph;
let other: Graph;
let client: Client;
let reference: Client;
const logs: string[] = [];
/** A client gives up after a minute by itself. */
const PATIENT = { timeout: 300_000 };

beforeAll(async () => {
  graph = await openRealGraph();
  other = await openEmbedded();
  await load(other, await realDataset());
  client = await clientOf(graph);
  reference = await clientOf(other);
});
afterAll(async () => {
  await client?.close();
  await reference?.close();
  await graph?.close();
  await other?.close();
});

async function clientOf(graph: Graph): Promise<Client> {
  const schema = await publicSchema();
  const pointer = new SnapshotPointer(graph, KEPT_BYTES);
  const asking = async () => askIn(schema, createContext(graph, pointer));
  const server = createMcpServer({
    version: '1',
    asking,
    logger: createLogger('info', { write: (line) => logs.push(line) }),
  });
  const [here, there] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await Promise.all([server.connect(there), client.connect(here)]);
  await client.listTools();
  return client;
}

const call = async (client: Client, name: string, given: Record<string, unknown>) =>
  (await client.callTool({ name, arguments: given }, undefined, PATIENT)) as CallToolResult;

/** Answers are alike on both engines; whether they are right, the tests below ask of each. */
const onNeo4j = neo4jAddress() ? test : test.skip;

onNeo4j.each<[string, (region: string[]) => Record<string, unknown>]>([
  ['trace', () => ({ origin: 'BR', destination: 'CL', dataCategory: 'HEALTH', asOf: '2026-11-24' })],
  ['trace', () => ({ origin: 'PE', destination: 'MX', asOf: '2026-11-24', lang: 'ES' })],
  ['matrix', (countries) => ({ countries, asOf: '2026-11-24' })],
  ['compare', (countries) => ({ countries, benchmark: 'BENCHMARK-GDPR', asOf: '2026-11-24' })],
  ['search', () => ({ text: 'datos personales', first: 50 })],
  ['law', () => ({ id: 'BR-LGPD', asOf: '2026-11-24' })],
  ['commitments', (countries) => ({ countries, asOf: '2026-11-24' })],
  ['requestAndOffer', () => ({ one: 'BR', other: 'CL', asOf: '2026-11-24', lang: 'PT' })],
  ['precedents', (countries) => ({ countries, topic: 'DATA_FLOW', asOf: '2026-11-24', lang: 'ES' })],
  ['conflicts', (countries) => ({ countries, sector: 'FINANCE', asOf: '2026-11-24', first: 100 })],
  ['changes', () => ({ from: '2018-01-01', to: '2035-12-31', first: 100 })],
  ['history', () => ({ origin: 'CL', destination: 'BR', to: '2030-12-31' })],
])('%s answers alike on both engines', async (name, given) => {
  const asked = given(await regionOf(await realDataset()));
  const found = await call(client, name, asked);
  expect(found.isError).toBeFalsy();
  expect(canonical(found)).toBe(canonical(await call(reference, name, asked)));
  expect(canonical(found.structuredContent).length).toBeGreaterThan(500);
});

const told = async (name: string, given: Record<string, unknown>): Promise<any> => {
  const { isError, structuredContent, content } = await call(client, name, given);
  expect([isError ?? false, content]).toEqual([false, expect.anything()]);
  return { ...structuredContent, text: (content[0] as { text: string }).text };
};
const ALLIANCE = { agreement: 'PACIFIC_ALLIANCE', asOf: '2026-11-24' };

describe('commitments', () => {
  test('has a cell for each country and topic, and each clause that it names opens to its sources', async () => {
    const { topics, cells, pairs, clauses } = await told('commitments', ALLIANCE);
    expect(cells).toHaveLength(4 * topics.length);
    expect(pairs).toHaveLength(6);
    const named = [
      ...cells.flatMap(({ commitments }: any) => commitments.map(({ clause }: any) => clause)),
      ...pairs.flatMap(({ topics }: any) => topics.flatMap(({ clauses }: any) => clauses)),
    ];
    expect(clauses.map(({ id }: any) => id).sort()).toEqual([...new Set(named)].sort());
    for (const { citation, permalink, sources } of clauses) {
      expect([citation, permalink]).toEqual([expect.stringMatching(/./), expect.stringContaining('/id/commitment/')]);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  test('tells the data flows of Chile by the CPTPP, to whom they are owed, with exceptions and tests', async () => {
    const { cells, clauses } = await told('commitments', { ...ALLIANCE, topics: ['DATA_FLOW'] });
    const chile = cells.find(({ country }: any) => country === 'CL');
    expect(chile).toMatchObject({ strength: 'BINDING_WITH_DISPUTE_SETTLEMENT' });
    const cptpp = chile.commitments.find(({ agreement }: any) => agreement === 'CPTPP');
    expect(cptpp).toMatchObject({ through: 'CL', disputeSettlement: true });
    expect(cptpp.towards).toContain('JP');
    expect(cptpp.exceptions).toContainEqual({
      exception: 'LEGITIMATE_PUBLIC_POLICY',
      test: expect.objectContaining({ necessity: 'NO_GREATER_THAN_REQUIRED' }),
    });
    expect(clauses.find(({ id }: any) => id === cptpp.clause)).toMatchObject({ article: 'Art. 14.11' });
  });

  test('the text of all countries of the region has bounds, the structure is whole', async () => {
    const countries = await regionOf(await realDataset());
    const { text, cells, topics, pairs } = await told('commitments', { countries, asOf: '2026-11-24' });
    expect(text.length).toBeLessThan(40_000);
    expect(text).toMatch(/… \(\+\d+\)/);
    expect(cells).toHaveLength(countries.length * topics.length);
    expect(pairs).toHaveLength((countries.length * (countries.length - 1)) / 2);
  });
});

describe('requestAndOffer', () => {
  test('asks rest on a clause that the giver gave to others, and a certain one is surely stronger', async () => {
    const strengths = Object.keys(CommitmentStrength);
    const { topics, clauses } = await told('requestAndOffer', { one: 'BR', other: 'CL', asOf: '2026-11-24' });
    const given = topics.flatMap(({ asks, offers }: any) => [...asks, ...offers]);
    expect(given.map(({ certain }: any) => certain)).toEqual(expect.arrayContaining([true, false]));
    for (const { certain, strength, strengthHigh, now, nowHigh, by } of given) {
      const above = (one: string, other: string) => strengths.indexOf(one) > strengths.indexOf(other);
      expect(certain ? above(strength, nowHigh) : above(strengthHigh, now)).toBe(true);
      expect(clauses.map(({ id }: any) => id)).toContain(by.clause);
    }
  });

  test('what the one asks the other offers', async () => {
    const giversOf = (exchanges: any, side: 'asks' | 'offers') =>
      exchanges.topics.flatMap((topic: any) =>
        topic[side].map(({ by, giver }: any) => [topic.topic, by.clause, giver]),
      );
    const there = await told('requestAndOffer', { one: 'BR', other: 'CL', asOf: '2026-11-24' });
    const back = await told('requestAndOffer', { one: 'CL', other: 'BR', asOf: '2026-11-24' });
    expect(giversOf(there, 'asks')).toEqual(giversOf(back, 'offers'));
    expect(giversOf(there, 'asks').length).toBeGreaterThan(0);
  });
});

test('precedents has a landing zone with models, and who is in the way of the next form', async () => {
  const answer = await told('precedents', { countries: ['BR', 'CL'], topic: 'DATA_FLOW', asOf: '2026-11-24' });
  expect(answer.members.map(({ country }: any) => country)).toEqual(['BR', 'CL']);
  expect(answer.landingZone.models.length).toBeGreaterThan(0);
  const ids = answer.clauses.map(({ id }: any) => id);
  for (const model of answer.landingZone.models) expect(ids).toContain(model);
  expect(answer.next.inTheWay).toEqual([expect.objectContaining({ country: 'BR', certain: expect.any(Boolean) })]);
  expect(answer.text).toContain(answer.summary);
});

describe('conflicts', () => {
  const finance = { ...ALLIANCE, dataCategory: 'FINANCIAL', sector: 'FINANCE' };

  test('tells law, clause and shelter, and that none is a verdict', async () => {
    const { conflicts, clauses, citations, text } = await told('conflicts', {
      ...finance,
      shelter: ['SHELTERED'],
      first: 100,
    });
    const mexico = conflicts.find(({ id }: any) => id === 'MX/MX-CUB-328/1/CPTPP-11B-B');
    expect(mexico).toMatchObject({ country: 'MX', shelter: 'SHELTERED', disputeSettlement: true });
    expect(mexico.reservations[0].sources.length).toBeGreaterThan(0);
    expect(clauses.map(({ id }: any) => id)).toContain(mexico.clause);
    expect(citations.map(({ permalink }: any) => permalink)).toContain(mexico.provisionPermalink);
    expect(new Set(conflicts.map(({ shelter }: any) => shelter))).toEqual(new Set(['SHELTERED']));
    expect(text).toContain('this is no verdict');
  });

  test('goes on where a page ends', async () => {
    const whole = await told('conflicts', { ...finance, first: 10 });
    const begun = await told('conflicts', { ...finance, first: 4 });
    const next = await told('conflicts', { ...finance, first: 6, after: begun.endCursor });
    const ids = ({ conflicts }: any) => conflicts.map(({ id }: any) => id);
    expect([...ids(begun), ...ids(next)]).toEqual(ids(whole));
    expect(whole.total).toBeGreaterThan(10);
  });
});

describe('changes', () => {
  test('the law of Chile of 2026 and what it does to corridors, by its sources', async () => {
    const { changes, about } = await told('changes', {
      from: '2026-11-25',
      to: '2026-12-31',
      countries: ['cl'],
      kinds: ['LAW_IN_FORCE'],
    });
    const law = changes.find(({ id }: any) => id === 'LAW_IN_FORCE:CL-LEY-21719');
    expect(law).toMatchObject({
      date: '2026-12-01',
      precision: 'DAY',
      jurisdiction: 'CL',
      record: { id: 'CL-LEY-21719', citation: expect.any(String), permalink: expect.stringContaining('/id/law/') },
    });
    expect(law.sources.length).toBeGreaterThan(0);
    expect(law.corridors).toContainEqual(
      expect.objectContaining({
        origin: 'CL',
        destination: 'BR',
        before: expect.objectContaining({ level: 'FREE' }),
        after: expect.objectContaining({ level: 'SAFEGUARDS' }),
      }),
    );
    expect(about).toBe('What is recorded in this data set, past and to come. It is no forecast.');
  });

  test('those without a date stand apart, whatever the days', async () => {
    const day = { from: '1900-01-01', to: '1900-01-01' };
    const { changes, total, undated, endCursor, text } = await told('changes', { ...day, countries: ['CL'] });
    expect([changes, total, endCursor]).toEqual([[], 0, null]);
    expect(undated.length).toBeGreaterThan(0);
    expect(text).toContain(undated[0].summary);
  });
});

test('a history goes on without a gap, and each period after the first names an event that began it', async () => {
  const { periods, events, text } = await told('history', { origin: 'cl', destination: 'BR', to: '2030-12-31' });
  expect(periods.length).toBeGreaterThan(1);
  const ids = events.map(({ id }: any) => id);
  for (const [place, { from, to, changes }] of periods.entries()) {
    expect(to).toBe(periods[place + 1]?.from ?? null);
    if (place === 0) continue;
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) expect(ids).toContain(change);
    expect(from > periods[place - 1].from).toBe(true);
  }
  expect(text).toContain('It is no forecast.');
});

test('a defect is told without its inside, which goes to the log', async () => {
  const broken = await clientOf(undefined as never);
  const { isError, content } = await call(broken, 'dataset', {});
  expect(isError).toBe(true);
  expect(content).toEqual([
    { type: 'text', text: expect.stringMatching(/^(Something went wrong|The graph cannot be reached)/) },
  ]);
  expect(logs.join('')).toMatch(/TypeError/);
  await broken.close();
});
