/** What those who run the started server can observe, by Prometheus and OpenTelemetry. */

import { figureOf, figuresIn } from '../figures.js';
import { BrazilToChile2020Document, SearchDocument } from '../generated/graphql.js';
import { post } from './client.js';
import { openCollector, SECRETS, whileRunning } from './observed.js';
import { corredor, type Ended, engine } from './program.js';

const question = { origin: 'BR', destination: 'CL', dataCategory: 'HEALTH', recipient: 'CONTROLLER' } as const;

beforeAll(async () => {
  // A Neo4j server that holds another data set is left alone by a start.
  if (engine.NEO4J_URI) await corredor(['load'], { ...engine, OPERATION_TIMEOUT_MS: '100' });
});

test('figures tell what was asked and which statements answered it', async () => {
  const { code, stderr } = await whileRunning({ ...engine, METRICS_PORT: '0' }, async ({ url, metrics }) => {
    const scrape = async () => figuresIn(await (await fetch(metrics!)).text());
    const statement = 'corridor/laws';
    const before = await scrape();
    expect(figureOf(before, 'corredor_cypher_statement_duration_seconds_count', { statement })).toBeUndefined();
    for (let i = 0; i < 2; i++) await post(url, BrazilToChile2020Document, { ...question, asOf: '2020-11-30' });
    await post(url, BrazilToChile2020Document, { ...question, origin: 'XX' });
    await post(url, SearchDocument, { text: 'proteccion de datos' });

    const after = await scrape();
    const operations = (code: string) => figureOf(after, 'corredor_operations_total', { kind: 'graphql', code });
    expect([operations('OK'), operations('NOT_FOUND')]).toEqual([2, 1]);
    expect(figureOf(after, 'corredor_answers_repeated_total')).toBe(1);
    expect(figureOf(after, 'corredor_graphql_root_fields_total', { field: 'traceCorridor' })).toBe(2);
    // Not three times: the answer that was given again needed no statement.
    expect(figureOf(after, 'corredor_cypher_statement_duration_seconds_count', { statement })).toBe(2);
    expect(figureOf(after, 'corredor_cypher_statement_duration_seconds_count', { statement: 'graph/search' })).toBe(1);
    const current = after.find(({ name }) => name === 'corredor_data_set_info')?.labels;
    const { data } = (await (
      await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ dataset { version hash loadedAt } }"}',
      })
    ).json()) as any;
    const { loadedAt, ...dataset } = data.dataset;
    expect(current).toEqual({ ...dataset, engine: engine.NEO4J_URI ? 'neo4j' : 'embedded' });
    expect(figureOf(after, 'corredor_data_set_loaded_timestamp_seconds')).toBe(Date.parse(loadedAt) / 1000);
  });
  expect([code, stderr.includes('unexpected')]).toEqual([0, false]);
});

describe('Spans', () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  let collector: Awaited<ReturnType<typeof openCollector>>;
  let end: Ended;

  beforeAll(async () => {
    collector = await openCollector();
    const env = {
      ...engine,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_SERVICE_NAME: 'corredor-test',
      ...SECRETS,
    };
    end = await whileRunning(env, async ({ url }) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-request-id': 'traced',
          traceparent: `00-${traceId}-b7ad6b7169203331-01`,
        },
        body: JSON.stringify({
          query:
            'query Corridor($from: ID!) { traceCorridor(origin: $from, destination: "CL") { level barriers { law { title } } } }',
          variables: { from: 'BR' },
        }),
      });
      expect(((await response.json()) as any).data.traceCorridor.barriers[0].law.title).toContain('13.709');
      await (await fetch(`${url}/id/law/NOPE?confidential=word`)).text();
    });
    await collector.close();
  });

  test('of a request are within one another, and within the trace of who asks', () => {
    const mine = collector.spans.filter((span) => span.traceId === traceId);
    const request = mine.find(({ name }) => name === 'POST /graphql')!;
    const operation = mine.find(({ name }) => name === 'graphql')!;
    const statements = mine.filter(({ kind }) => kind === 3);
    expect(request).toMatchObject({ kind: 2, parentSpanId: 'b7ad6b7169203331', isFaulty: false });
    expect(request.attributes).toMatchObject({ 'http.route': '/graphql', 'http.response.status_code': 200 });
    expect(operation).toMatchObject({ parentSpanId: request.spanId, isFaulty: false });
    expect(operation.attributes).toEqual({
      'graphql.operation.name': 'Corridor',
      'corredor.root_fields': ['traceCorridor'],
    });
    const laws = statements.find(({ name }) => name === 'corridor/laws')!;
    expect(laws).toMatchObject({ parentSpanId: operation.spanId });
    expect(laws.attributes).toMatchObject({
      'db.system.name': engine.NEO4J_URI ? 'neo4j' : 'embedded',
      'db.response.returned_rows': expect.any(Number),
    });
    // Which data set answers is asked for by the request, before its operation.
    const parents = new Set([request.spanId, operation.spanId]);
    expect(statements.every(({ parentSpanId }) => parents.has(parentSpanId!))).toBe(true);
    expect(mine).toHaveLength(2 + statements.length);
  });

  test('tell what was refused, and begin with a request, not with a load', () => {
    const refused = collector.spans.find(({ name }) => name === 'permalink')!;
    expect(refused).toMatchObject({ isFaulty: true, attributes: { 'error.type': 'NOT_FOUND' } });
    expect(refused.traceId).not.toBe(traceId);
    expect(collector.spans.filter(({ parentSpanId }) => !parentSpanId).map(({ name }) => name)).toEqual(['GET /id']);
  });

  test('go to the collector under the name and with the key of the environment, and the log tells their trace', () => {
    expect(collector.resources[0]).toMatchObject({ 'service.name': 'corredor-test' });
    expect(new Set(collector.authorizations)).toEqual(new Set(['Bearer hunter2']));
    expect(end.stderr).toMatch(new RegExp(`"requestId":"traced","traceId":"${traceId}".*"msg":"request"`));
    expect(end.code).toBe(0);
  });

  test('hold neither a key nor what was asked', () => {
    const said = end.stdout + end.stderr + JSON.stringify([collector.spans, collector.resources]);
    expect(said).not.toMatch(/hunter2|\$from|barriers|confidential/);
  });
});
