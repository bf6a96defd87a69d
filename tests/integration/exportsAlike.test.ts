import type { GraphQLSchema } from 'graphql';
import { askIn } from '../../src/asking/ask.js';
import { load } from '../../src/dataset/load.js';
import { csvOf } from '../../src/export/csv.js';
import { readCatalogue } from '../../src/export/graph/readCatalogue.js';
import { tables } from '../../src/export/tables/index.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { publicSchema } from './asking.js';
import { neo4jAddress } from './engine.js';
import { Exporting, wordsOf } from './exporting.js';
import { openRealGraph, realDataset, regionOf } from './world.js';

/** Each export is the same on both engines. Whether it is right, its neighbour asks of the embedded one alone. */
const onNeo4j = neo4jAddress() ? test : test.skip;

let graph: Graph;
let other: Graph;
let schema: GraphQLSchema;
let one: Exporting;
let two: Exporting;
let region: string;

beforeAll(async () => {
  const dataset = await realDataset();
  graph = await openRealGraph();
  other = await openEmbedded();
  await load(other, dataset);
  schema = await publicSchema();
  [one, two] = [graph, other].map((each) => new Exporting(schema, each)) as [Exporting, Exporting];
  region = (await regionOf(dataset)).join(',');
});
afterAll(async () => {
  await graph?.close();
  await other?.close();
});

onNeo4j.each(tables.map(({ name }) => name))('The table %s is the same on both engines, to the byte', async (name) => {
  const asked = wordsOf(name, region);
  // What an engine finds it ranks in its own way.
  const lines = (csv: string) => (name === 'search' ? csv.split('\r\n').sort() : csv);
  const filled = await one.fill(name, asked);
  expect(filled.rows.length).toBeGreaterThan(0);
  expect(lines(csvOf(filled))).toEqual(lines(csvOf(await two.fill(name, asked))));
});

onNeo4j.each(['jsonld', 'graphml'] as const)(
  'The whole graph as %s is the same on both engines and at every run, to the byte',
  async (format) => {
    const written = await one.written(format);
    expect(await one.written(format)).toBe(written);
    expect(await two.written(format)).toBe(written);
  },
);

onNeo4j('The description for catalogues is the same on both engines', async () => {
  const [here, there] = await Promise.all(
    [one, two].map(async (each) => {
      const context = each.context();
      const { dataset, ...others } = await readCatalogue(schema, askIn(schema, context), context.reader);
      // They were not loaded at the same moment.
      return { ...others, dataset: { ...dataset, loadedAt: null } };
    }),
  );
  expect(here).toEqual(there);
});
