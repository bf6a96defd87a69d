/** Request ids, the log, health, headers, and pages. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import { explorer } from '../../../src/server/explorer.js';
import { graphiql } from '../../../src/server/graphiql.js';
import { type Answer, answerOf, openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld({ CORS_ORIGIN: 'https://example.org' });
});
afterAll(() => world.server.close());

const get = async (path: string, init: RequestInit = {}) =>
  answerOf(await fetch(`${world.url}${path}`, { redirect: 'manual', ...init }));

/** The line that the log has of a request, once its response was closed. */
const lineOf = async (requestId: string | null) => {
  for (;;) {
    const line = world.logs.find(({ msg, requestId: of }) => msg === 'request' && of === requestId);
    if (line) return line;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

describe('request ids', () => {
  test('are taken over, echoed, logged and given to the context', async () => {
    const answer = await world.query('{ hello }', {}, { 'x-request-id': 'proxy:42' });
    expect(answer.headers.get('x-request-id')).toBe('proxy:42');
    expect(world.requestIds.at(-1)).toBe('proxy:42');
    expect(await lineOf('proxy:42')).toMatchObject({ status: 200 });
  });

  test.each([undefined, 'a b', 'x'.repeat(65), '{"level":"error"}'])(
    'are made where none or a strange one came: %s',
    async (id) => {
      const answer = await world.query('{ hello }', {}, id === undefined ? {} : { 'x-request-id': id });
      expect(answer.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    },
  );
});

test('a line of the log says what was asked, never with what', async () => {
  const query = encodeURIComponent('query Greet($text: String!) { echo(text: $text) }');
  const answer = await get(`/graphql?query=${query}&variables=${encodeURIComponent('{"text":"confidential"}')}`, {
    headers: { 'x-request-id': 'line', 'apollo-require-preflight': '1', authorization: 'Bearer confidential' },
  });
  expect(answer.body).toEqual({ data: { echo: 'confidential' } });
  expect(await lineOf('line')).toEqual({
    level: 'info',
    time: expect.any(String),
    requestId: 'line',
    method: 'GET',
    path: '/graphql',
    operation: 'Greet',
    status: 200,
    ms: expect.any(Number),
    msg: 'request',
  });
  expect(JSON.stringify(world.logs)).not.toContain('confidential');
});

describe('health', () => {
  test('alive and ready', async () => {
    expect(await get('/healthz')).toMatchObject({ status: 200, body: { status: 'alive' } });
    expect(await get('/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
  });

  test('alive but not ready while the graph is away', async () => {
    world.graphIsUp = false;
    const [live, ready] = [await get('/healthz'), await get('/readyz')];
    world.graphIsUp = true;
    expect(live.status).toBe(200);
    expect(ready).toMatchObject({ status: 503, body: { status: 'not ready', reason: 'The graph does not answer.' } });
    expect(await get('/readyz')).toMatchObject({ status: 200 });
  });

  test('not ready when the graph keeps silent', async () => {
    const silent = await openWorld({}, { health: () => new Promise(() => {}) });
    const ready = await answerOf(await fetch(`${silent.url}/readyz`));
    await silent.server.close();
    expect(ready).toMatchObject({ status: 503, body: { reason: 'The graph did not answer within 2000 ms.' } });
  });
});

describe('headers', () => {
  test('of the API let a browser load nothing', async () => {
    const { headers } = await world.query('{ hello }');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('open the API to the sites that were named, and to no other', async () => {
    const from = async (origin: string) => (await world.query('{ hello }', {}, { origin })).headers;
    expect((await from('https://example.org')).get('access-control-allow-origin')).toBe('https://example.org');
    expect((await from('https://example.com')).get('access-control-allow-origin')).toBeNull();
    const preflight = await get('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
  });

  test('are closed by default', async () => {
    const closed = await openWorld();
    const { headers } = await closed.query('{ hello }', {}, { origin: 'https://example.org' });
    await closed.server.close();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

const PAGE = fileURLToPath(new URL('page/', import.meta.url));

describe('pages', () => {
  test('the start leads to the explorer', async () => {
    expect((await get('/')).headers.get('location')).toBe('/explorer/');
  });

  test.each(['/explorer', '/explorer/', '/explorer/trace?origin=BR', '/explorer/laws/BR-LGPD'])(
    'the view %s opens the page of the explorer, which loads its parts from this server alone',
    async (path) => {
      const page = await answerFrom(express().use(explorer(PAGE)), path);
      expect(page.status).toBe(200);
      expect(page.body).toContain('The page');
      const policy = page.headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
    },
  );

  test('a part of the explorer is kept for good; one that is not there is not taken for a view', async () => {
    const asset = await answerFrom(express().use(explorer(PAGE)), '/explorer/assets/page-1.css');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await answerFrom(express().use(explorer(PAGE)), '/explorer/assets/page-2.css')).status).toBe(404);
  });

  test('the explorer that was not built says how to get it', async () => {
    expect(await answerFrom(express().use(explorer('/nowhere')), '/explorer/trace')).toMatchObject({
      status: 404,
      body: { errors: [{ message: 'The explorer is not built here: run `npm run build`.' }] },
    });
  });

  test('the examples are there for the page to list', async () => {
    expect((await get('/graphiql/examples.json')).body).toEqual([{ title: 'Greet', query: '{ hello }' }]);
  });

  test('GraphiQL comes with all its parts from this server', async () => {
    const app = express().use(graphiql([], PAGE));
    const page = await answerFrom(app, '/graphiql');
    expect(page.status).toBe(200);
    expect(page.body).toContain('The page');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    const asset = await answerFrom(app, '/graphiql/assets/page-1.css');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('or says how to get it', async () => {
    const page = await answerFrom(express().use(graphiql([], '/nowhere')), '/graphiql');
    expect(page).toMatchObject({
      status: 404,
      body: { errors: [{ message: 'GraphiQL is not built here: run `npm run build`.' }] },
    });
  });
});

async function answerFrom(app: Express, path: string): Promise<Answer> {
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const answer = await answerOf(await fetch(`http://127.0.0.1:${port}${path}`));
  server.closeAllConnections();
  server.close();
  return answer;
}
