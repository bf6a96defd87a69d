/** What the figures tell of requests and operations, behind the real server. */

import { createLogger } from '../../../src/server/logger.js';
import { startMetrics } from '../../../src/server/metrics.js';
import { createMetrics, type Metrics } from '../../../src/telemetry/metrics.js';
import { type Figure, figureOf, figuresIn } from '../../figures.js';
import { configurationOf, openWorld, type World } from './world.js';

const silent = createLogger('silent');

let metrics: Metrics;
let world: World | undefined;

async function open(env: Record<string, string> = {}): Promise<World> {
  metrics = createMetrics('1.2.3');
  world = await openWorld(env, { telemetry: metrics });
  return world;
}

afterEach(async () => {
  await world?.server.close();
  world = undefined;
});

const figures = async (): Promise<Figure[]> => figuresIn(await metrics.write());

/** Waits for what is told at the end of a request, which its client can see before. */
async function untilValue(value: number, name: string, labels: Record<string, string> = {}): Promise<Figure[]> {
  for (;;) {
    const all = await figures();
    if (figureOf(all, name, labels) === value) return all;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test('requests are counted by method, kind of path and status, with their time', async () => {
  const { url, query } = await open();
  await query('{ hello }');
  await query('{ nope }');
  await fetch(`${url}/healthz`);
  const ok = { method: 'POST', route: '/graphql', status: '200' };
  await untilValue(1, 'corredor_http_requests_total', ok);
  await untilValue(1, 'corredor_http_requests_total', { ...ok, status: '400' });
  const all = await untilValue(1, 'corredor_http_requests_total', { method: 'GET', route: '/healthz', status: '200' });
  expect(figureOf(all, 'corredor_http_request_duration_seconds_count', { route: '/graphql' })).toBe(2);
  const sum = figureOf(all, 'corredor_http_request_duration_seconds_sum', { route: '/graphql' })!;
  expect(sum).toBeGreaterThan(0);
  expect(figureOf(all, 'corredor_http_request_duration_seconds_bucket', { route: '/graphql', le: '+Inf' })).toBe(2);
});

test.each([
  ['OK', '{ hello }'],
  ['GRAPHQL_PARSE_FAILED', '{ hello'],
  ['GRAPHQL_VALIDATION_FAILED', '{ nope }'],
  ['OPERATION_RESOLUTION_FAILURE', 'query A { hello } query B { hello }'],
  [
    'QUERY_TOO_COSTLY',
    '{ countries(first: 100) { edges { node { laws { id } pagedLaws(first: 100) { edges { cursor: __typename } } } } } }',
  ],
  ['NOT_FOUND', '{ missing }'],
  ['BAD_USER_INPUT', '{ refused }'],
  ['SERVICE_UNAVAILABLE', '{ unavailable }'],
  ['INTERNAL_SERVER_ERROR', '{ hello broken }'],
  ['OPERATION_TIMEOUT', '{ hang }'],
])('an operation that ends with %s is counted as such', async (code, query) => {
  const opened = await open({ MAX_COST: '100', ...(code === 'OPERATION_TIMEOUT' && { OPERATION_TIMEOUT_MS: '50' }) });
  await opened.query(query);
  const all = await figures();
  expect(all.filter(({ name, value }) => name === 'corredor_operations_total' && value > 0)).toEqual([
    { name: 'corredor_operations_total', labels: { kind: 'graphql', code }, value: 1 },
  ]);
  expect(figureOf(all, 'corredor_operations_running', { kind: 'graphql' })).toBe(0);
  expect(figureOf(all, 'corredor_operation_duration_seconds_count', { kind: 'graphql' })).toBe(1);
});

test('so is one that is no request of GraphQL, and one whose client has left', async () => {
  const { post, url, called } = await open();
  await post('{ "query": "{ hello }" }', { 'content-type': 'text/plain' });
  const client = new AbortController();
  const call = called();
  const asked = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ hang }"}',
    signal: client.signal,
  });
  await call;
  expect(figureOf(await figures(), 'corredor_operations_running', { kind: 'graphql' })).toBe(1);
  client.abort();
  await expect(asked).rejects.toThrow();
  const all = await untilValue(1, 'corredor_operations_total', { code: 'OPERATION_CANCELLED' });
  expect(figureOf(all, 'corredor_operations_total', { code: 'BAD_REQUEST' })).toBe(1);
  expect(figureOf(all, 'corredor_operations_running', { kind: 'graphql' })).toBe(0);
  await untilValue(1, 'corredor_http_requests_total', { status: '499' });
});

test('answers given again are counted, and those that are kept weighed', async () => {
  const { query } = await open();
  expect(figureOf(await figures(), 'corredor_answers_kept')).toBe(0);
  await query('{ hello }');
  await query('{ hello }');
  const all = await untilValue(1, 'corredor_answers_repeated_total');
  expect(figureOf(all, 'corredor_answers_kept')).toBe(1);
  expect(figureOf(all, 'corredor_answers_kept_bytes')).toBeGreaterThan('{"data":{"hello":"world"}}'.length);
  expect(figureOf(all, 'corredor_operations_total', { code: 'OK' })).toBe(1);
});

test('requests beyond the limit of a client are counted', async () => {
  const { query } = await open({ RATE_LIMIT: '1' });
  await query('{ hello }');
  await query('{ hello }');
  await query('{ hello }');
  await untilValue(2, 'corredor_http_requests_total', { route: '/graphql', status: '429' });
});

test('nothing that a client chooses makes a figure of its own', async () => {
  const { query, url } = await open();
  const names = async () =>
    new Set(
      (await figures())
        .filter(({ name }) => name.startsWith('corredor_'))
        .map(({ name, labels: { le, ...labels } }) => name + JSON.stringify(labels)),
    );
  const ask = async (word: string) => {
    await query(`query ${word} { ${word}: hello ...${word}F } fragment ${word}F on Query { echo(text: "${word}") }`);
    await fetch(`${url}/${word}`, { method: 'PROPFIND', headers: { 'user-agent': word, 'x-request-id': word } });
    await fetch(`${url}/id/law/${word}`);
  };
  await ask('word');
  await untilValue(1, 'corredor_http_requests_total', { method: 'other', route: 'other' });
  await untilValue(1, 'corredor_operation_duration_seconds_count', { kind: 'permalink' });
  const before = await names();
  for (let i = 0; i < 10; i++) await ask(`word${i}`);
  const all = await untilValue(11, 'corredor_http_requests_total', { method: 'other', route: 'other' });
  expect(await names()).toEqual(before);
  expect(await metrics.write()).not.toContain('word');
  // What is asked is counted under the schema's own names.
  expect(figureOf(all, 'corredor_graphql_root_fields_total', { field: 'hello' })).toBe(11);
  expect(figureOf(all, 'corredor_graphql_root_fields_total', { field: 'echo' })).toBe(11);
});

test('they tell what runs, and how the process is', async () => {
  await open();
  const all = await figures();
  expect(figureOf(all, 'corredor_build_info', { version: '1.2.3', node: process.version })).toBe(1);
  for (const name of [
    'nodejs_eventloop_lag_p99_seconds',
    'process_resident_memory_bytes',
    'process_cpu_seconds_total',
  ]) {
    expect(figureOf(all, name)).toBeGreaterThan(0);
  }
});

test('which data set answers is looked up when they are asked for, and a graph that is away hides no figure', async () => {
  await open();
  let dataset = { version: '1', hash: 'a', loadedAt: '2026-01-01T00:00:00.000Z' };
  let isUp = false;
  metrics.followDataset(() => (isUp ? Promise.resolve(dataset) : new Promise(() => {})), 'embedded');
  const unknown = await figures();
  expect(figureOf(unknown, 'corredor_data_set_loaded_timestamp_seconds')).toBeUndefined();
  expect(figureOf(unknown, 'corredor_build_info')).toBe(1);

  isUp = true;
  const first = await figures();
  expect(figureOf(first, 'corredor_data_set_info', { version: '1', hash: 'a', engine: 'embedded' })).toBe(1);
  expect(figureOf(first, 'corredor_data_set_loaded_timestamp_seconds')).toBe(Date.parse(dataset.loadedAt) / 1000);
  const seen = figureOf(first, 'corredor_data_set_seen_timestamp_seconds')!;

  dataset = { version: '2', hash: 'b', loadedAt: '2026-01-02T00:00:00.000Z' };
  const second = await figures();
  expect(second.filter(({ name }) => name === 'corredor_data_set_info').map(({ labels }) => labels.version)).toEqual([
    '2',
  ]);
  expect(figureOf(second, 'corredor_data_set_seen_timestamp_seconds')).toBeGreaterThanOrEqual(seen);
});

describe('the listener', () => {
  test('answers at one path alone, and is gone when it is closed', async () => {
    const { url } = await open();
    const listener = await startMetrics(metrics, configurationOf({ METRICS_PORT: '0' }), silent);
    const answer = await fetch(listener.url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, metrics.contentType]);
    expect(figuresIn(await answer.text()).length).toBeGreaterThan(20);
    expect((await fetch(new URL('/', listener.url))).status).toBe(404);
    expect((await fetch(listener.url, { method: 'POST' })).status).toBe(404);
    // The public has no such address.
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
    listener.close();
    await expect(fetch(listener.url)).rejects.toThrow();
  });

  test('says which setting to change when it cannot listen', async () => {
    const { url } = await open();
    const { port } = new URL(url);
    await expect(startMetrics(metrics, configurationOf({ METRICS_PORT: port }), silent)).rejects.toThrow(
      `Cannot listen on 127.0.0.1, port ${port}: another program does. Set METRICS_PORT to another port, or to 0 for any free one.`,
    );
  });
});
