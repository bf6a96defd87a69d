import { read as readWorkbook, utils } from '@e965/xlsx';
import { XMLParser } from 'fast-xml-parser';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import type { GraphQLSchema } from 'graphql';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { askIn } from '../../src/asking/ask.js';
import type { CompiledDataset } from '../../src/dataset/compile.js';
import { csvOf, unguarded } from '../../src/export/csv.js';
import { dcatOf } from '../../src/export/graph/dcat.js';
import { readCatalogue } from '../../src/export/graph/readCatalogue.js';
import { readGraph } from '../../src/export/graph/readGraph.js';
import { type ExportGraph, pathOf } from '../../src/export/graph/records.js';
import { askDataset } from '../../src/export/pages.js';
import { parametersOf } from '../../src/export/parameters.js';
import { tables } from '../../src/export/tables/index.js';
import { xlsxOf } from '../../src/export/xlsx.js';
import type { Graph } from '../../src/graph/port.js';
import { recordKinds } from '../../src/permalink/kinds.js';
import { permalinkAt } from '../../src/permalink/permalink.js';
import { Asking, publicSchema } from './asking.js';
import { BASE, DAY, Exporting, wordsOf } from './exporting.js';
import { openRealGraph, realDataset, regionOf } from './world.js';

/**
 * Each export over the real facts is read again by a library that had no part in the writing, and compared with the API and the graph. That
 * it is the same on both engines is the matter of its neighbour, so that this need be asked of one.
 */
let dataset: CompiledDataset;

let graph: Graph;
let asking: Asking;
let schema: GraphQLSchema;
let exporting: Exporting;
let region: string;

beforeAll(async () => {
  dataset = await realDataset();
  graph = await openRealGraph();
  asking = await Asking.of(graph);
  schema = await publicSchema();
  exporting = new Exporting(schema, graph);
  region = (await regionOf(dataset)).join(',');
});
afterAll(async () => {
  await graph?.close();
});

const fill = (name: string, asked: Record<string, string> = {}) => exporting.fill(name, asked);
const neededBy = (name: string) => wordsOf(name, region);

const records = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe.each(tables.map(({ name }) => name))('The table %s', (name) => {
  test('has rows, and its CSV and its workbook hold the same values', async () => {
    const filled = await fill(name, neededBy(name));
    expect(filled.rows.length).toBeGreaterThan(0);
    const csv = records(csvOf(filled));
    expect(csv).toHaveLength(filled.rows.length);
    expect(Object.keys(csv[0]!)).toEqual(filled.columns.map((column) => column.name));

    const workbook = readWorkbook(await xlsxOf(filled), { cellDates: true, UTC: true });
    const sheet = utils.sheet_to_json<unknown[]>(workbook.Sheets[name]!, { header: 1, raw: true, defval: '' });
    expect(sheet).toHaveLength(filled.rows.length + 1);

    const told = filled.rows.map((row) =>
      row.map((value) => (value === null ? '' : Array.isArray(value) ? value.join(' | ') : String(value))),
    );
    const fromCsv = csv.map((record) =>
      filled.columns.map(({ name: column, type }) => {
        const cell = record[column]!;
        return type === 'text' || type === 'list' ? unguarded(cell) : cell;
      }),
    );
    expect(fromCsv).toEqual(told);
    const fromSheet = sheet.slice(1).map((cells) =>
      filled.columns.map((_, column) => {
        const cell = cells[column] ?? '';
        return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
      }),
    );
    expect(fromSheet).toEqual(told);
  });
});

describe('Tables say what the API says', () => {
  test('laws: every law with every column', async () => {
    const rows = new Map(records(csvOf(await fill('laws', { 'as-of': DAY }))).map((row) => [row.id!, row]));
    let seen = 0;
    let after: string | null = null;
    do {
      const { laws } = (await asking.ask(
        `query ($after: String) { laws(first: 100, after: $after) { totalCount edges { node { id title kind topics status(asOf: "${DAY}") inForce { date precision }
          jurisdiction { id } enforcedBy { id } verification sources { title url } } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )) as any;
      for (const { node } of laws.edges) {
        seen += 1;
        expect(rows.get(node.id)).toMatchObject({
          kind: node.kind,
          jurisdiction: node.jurisdiction.id,
          topics: node.topics.join(' | '),
          status: node.status,
          inForce: node.inForce?.date ?? '',
          inForcePrecision: node.inForce?.precision ?? '',
          enforcedBy: node.enforcedBy.map(({ id }: { id: string }) => id).join(' | '),
          verification: node.verification ?? '',
          sourceUrls: node.sources.map(({ url }: { url: string | null }) => url ?? '').join(' | '),
        });
        expect(unguarded(rows.get(node.id)!.title!)).toBe(node.title);
      }
      expect(rows.size).toBe(laws.totalCount);
      after = laws.pageInfo.hasNextPage ? laws.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toBe(rows.size);
  });

  test('corridorMatrix: 33 × 32 cells, with UNREGULATED and UNKNOWN beside the level', async () => {
    const asked = { countries: region, 'as-of': '2020-11-30', category: 'HEALTH' };
    const rows = records(csvOf(await fill('corridorMatrix', asked)));
    const { corridorMatrix } = await asking.ask(
      `query ($c: [ID!]) { corridorMatrix(group: { countries: $c }, dataCategory: HEALTH, asOf: "2020-11-30") { unregulatedCells unknownCells cells { origin destination level levelAtMost certainty friction frictionAtMost } } }`,
      { c: region.split(',') },
    );
    expect(rows).toHaveLength(33 * 32);
    expect(rows.map(({ asOf: _, ...row }) => row)).toEqual(
      corridorMatrix.cells.map((cell: object) =>
        Object.fromEntries(Object.entries(cell).map(([name, value]) => [name, value === null ? '' : String(value)])),
      ),
    );
    const count = (certainty: string) => rows.filter((row) => row.certainty === certainty).length;
    expect(count('UNREGULATED')).toBe(corridorMatrix.unregulatedCells);
    expect(count('UNREGULATED')).toBeGreaterThan(0);
    expect(rows.filter(({ certainty }) => certainty === 'UNREGULATED').every(({ level }) => level === 'FREE')).toBe(
      true,
    );

    const wide = records(csvOf(await fill('corridorMatrixWide', asked)));
    expect(wide).toHaveLength(33);
    for (const { origin, destination, level, certainty } of rows) {
      const row = wide.find((each) => each.origin === origin)!;
      expect([row[destination!], row[`${destination}Certainty`]]).toEqual([level, certainty]);
    }
  });

  test('a corridor that is UNKNOWN has no level', async () => {
    const rows = records(csvOf(await fill('corridorMatrix', { countries: 'JP,CL', 'as-of': '2020-11-30' })));
    expect(rows.find(({ origin }) => origin === 'JP')).toMatchObject({ certainty: 'UNKNOWN', level: '', friction: '' });
  });

  test('A table that can be asked for a day says in each row of which day it is', async () => {
    const dated = tables.filter((table) => parametersOf(table, schema).some(({ name: word }) => word === 'as-of'));
    expect(dated.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['laws', 'recognitions', 'groups', 'conflicts']),
    );
    for (const { name } of dated) {
      const filled = await fill(name, { ...neededBy(name), 'as-of': '2020-11-30' });
      const days = new Set(records(csvOf(filled)).map(({ asOf }) => asOf));
      expect([name, ...days]).toEqual([name, '2020-11-30']);
    }
    expect(records(csvOf(await fill('recognitions')))[0]).toMatchObject({ asOf: DAY });
    // All who ever were parties, where no day is asked for.
    expect(records(csvOf(await fill('parties')))[0]).not.toHaveProperty('asOf');
  });

  test.each([
    ['commitments', 'commitments'],
    ['regulators', 'regulators'],
    ['agreements', 'agreements'],
    ['countries', 'countries'],
  ])('%s: as many rows as records', async (name, field) => {
    const answer = await asking.ask(`{ ${field} { totalCount } }`);
    expect((await fill(name)).rows).toHaveLength(answer[field].totalCount);
  });

  test.each([
    ['provisions', 'provisions'],
    ['rules', 'rules'],
    ['reservations', 'reservations'],
    ['observations', 'observations'],
    ['features', 'provides'],
    ['parties', 'party_to'],
  ])('%s: as many rows as were loaded', async (name, statement) => {
    const loaded = dataset.batches.find((batch) => batch.statement === statement)!.rows.length;
    expect((await fill(name)).rows).toHaveLength(loaded);
  });

  test('a filter narrows a table as it narrows the connection', async () => {
    const { laws } = await asking.ask('{ laws(filter: { country: "BR", topic: DATA_PROTECTION }) { totalCount } }');
    const rows = records(csvOf(await fill('laws', { country: 'BR', topic: 'DATA_PROTECTION' })));
    expect(rows).toHaveLength(laws.totalCount);
    expect(new Set(rows.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(['BR']));
  });
});

/** What a load wrote, counted from its rows: a row with a parent is a node and the relationship on which it hangs. */
function loadedCounts() {
  const rows = dataset.batches.flatMap((batch) => batch.rows);
  const relationships = rows.filter((row) => 'from' in row).length;
  const hung = rows.filter((row) => 'parent' in row).length;
  return { nodes: rows.length - relationships, relationships: relationships + hung };
}

describe('The whole graph', () => {
  let plain: ExportGraph;
  let texts: Readonly<Record<'jsonld' | 'graphml', string>>;
  beforeAll(async () => {
    plain = await readGraph(exporting.context().reader);
    texts = { jsonld: await exporting.written('jsonld'), graphml: await exporting.written('graphml') };
  });

  test('is read whole', () => {
    expect({ nodes: plain.nodes.length, relationships: plain.relationships.length }).toEqual(loadedCounts());
    expect(new Set(plain.relationships.map(({ id }) => id)).size).toBe(plain.relationships.length);
  });

  test('as GraphML has every node and relationship with its values', async () => {
    const read = parseGraphml(MultiDirectedGraph, texts.graphml);
    expect({ nodes: read.order, relationships: read.size }).toEqual(loadedCounts());
    // A number in some kinds of record and a text in others is a text in all: the number of a trend is `2.1`.
    const sometimesTexts = new Set(
      plain.nodes.flatMap(({ properties }) =>
        Object.entries(properties).flatMap(([name, value]) => (typeof value === 'string' ? [name] : [])),
      ),
    );
    const told = plain.nodes.map(({ labels, properties }) => {
      const values = Object.entries(properties).map(([name, value]) => [
        name,
        Array.isArray(value) ? JSON.stringify(value) : sometimesTexts.has(name) ? String(value) : value,
      ]);
      return { ...Object.fromEntries(values), labels: `:${labels.join(':')}` };
    });
    expect(plain.nodes.map(({ kind, id }) => read.getNodeAttributes(pathOf(kind, id)))).toEqual(told);
    // A second reader, which checks what the first overlooks.
    const { graphml } = new XMLParser({
      ignoreAttributes: false,
      processEntities: { enabled: true, maxTotalExpansions: 1e9 } as never,
    }).parse(texts.graphml);
    expect([graphml.graph.node.length, graphml.graph.edge.length]).toEqual(Object.values(loadedCounts()));
  });

  test('as JSON-LD has every node and relationship, and is read without the network', async () => {
    const document = JSON.parse(texts.jsonld);
    const kinds = new Set(plain.nodes.map(({ kind }) => kind));
    const nodes = document['@graph'].filter((each: any) =>
      [each['@type']].flat().some((type: string) => kinds.has(type)),
    );
    const terms = new Set(
      plain.relationships.map(({ type }) =>
        type.toLowerCase().replaceAll(/_(.)/g, (_, letter) => letter.toUpperCase()),
      ),
    );
    const links = nodes.flatMap((each: any) =>
      Object.entries(each)
        .filter(([term]) => terms.has(term))
        .flatMap(([, to]) => to),
    );
    expect({ nodes: nodes.length, relationships: links.length }).toEqual(loadedCounts());

    const documentLoader = async (url: string) => {
      throw new Error(`asked for ${url}`);
    };
    const quads = (await jsonld.toRDF(document, { documentLoader })) as any[];
    const has = (subject: string, predicate: string, object: string) =>
      quads.some(
        (quad) =>
          quad.subject.value === BASE + subject && quad.predicate.value === predicate && quad.object.value === object,
      );
    const eli = 'http://data.europa.eu/eli/ontology#';
    expect(has('id/law/BR-LGPD', `${eli}jurisdiction`, `${BASE}id/country/BR`)).toBe(true);
    expect(has('id/law/BR-LGPD', `${eli}date_document`, '2018-08-14')).toBe(true);
    expect(has('id/law/BR-LGPD', 'https://schema.org/legislationIdentifier', 'BR-LGPD')).toBe(true);
    expect(has('id/regulator/BR-ANPD', `${BASE}ns#enforces`, `${BASE}id/law/BR-LGPD`)).toBe(true);
    // Nothing in it hangs in the air: what is named under the base is described.
    const described = new Set(quads.map(({ subject }) => subject.value));
    const named = quads.map(({ object }) => object.value).filter((value) => value.startsWith(`${BASE}id/`));
    expect(named.filter((value) => !described.has(value))).toEqual([]);
    expect(quads.some(({ subject }) => subject.value.startsWith('_:'))).toBe(false);
  });

  test('as JSON-LD names each record by its permalink, of every kind that has one', async () => {
    const document = JSON.parse(texts.jsonld);
    const ids: string[] = document['@graph'].map((each: any) => each['@id']);
    const links = ids.filter((id) => id.startsWith('id/')).map((id) => permalinkAt(`/${id}`) as any);
    expect(links).not.toContain(undefined);
    expect(new Set(links.map(({ kind }) => kind))).toEqual(new Set(recordKinds));
    // The others have no page: they have their places in the file.
    const others = ids.filter((id) => !id.startsWith('id/'));
    expect(others.filter((id) => !/^export\/(graph|dcat)\.jsonld#/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const { law, join, country } = await asking.ask(
      '{ law(id: "BR-LGPD") { permalink } join(id: "ELAC2022-G16/LAW_TOPIC/DATA_PROTECTION") { permalink } country(id: "BR") { permalink } }',
    );
    for (const { permalink } of [law, join, country]) expect(ids).toContain(permalink.slice(1).split('?')[0]);
  });

  test.each(['jsonld', 'graphml'] as const)('as %s is the same at every run, to the byte', async (format) => {
    expect(await exporting.written(format)).toBe(texts[format]);
  });

  test('lets others have their turn while it is written', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    await exporting.written('graphml');
    clearInterval(timer);
    expect(turns).toBeGreaterThan(20);
  });
});

describe('The description for catalogues', () => {
  test('names version, licence, place, time and every download', async () => {
    const context = exporting.context();
    const catalogue = await readCatalogue(schema, askIn(schema, context), context.reader);
    const quads = (await jsonld.toRDF(dcatOf(catalogue, BASE) as never)) as any[];
    const objects = (subject: string, predicate: string) =>
      quads
        .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
        .map(({ object }) => object.value);
    const dcat = 'http://www.w3.org/ns/dcat#';
    const dcterms = 'http://purl.org/dc/terms/';
    const dataset = `${BASE}export/dcat.jsonld#dataset`;
    const { version, hash } = await askDataset(askIn(schema, context));
    expect(objects(dataset, `${dcat}version`)).toEqual([version]);
    expect(objects(dataset, `${dcterms}identifier`)).toEqual([hash]);
    expect(objects(dataset, `${dcterms}license`)).toEqual(['https://spdx.org/licenses/CC-BY-4.0']);
    expect(objects(dataset, `${dcterms}spatial`)).toEqual(
      expect.arrayContaining([`${BASE}id/country/BR`, `${BASE}id/country/SR`]),
    );
    expect(objects(`${BASE}export/dcat.jsonld#period`, `${dcat}startDate`)[0]! < '1990').toBe(true);
    expect(objects(`${BASE}export/dcat.jsonld#catalogue`, `${dcat}dataset`)).toEqual([dataset]);
    const downloads = objects(dataset, `${dcat}distribution`).flatMap((each) => objects(each, `${dcat}downloadURL`));
    expect(downloads).toEqual(
      expect.arrayContaining([
        `${BASE}export/laws.csv`,
        `${BASE}export/laws.xlsx`,
        `${BASE}export/graph.jsonld`,
        `${BASE}export/graph.graphml`,
      ]),
    );
    // What needs more words than its name is no download.
    expect(downloads.filter((each) => each.includes('corridorMatrix'))).toEqual([]);
    expect(quads.some(({ subject }) => subject.value.startsWith('_:'))).toBe(false);
  });
});
