import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { basisOf, createContext } from '../../src/api/context.js';
import { createSchema } from '../../src/api/schema.js';
import { SnapshotPointer } from '../../src/api/snapshot.js';
import type { Graph } from '../../src/graph/port.js';
import { type RecordKind, recordKinds } from '../../src/permalink/kinds.js';
import { pathOf, permalinkAt } from '../../src/permalink/permalink.js';
import { readConfiguration } from '../../src/server/configuration.js';
import { type RunningServer, startServer } from '../../src/server/http.js';
import { createLogger } from '../../src/server/logger.js';
import { Asking, KEPT_BYTES } from './asking.js';
import { idsOf, openRealGraph, realDataset } from './world.js';

/** Of the facts at hand. */
const [VERSION, DATE] = ['version', 'date'].map(
  (field) => new RegExp(`^${field}: (.*)$`, 'm').exec(readFileSync('seed/dataset.yaml', 'utf8'))![1]!,
) as [string, string];

let graph: Graph;
let server: RunningServer;
let asking: Asking;

beforeAll(async () => {
  graph = await openRealGraph();
  asking = await Asking.of(graph);
  server = await serverAt('https://corredor.example.org/');
});
afterAll(async () => {
  await server?.close();
  await graph?.close();
});

async function serverAt(publicUrl: string): Promise<RunningServer> {
  const read = readConfiguration({
    PORT: '0',
    OPERATION_TIMEOUT_MS: '120000',
    ...(publicUrl === '' ? {} : { PUBLIC_URL: publicUrl }),
  });
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  const { configuration } = read;
  const pointer = new SnapshotPointer(graph, KEPT_BYTES);
  const parts = {
    schema: await createSchema(),
    createContext: async ({ signal }: { signal: AbortSignal }) =>
      createContext(graph, pointer, signal, configuration.maxRecords, configuration.publicUrl),
    basis: () => basisOf(pointer),
    health: () => graph.health(),
    examples: [],
  };
  return startServer(parts, configuration, createLogger('silent'));
}

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(server.url + path, { headers, redirect: 'manual' });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
}

async function getJson(path: string) {
  const { status, headers, text } = await get(path, { accept: 'application/json' });
  return { status, headers, body: JSON.parse(text) };
}

/** Where the ids of a kind stand among the rows of a load. */
const loads: Readonly<Record<RecordKind, string>> = {
  country: 'countries',
  group: 'groups',
  regulator: 'regulators',
  law: 'laws',
  provision: 'provisions',
  rule: 'rules',
  agreement: 'agreements',
  commitment: 'commitments',
  reservation: 'reservations',
  recognition: 'recognises',
  agenda: 'agendas',
  'action-area': 'action_areas',
  goal: 'goals',
  'working-group': 'working_groups',
  milestone: 'milestones',
  indicator: 'indicators',
  observation: 'observations',
  benchmark: 'benchmarks',
  method: 'methods',
  effect: 'effects',
  report: 'reports',
  'report-section': 'report_sections',
  'guiding-question': 'guiding_questions',
  trend: 'trends',
  approach: 'approaches',
  'report-message': 'report_messages',
  'survey-finding': 'survey_findings',
  'companion-document': 'companion_documents',
  stakeholder: 'stakeholders',
  'action-plan': 'action_plans',
  'action-line': 'action_lines',
  'action-point': 'action_points',
  join: 'joins',
  'annex-search': 'annex_searches',
  correction: 'corrections',
  source: 'sources',
};

/** At most so many of each kind, from all over the list. */
const SOME = 8;

describe('The permalink of a record', () => {
  const parser = new XMLParser({ ignoreAttributes: false, stopNodes: ['*.style'] });

  test.each(recordKinds)('leads to a page and to JSON, for records of the kind %s', async (kind) => {
    const ids = idsOf(await realDataset(), loads[kind]);
    expect(ids.length).toBeGreaterThan(0);
    const step = Math.max(1, Math.floor(ids.length / SOME));
    for (const id of ids.filter((_, index) => index % step === 0)) {
      const path = pathOf({ of: 'record', kind, id, asOf: DATE, version: VERSION });
      const { status, body } = await getJson(path);
      expect([path, status, body.kind, body.record?.id, body.notice]).toEqual([path, 200, kind, id, null]);
      // It says of itself where it stands.
      expect(body.record.permalink).toBe(`https://corredor.example.org${path}`);
      expect(permalinkAt(body.record.permalink.replace('https://corredor.example.org', ''))).toMatchObject({
        kind,
        id,
      });

      const page = await get(path, { accept: 'text/html' });
      expect([path, page.status, page.headers.get('content-type')]).toEqual([path, 200, 'text/html; charset=utf-8']);
      expect(page.text).not.toMatch(/undefined|\[object|<script/i);
      const { html } = parser.parse(page.text.replace('<!doctype html>', '').replace(/<meta [^>]*>/g, ''));
      expect(html.body.main.h1).toBeDefined();
      expect(page.text).toContain('Research material, no legal advice.');
    }
  });

  test('shows a law with its provisions, sources, grades and three citations, in the language asked for', async () => {
    const path = `/id/law/BR-LGPD?as-of=2020-09-17&version=${VERSION}`;
    const { text, headers } = await get(path, { accept: 'text/html', 'accept-language': 'pt-BR,pt;q=0.9' });
    expect(headers.get('content-language')).toBe('pt');
    for (const said of [
      '<html lang="pt">',
      '<h1>LGPD — Lei nº 13.709, de 14 de agosto de 2018</h1>',
      '<dt>Tipo</dt><dd>Lei</dd>',
      '<dd>14 de agosto de 2018</dd>',
      `href="https://corredor.example.org/id/provision/BR-LGPD-33-I?as-of=${DATE}&amp;version=${VERSION}"`,
      '<h3>APA</h3>',
      '@misc{BR-LGPD,',
      '&quot;type&quot;:&quot;legislation&quot;',
      'Material de pesquisa, não aconselhamento jurídico.',
    ])
      expect(text).toContain(said);
    // The day of the address counts: the law was not in force yet.
    expect((await getJson(path)).body.record.status).toBe('NOT_YET_IN_FORCE');
    expect((await getJson('/id/law/BR-LGPD?as-of=2020-09-18')).body.record.status).toBe('IN_FORCE');
  });

  test('prefers the language of the address, and keeps it in links', async () => {
    const { text } = await get('/id/law/BR-LGPD?lang=es', { accept: 'text/html', 'accept-language': 'pt' });
    expect(text).toContain('<html lang="es">');
    expect(text).toContain(`/id/country/BR?as-of=${DATE}&amp;version=${VERSION}&amp;lang=es"`);
  });

  test('of which the version is another is answered with a notice, in the first line and in the headers', async () => {
    const path = '/id/law/BR-LGPD?version=2019.1.1%3Cb%3E';
    const page = await get(path, { accept: 'text/html' });
    expect(page.status).toBe(200);
    expect(page.headers.get('x-dataset-version')).toBe(VERSION);
    expect(page.headers.get('x-dataset-version-asked')).toBe('2019.1.1%3Cb%3E');
    expect(page.text).toContain('<p role="note">This page was cited from version 2019.1.1&lt;b&gt; of the data set.');
    expect((await getJson(path)).body.notice).toContain(`This server holds version ${VERSION}`);
    expect((await get('/id/law/BR-LGPD')).headers.get('x-dataset-version-asked')).toBeNull();
  });

  test.each([
    ['an unknown id', '/id/law/BR-NOTHING', 404, 'there is no law &quot;BR-NOTHING&quot;'],
    ['an unknown kind', '/id/statute/BR-LGPD', 404, 'there is no permalink'],
    ['markup for an id', '/id/law/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 404, '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['an unknown country', '/trace/BR/XX', 404, 'there is no country &quot;XX&quot;'],
    ['one country', '/trace/BR/BR', 400, 'a corridor joins two countries'],
    ['a day that does not exist', '/trace/BR/CL?as-of=2023-02-30', 400, 'is no calendar day'],
    ['a day that does not exist, of a record', '/id/law/BR-LGPD?as-of=tomorrow', 400, 'is no calendar day'],
    ['a category with a slip of the pen', '/trace/BR/CL?category=HELTH', 400, '(did you mean HEALTH?)'],
    ['a group without countries', '/matrix', 404, 'there is no permalink'],
    ['a group of one', '/matrix?countries=BR', 400, 'give at least two countries'],
    ['a group of two kinds', '/matrix?countries=BR,CL&agreement=CPTPP', 404, 'there is no permalink'],
  ])('is refused for %s, as a page and as JSON', async (_, path, status, said) => {
    const page = await get(path, { accept: 'text/html' });
    expect([page.status, page.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(page.text).toContain(said);
    const json = await getJson(path);
    expect(json.status).toBe(status);
    expect(json.body.errors[0].extensions.code).toBe(status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT');
  });
});

describe('The permalink of a change', () => {
  test('is that of the record that it is about', async () => {
    const { changes } = await asking.ask(
      '{ changes(from: "2018-01-01", to: "2019-12-31", countries: ["BR"], first: 50) { edges { node { permalink law { id } rule { id } } } } }',
    );
    expect(changes.edges.length).toBeGreaterThan(0);
    for (const { node } of changes.edges) {
      const link = permalinkAt(node.permalink) as { kind: string; id: string };
      if (node.rule !== null) expect(link).toMatchObject({ kind: 'rule', id: node.rule.id });
      else if (node.law !== null) expect(link).toMatchObject({ kind: 'law', id: node.law.id });
      expect((await getJson(node.permalink)).status).toBe(200);
    }
  });
});

describe('The permalink of a trace', () => {
  const question = 'origin: "BR", destination: "CL", dataCategory: HEALTH, asOf: "2020-11-30"';

  test('answers what the API answers', async () => {
    const { traceCorridor } = await asking.ask(`{ traceCorridor(${question}) { level certainty permalink } }`);
    expect(traceCorridor.permalink).toBe(
      `/trace/BR/CL?category=HEALTH&sector=ALL&recipient=CONTROLLER&as-of=2020-11-30&version=${VERSION}`,
    );
    const { trace } = (await getJson(traceCorridor.permalink)).body;
    expect(trace).toMatchObject({ level: traceCorridor.level, certainty: traceCorridor.certainty, asOf: '2020-11-30' });
    expect(trace.permalink).toBe(`https://corredor.example.org${traceCorridor.permalink}`);
    expect(trace.apa).toContain(trace.permalink);
  });

  test.each([
    ['en', 'Case by case: ', 'Research material, no legal advice.', 'Official text read'],
    ['es', 'Caso por caso: ', 'Material de investigación, no asesoramiento jurídico.', 'Texto oficial leído'],
    ['pt', 'Caso a caso: ', 'Material de pesquisa, não aconselhamento jurídico.', 'Texto oficial lido'],
  ])('tells verdict, articles and sources, and its limits, in %s', async (lang, verdict, notice, grade) => {
    const { text } = await get(`/trace/BR/CL?category=HEALTH&as-of=2020-11-30&lang=${lang}`, { accept: 'text/html' });
    for (const said of [`<strong>${verdict}`, notice, grade, 'Art. 33(VIII)', '/id/provision/BR-LGPD-33-VIII?', 'ANPD'])
      expect(text).toContain(said);
  });

  test('tells what was left out', async () => {
    const { trace } = (await getJson('/trace/VE/CL')).body;
    const { text } = await get('/trace/VE/CL', { accept: 'text/html' });
    expect(text.includes('Left out, since it could not be weighed')).toBe(trace.leftOut.length > 0);
  });
});

describe('The permalink of a matrix', () => {
  test('answers what the API answers, for an agreement and for countries, and links each cell to its trace', async () => {
    const { corridorMatrix } = await asking.ask(
      '{ corridorMatrix(group: { agreement: "PACIFIC_ALLIANCE" }, asOf: "2026-11-24") { permalink openShare cells { level } } }',
    );
    const { matrix } = (await getJson(corridorMatrix.permalink)).body;
    expect(matrix.openShare).toBe(corridorMatrix.openShare);
    expect(matrix.cells.map(({ level }: { level: string }) => level)).toEqual(
      corridorMatrix.cells.map(({ level }: { level: string }) => level),
    );
    const { text } = await get('/matrix?countries=BR,CL&as-of=2026-11-24', { accept: 'text/html' });
    expect(text).toContain(
      `href="https://corredor.example.org/trace/BR/CL?category=PERSONAL&amp;sector=ALL&amp;recipient=CONTROLLER&amp;as-of=2026-11-24&amp;version=${VERSION}"`,
    );
  });

  test('with reforms there is none: the API says null', async () => {
    const { simulateReforms } = await asking.ask(`{
      simulateReforms(group: { countries: ["BR", "CL"] }, asOf: "2026-11-24", reforms: [{ kind: GRANT_ADEQUACY, country: "BR", target: "CL" }]) {
        before { permalink citation } after { permalink citation }
      }
    }`);
    expect(simulateReforms.before.permalink).toMatch(/^\/matrix\?countries=BR,CL&/);
    expect(simulateReforms.after).toEqual({ permalink: null, citation: null });
  });
});

describe('A page', () => {
  test('allows browsers its own style and no script', async () => {
    const { text, headers } = await get('/trace/BR/CL', { accept: 'text/html' });
    const policy = headers.get('content-security-policy')!;
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)![1]!;
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(headers.get('vary')).toMatch(/Accept, Accept-Language/);
  });

  test('is what browsers get, and JSON what programs ask for', async () => {
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    expect((await get('/id/law/BR-LGPD', { accept: browser })).headers.get('content-type')).toMatch(/html/);
    expect((await get('/id/law/BR-LGPD?format=json', { accept: browser })).headers.get('content-type')).toMatch(/json/);
    expect((await get('/id/law/BR-LGPD', { accept: 'application/json' })).headers.get('content-type')).toMatch(/json/);
  });
});

describe('Citations of records', () => {
  test('are told by the API, in each style', async () => {
    const { law, provision, rule, agreement, commitment } = await asking.ask(`{
      law(id: "BR-LGPD") { citation csl: citation(style: CSL_JSON) }
      provision(id: "BR-LGPD-33-I") { citation bibtex: citation(style: BIBTEX) }
      rule(id: "BR-LGPD-33-I/1") { citation }
      agreement(id: "CPTPP") { csl: citation(style: CSL_JSON) }
      commitment(id: "CPTPP-14.11") { citation }
    }`);
    expect(law.citation).toMatch(/^Lei nº 13\.709, de 14 de agosto de 2018 \(Brazil, 2018\)\./);
    expect(JSON.parse(law.csl)).toMatchObject({
      type: 'legislation',
      jurisdiction: 'Brazil',
      issued: { 'date-parts': [[2018, 8, 14]] },
    });
    expect(provision.citation).toMatch(
      /^Lei nº 13\.709, de 14 de agosto de 2018, Art\. 33\(I\) \(Brazil, 2018\)\. https:/,
    );
    expect(provision.bibtex).toMatch(/^@misc\{BR-LGPD-33-I,/);
    expect(rule.citation).toBe(provision.citation);
    expect(JSON.parse(agreement.csl)).toMatchObject({ id: 'CPTPP', type: 'treaty' });
    expect(commitment.citation).toMatch(/, Art\. 14\.11, March 8, 2018\./);
  });

  test('have keys that BibTeX takes, for every record of the law', async () => {
    const dataset = await realDataset();
    const ids = ['laws', 'provisions', 'agreements', 'commitments', 'sources'].flatMap((each) => idsOf(dataset, each));
    expect(ids.filter((id) => !/^[\w./:;+-]+$/.test(id))).toEqual([]);
  });

  test('cost the graph no more for many laws than for few', async () => {
    const ask = (first: number) => asking.ask(`{ laws(first: ${first}) { edges { node { citation permalink } } } }`);
    asking.forget();
    await ask(2);
    const few = asking.cost;
    asking.forget();
    await ask(50);
    expect(asking.cost).toEqual(few);
  });
});
