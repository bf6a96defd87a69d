import { Reader } from '../../../src/api/reader.js';
import { SnapshotPointer } from '../../../src/api/snapshot.js';
import { load } from '../../../src/dataset/load.js';
import { openEmbedded } from '../../../src/graph/embedded.js';
import type { Graph } from '../../../src/graph/port.js';
import { search } from '../../../src/search/search.js';
import { queryTerms } from '../../../src/search/terms.js';
import { openRealGraph, realDataset } from '../world.js';

let graph: Graph;
let snapshot: string;
/** The embedded engine, beside Neo4j when that is under test. */
let reference: Graph;

beforeAll(async () => {
  const dataset = await realDataset();
  snapshot = dataset.hash;
  graph = await openRealGraph();
  reference = graph;
  if (graph.engine === 'neo4j') {
    reference = await openEmbedded();
    await load(reference, dataset);
  }
});
afterAll(async () => {
  await graph?.close();
  if (reference !== graph) await reference?.close();
});

/** So many that no hit is cut off. */
const ALL = 1_000_000;

const questions = [
  'proteccion de datos',
  'Proteção de Dados',
  'LGPD',
  'Ley 1581',
  '13709',
  '13.709/2018',
  'GDPR',
  'Pacific Alliance',
  'alianza del pac',
  'ANPD',
  'Ley 25.326',
  'transferencia internacional',
  'ch',
  'co',
  'pr',
  '20',
  'no such thing at all',
];

const hitsOf = async (on: Graph, question: string) => {
  const hits = await on.search(queryTerms(question), snapshot, ALL);
  return hits.map(({ id, label }) => `${label} ${id}`).sort();
};
const firstOf = async (on: Graph, question: string) => {
  const found = await search(new Reader(on, new SnapshotPointer(on)), question, null);
  return found.slice(0, 50).map(({ kind, id }) => `${kind} ${id}`);
};

test.each(questions)('%s has the same hits and the same order on both engines', async (question) => {
  expect(await hitsOf(graph, question)).toEqual(await hitsOf(reference, question));
  expect(await firstOf(graph, question)).toEqual(await firstOf(reference, question));
});

test.each([
  ['LGPD', 'LAW BR-LGPD'],
  ['Ley 1581', 'LAW CO-LEY-1581'],
  ['ley 158', 'LAW CO-LEY-1581'],
  ['13709', 'LAW BR-LGPD'],
  ['13.709/2018', 'LAW BR-LGPD'],
  ['Lei nº 13.709', 'LAW BR-LGPD'],
  ['GDPR', 'LAW EU-GDPR'],
  ['Pacific Alliance', 'AGREEMENT PACIFIC_ALLIANCE'],
  ['ANPD', 'REGULATOR BR-ANPD'],
  ['Ley 25.326', 'LAW AR-LEY-25326'],
  ['brasil', 'COUNTRY BR'],
  ['Perú', 'COUNTRY PE'],
])('%s finds %s first', async (question, first) => {
  expect((await firstOf(graph, question))[0]).toBe(first);
});

test('terms that no analysis gives find nothing, and are no syntax of an index', async () => {
  for (const term of ['*', 'id:*', 'ley OR lei', '"', '+(', 'a~', '\\']) {
    expect(await graph.search([term], snapshot, ALL)).toEqual([]);
  }
  expect(await graph.search([], snapshot, ALL)).toEqual([]);
  expect(await graph.search(['ley'], 'another snapshot', ALL)).toEqual([]);
});

test('a limit keeps the best', async () => {
  const all = await graph.search(['datos'], snapshot, ALL);
  const some = await graph.search(['datos'], snapshot, 5);
  expect(some).toEqual(all.slice(0, 5));
});

test('words that are operators of an index are words', async () => {
  for (const word of ['and', 'or', 'not', 'to']) {
    expect(await hitsOf(graph, word)).toEqual(await hitsOf(reference, word));
  }
});
