/** What those who run the started server can observe, by Prometheus and OpenTelemetry, and that nothing of it is there unless asked for. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { figureOf, figuresIn } from '../figures.js';
import { BrazilToChile2020Document, SearchDocument } from '../generated/graphql.js';
import { post } from './client.js';
import { begin, corredor, type Ended, ended, engine, startServer, untilMatch } from './program.js';

const SECRETS = { OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20hunter2' };
const question = { origin: 'BR', destination: 'CL', dataCategory: 'HEALTH', recipient: 'CONTROLLER' } as const;

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly isFaulty: boolean;
}

/** A collector that takes spans by OTLP, or refuses them. */
async function openCollector(status = 200) {
  const spans: Span[] = [];
  const resources: Record<string, unknown>[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as any;
    authorizations.push(request.headers.authorization);
    for (const { resource, scopeSpans } of body.resourceSpans) {
      resources.push(attributesOf(resource));
      for (const span of scopeSpans.flatMap((scope: any) => scope.spans)) {
        spans.push({ ...span, attributes: attributesOf(span), isFaulty: span.status.code === 2 });
      }
    }
    response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => once(server.close(), 'close');
  return { url: `http://127.0.0.1:${port}`, spans, resources, authorizations, close };
}

function attributesOf({ attributes }: any): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }: any) => [key, plain(value)]));
}

const plain = (value: any): unknown =>
  value.arrayValue ? value.arrayValue.values.map(plain) : Object.values(value)[0];

/** Starts the server, asks, and stops it: with what it has said. */
async function whileRunning(
  env: Record<string, string>,
  work: (server: { url: string; metrics: string | undefined; child: ReturnType<typeof begin> }) => Promise<void>,
): Promise<Ended> {
  const child = begin(['start'], { ...engine, ...env });
  const end = ended(child);
  const address = untilMatch(child.stdout, /Corredor is at/);
  const [, listening] = await untilMatch(child.stderr, /^(\{.*"msg":"listening".*\})$/m);
  await address;
  const { url, metrics } = JSON.parse(listening!);
  try {
    await work({ url, metrics, child });
  } finally {
    child.kill('SIGTERM');
  }
  return end;
}

beforeAll(async () => {
  // A Neo4j server that holds another data set is left alone by a start.
  if (engine.NEO4J_URI) await corredor(['load'], { ...engine, OPERATION_TIMEOUT_MS: '100' });
});

test('figures tell what was asked and which statements answered it', async () => {
  const { code, stderr } = await whileRunning({ METRICS_PORT: '0' }, async ({ url, metrics }) => {
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
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_SERVICE_NAME: 'corredor-test', ...SECRETS };
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

test('a sampler of OpenTelemetry is heard', async () => {
  const collector = await openCollector();
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_TRACES_SAMPLER: 'always_off' };
  await whileRunning(env, async ({ url }) => {
    expect((await post(url, SearchDocument, { text: 'datos' })).errors).toBeUndefined();
  });
  await collector.close();
  expect(collector.spans).toEqual([]);
});

test.each(['nobody', 'one that refuses'])(
  'a collector that is %s spoils no answer, and is told of once',
  async (who) => {
    const collector = await openCollector(who === 'nobody' ? 200 : 400);
    if (who === 'nobody') await collector.close();
    const env = {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      // As often as a test can wait for.
      OTEL_BSP_SCHEDULE_DELAY: '20',
      OTEL_BSP_EXPORT_TIMEOUT: '200',
      OTEL_EXPORTER_OTLP_TIMEOUT: '100',
      ANSWER_CACHE_BYTES: '0',
      ...SECRETS,
    };
    const { code, stderr } = await whileRunning(env, async ({ url, child }) => {
      const warned = untilMatch(child.stderr, /spans cannot be delivered/);
      await post(url, SearchDocument, { text: 'datos' });
      await warned;
      for (let i = 0; i < 20; i++) {
        expect((await post(url, SearchDocument, { text: 'datos' })).errors).toBeUndefined();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    if (who !== 'nobody') await collector.close();
    expect(code).toBe(0);
    expect(stderr.match(/spans cannot be delivered/g)).toHaveLength(1);
    expect(stderr).not.toMatch(/hunter2/);
  },
);

test('a collector that never answers does not hold the end of the program', async () => {
  const silent = createServer(() => {});
  await once(silent.listen(0, '127.0.0.1'), 'listening');
  const { port } = silent.address() as AddressInfo;
  const env = {
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    // Without a bound of the program's own, its end would wait for this.
    OTEL_EXPORTER_OTLP_TIMEOUT: '600000',
    OTEL_BSP_EXPORT_TIMEOUT: '600000',
  };
  const { code } = await whileRunning(env, async ({ url }) => {
    expect((await post(url, SearchDocument, { text: 'datos' })).errors).toBeUndefined();
  });
  silent.close();
  silent.closeAllConnections();
  expect(code).toBe(0);
});

describe('What is not asked for is not there', () => {
  // Tells from inside, when it is asked to, what listens and which libraries are loaded.
  const inside = `
    import { createRequire } from 'node:module';
    process.on('SIGUSR2', () => {
      const loaded = Object.keys(createRequire('/')('node:module')._cache);
      const libraries = ['prom-client', '@opentelemetry/sdk-trace'].filter((name) => loaded.some((path) => path.includes(name)));
      const listeners = process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;
      console.error(JSON.stringify({ inside: { libraries, listeners } }));
    });`;
  const NODE_OPTIONS = `--import data:text/javascript,${encodeURIComponent(inside)}`;

  test.each([
    [{}, { libraries: [], listeners: 1 }],
    [{ METRICS_PORT: '0' }, { libraries: ['prom-client'], listeners: 2 }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' }, { libraries: ['@opentelemetry/sdk-trace'], listeners: 1 }],
  ])('with %j', async (env, expected) => {
    await whileRunning({ ...env, NODE_OPTIONS } as Record<string, string>, async ({ child, metrics }) => {
      const told = untilMatch(child.stderr, /^\{"inside":(.*)\}$/m);
      child.kill('SIGUSR2');
      expect(JSON.parse((await told)[1]!)).toEqual(expected);
      expect(metrics !== undefined).toBe('METRICS_PORT' in env);
    });
  });
});

test('a port for figures that another program has is said in a line', async () => {
  const server = await startServer(engine);
  const { port } = new URL(server.url);
  const { code, stderr } = await corredor(['start'], { ...engine, METRICS_PORT: port, LOG_LEVEL: 'silent' });
  await server.stop();
  expect([code, stderr.trim()]).toEqual([
    1,
    `Cannot listen on 127.0.0.1, port ${port}: another program does. Set METRICS_PORT to another port, or to 0 for any free one.`,
  ]);
});
