import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { createContext } from '../../src/api/context.js';
import { SnapshotPointer } from '../../src/api/snapshot.js';
import type { Graph } from '../../src/graph/port.js';
import { Asking, KEPT_BYTES, publicSchema } from './asking.js';
import { answerOf, openWorld, type World } from './server/world.js';
import { openRealGraph } from './world.js';

/** Feeds over HTTP, read again by libraries that did not write them. */

let graph: Graph;
let world: World;
let asking: Asking;

beforeAll(async () => {
  graph = await openRealGraph();
  asking = await Asking.of(graph);
  const pointer = new SnapshotPointer(graph, KEPT_BYTES);
  world = await openWorld(
    { OPERATION_TIMEOUT_MS: '120000' },
    { schema: await publicSchema(), createContext: async ({ signal }) => createContext(graph, pointer, signal) },
  );
});

afterAll(async () => {
  await world?.server.close();
  await graph?.close();
});

const get = async (path: string, headers: Record<string, string> = {}) =>
  answerOf(await fetch(`${world.url}${path}`, { headers }));

interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
  readonly link: { readonly href: string };
  readonly category: readonly { readonly term: string }[];
}

async function atom(query: string): Promise<{ feed: any; entries: AtomEntry[] }> {
  const { status, body } = await get(`/feeds/changes.atom${query}`);
  expect(status).toBe(200);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    textNodeName: '_',
    isArray: (name) => name === 'entry' || name === 'category',
  });
  const { feed } = parser.parse(body);
  // Titles and summaries are HTML in CDATA.
  const text = (value: any): string =>
    String(typeof value === 'object' ? value._ : value)
      .replaceAll('<br>', '\n')
      .replace(/&(amp|lt|gt);/g, (_, name: 'amp' | 'lt' | 'gt') => ({ amp: '&', lt: '<', gt: '>' })[name]);
  const entries = (feed.entry ?? []).map((entry: any) => ({
    ...entry,
    title: text(entry.title),
    summary: text(entry.summary),
  }));
  return { feed, entries };
}

async function calendar(query: string) {
  const { status, body } = await get(`/feeds/changes.ics${query}`);
  expect(status).toBe(200);
  const component = new ICAL.Component(ICAL.parse(body));
  return component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

const window = 'from=2026-01-01&to=2027-12-31';

async function changesAsked(countries: string[] | null) {
  const { changes } = await asking.ask(
    `query ($countries: [ID!]) {
      changes(from: "2026-01-01", to: "2027-12-31", countries: $countries, first: 100) {
        totalCount
        edges { node { id date { date } summary(lang: ES) corridors { origin } } }
      }
    }`,
    { countries },
  );
  return { total: changes.totalCount, nodes: changes.edges.map(({ node }: any) => node) };
}

const isChange = ({ category }: AtomEntry) => category[0]?.term === 'change';

describe('The Atom feed', () => {
  test('holds the changes that the API answers, with their ids, sentences and dates', async () => {
    const { total, nodes } = await changesAsked(['BR', 'CL']);
    const { feed, entries } = await atom(`?country=BR&country=CL&lang=es&${window}`);
    const changes = entries.filter(isChange);
    expect(total).toBeGreaterThan(10);
    expect(changes).toHaveLength(total);
    expect(changes.map(({ id, title }) => [id, title]).sort()).toEqual(
      nodes.map(({ id, summary }: any) => [`urn:corredor:change:${id}`, summary]).sort(),
    );
    expect(feed.title._ ?? feed.title).toContain('BR, CL');
    expect(feed.id).toBe(`${world.url}/feeds/changes.atom?country=BR&country=CL&lang=es&${window}`);
  });

  test('links each entry to its record and says what it did to corridors', async () => {
    const { entries } = await atom(`?country=CL&${window}`);
    const start = entries.find(({ id }) => id === 'urn:corredor:change:LAW_IN_FORCE:CL-LEY-21719');
    expect(start?.link.href).toBe(`${world.url}/id/law/CL-LEY-21719`);
    expect(start?.title).toBe('Chile: LPDP 2024 enters into force.');
    expect(start?.summary).toContain('Date: 1 December 2026.');
    expect(start?.summary).toContain('would postpone it');
    expect(start?.summary).toContain('CL → BR: Free → Needs safeguards');
  });

  test('claims to be written no later than the data set, whatever is still to come', async () => {
    const { entries } = await atom('');
    const { dataset } = await asking.ask('{ dataset { date } }');
    expect(entries.some(({ summary }) => summary.includes('Still to come'))).toBe(true);
    expect(entries.every(({ updated }) => updated.slice(0, 10) <= dataset.date)).toBe(true);
  });

  test('tells corrections of the record from changes of the law', async () => {
    const { entries } = await atom(`?country=EC&${window}`);
    const corrections = entries.filter((entry) => !isChange(entry));
    const { corrections: asked } = await asking.ask(
      '{ corrections(countries: ["EC"], first: 100) { totalCount edges { node { id record before after } } } }',
    );
    expect(asked.totalCount).toBeGreaterThan(3);
    expect(corrections.map(({ id }) => id).sort()).toEqual(
      asked.edges.map(({ node }: any) => `urn:corredor:correction:${node.id}`).sort(),
    );
    for (const { category, title, summary } of corrections) {
      expect(category[0]?.term).toBe('correction');
      expect(title).toMatch(/^Correction of the record: /);
      expect(summary).toContain('The law did not change');
    }
  });

  test('is about one corridor where it is asked so', async () => {
    const { feed, entries } = await atom('?origin=CL&destination=BR&category=HEALTH&from=2026-01-01&lang=pt');
    expect(feed.title._ ?? feed.title).toBe('Corredor: o que muda para os dados de Chile para Brasil');
    const shifting = entries.filter(({ summary }) => summary.includes('CL → BR'));
    expect(shifting.map(({ id }) => id)).toContain('urn:corredor:change:LAW_IN_FORCE:CL-LEY-21719');
    expect(entries.some(({ id }) => id.includes('UY-'))).toBe(false);
  });
});

describe('The calendar', () => {
  test('holds the same changes as all-day events, and no correction', async () => {
    const { total, nodes } = await changesAsked(['BR', 'CL']);
    const events = await calendar(`?country=BR&country=CL&lang=es&${window}`);
    expect(events).toHaveLength(total);
    expect(events.map((event) => [event.uid, event.summary, event.startDate.toString()]).sort()).toEqual(
      nodes.map(({ id, summary, date }: any) => [`urn:corredor:change:${id}`, summary, date.date]).sort(),
    );
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.endDate.subtractDate(event.startDate).days).toBe(1);
    }
  });

  test('is the same text each time', async () => {
    const [one, other] = await Promise.all([
      get('/feeds/changes.ics?country=CL'),
      get('/feeds/changes.ics?country=CL'),
    ]);
    expect(one.body).toBe(other.body);
  });
});

describe('Both', () => {
  test.each([
    ['changes.atom', 'application/atom+xml; charset=utf-8'],
    ['changes.ics', 'text/calendar; charset=utf-8'],
  ])('%s has its type, may be kept for a while and is not sent again unchanged', async (name, type) => {
    const first = await get(`/feeds/${name}?country=CL`);
    expect(first.headers.get('content-type')).toBe(type);
    expect(first.headers.get('cache-control')).toBe('public, max-age=600');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    const again = await get(`/feeds/${name}?country=CL`, { 'if-none-match': etag, 'cache-control': 'max-age=0' });
    expect([again.status, again.body]).toEqual([304, '']);
    const other = await get(`/feeds/${name}?country=CL&lang=es`, { 'if-none-match': etag });
    expect(other.status).toBe(200);
  });

  test.each([
    ['?lang=fr', 'lang'],
    ['?countries=BR', 'countries'],
    ['?origin=BR', 'destination'],
    ['?origin=BR&destination=CL&country=AR', 'country'],
    ['?origin=BR&destination=CL&category=NONE', 'category'],
    ['?origin=BR&destination=BR', 'destination'],
    ['?from=2026-02-30', 'from'],
    ['?from=2027-01-01&to=2026-01-01', 'from'],
    ['?country[a]=BR', 'country'],
    ['?lang=en&lang=es', 'lang'],
  ])('refuse %s', async (query, field) => {
    for (const name of ['changes.atom', 'changes.ics']) {
      const { status, body } = await get(`/feeds/${name}${query}`);
      expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
      expect(body.errors[0].message).toContain(field);
    }
  });

  test.each(['?country=XX', '?country=BR&country=XX', '?origin=XX&destination=BR'])('do not find %s', async (query) => {
    const { status, headers, body } = await get(`/feeds/changes.atom${query}`);
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([404, 'NOT_FOUND']);
    expect(body.errors[0].message).toContain('"XX"');
    // Ten minutes, and the tag of the feed, are of the feed that was begun: readers would keep the error for it.
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
  });
});
