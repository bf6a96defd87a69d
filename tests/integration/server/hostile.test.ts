/** Requests that are not meant well: each is refused, or answered as if it were. */

import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { answerOf, openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.server.close());

const refusal = (code: string, message: string) => ({
  status: 400,
  body: { errors: [{ message: expect.stringContaining(message), extensions: { code } }] },
});

describe('a body that nests without end', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

  test.each([
    ['variables', `{"query":"{ hello }","variables":{"a":${nested(40_000)}}}`],
    ['extensions', `{"query":"{ hello }","extensions":{"a":${nested(40_000)}}}`],
    ['a list', nested(40_000)],
  ])('in its %s is refused', async (_, body) => {
    expect(await world.post(body)).toMatchObject(refusal('BAD_REQUEST', 'deeper than 100 levels'));
  });

  test('is no other than one that nests as inputs do', async () => {
    expect(await world.post(`{"query":"{ hello }","variables":{"a":${nested(90)}}}`)).toMatchObject({ status: 200 });
  });
});

test('a field that is asked for hundreds of times is told once, or refused', async () => {
  const often = (times: number) => world.query(`{ ${'country(id: "BR") { name } '.repeat(times)} }`);
  expect((await often(20)).body).toEqual({ data: { country: { name: 'Brazil' } } });
  expect(await world.query(`{ ${'__typename '.repeat(1_900)} }`)).toMatchObject(
    refusal('GRAPHQL_VALIDATION_FAILED', 'too often'),
  );
});

test('introspection that goes round in circles is refused', async () => {
  const circles = (times: number) => `${'fields { type { '.repeat(times)} name ${'} }'.repeat(times)}`;
  expect(await world.query(`{ __schema { types { ${circles(4)} } } }`)).toMatchObject(
    refusal('GRAPHQL_VALIDATION_FAILED', 'introspection depth'),
  );
});

test('a header that names another method changes nothing', async () => {
  const overridden = { 'x-http-method-override': 'DELETE', 'x-method-override': 'PUT' };
  expect((await world.query('{ hello }', {}, overridden)).body).toEqual({ data: { hello: 'world' } });
});

test('what a client calls its variables reaches no prototype', async () => {
  const answer = await world.post(
    '{"query":"{ hello }","variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
  );
  expect(answer.body).toEqual({ data: { hello: 'world' } });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

describe('a request whose end can be understood in two ways', () => {
  test.each([
    ['two lengths', 'content-length: 3\r\ncontent-length: 4\r\n\r\nabc'],
    ['a length and chunks', 'content-length: 6\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['a name with a space', 'transfer-encoding : chunked\r\n\r\n0\r\n\r\n'],
    ['chunks that are not the last encoding', 'transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n'],
  ])('by %s is refused, with its connection', async (_, rest) => {
    const told = await raw(`POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n${rest}`);
    expect(told).toMatch(/^HTTP\/1\.1 400 /);
    expect(told.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(told).toContain('"code":"BAD_REQUEST"');
  });
});

test('an address that is too long is refused with a code', async () => {
  const told = await raw(`GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`);
  expect(told).toMatch(/^HTTP\/1\.1 431 /);
  expect(told).toContain('"code":"BAD_REQUEST"');
});

describe('a path', () => {
  test.each([
    '/explorer/assets/../../../package.json',
    '/explorer/assets/..%2f..%2f..%2fpackage.json',
    '/explorer/assets/%2e%2e/%2e%2e/%2e%2e/package.json',
    '/graphiql/assets/..%5c..%5c..%5cpackage.json',
    '/explorer/%2e%2e%2f%2e%2e%2fpackage.json',
    '/export/..%2f..%2fpackage.json',
    '//etc/passwd',
    '/explorer/assets/%00',
    '/%',
  ])('%s leads to no file of the server', async (path) => {
    // By hand: a client that means well takes the dots out itself.
    const told = await raw(`GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);
    expect(told).toMatch(/^HTTP\/1\.1 (200|400|404) /);
    expect(told).not.toMatch(/"devDependencies"|root:/);
  });

  test.each(['/export/x%0d%0aset-cookie:a=b.csv', '/feeds/changes.atom?lang=%0d%0aset-cookie:a=b'])(
    '%s writes no header',
    async (path) => {
      const told = await raw(`GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);
      expect(told.split('\r\n\r\n')[0]).not.toMatch(/^set-cookie/im);
    },
  );
});

test('no answer is taken for another type than it has', async () => {
  for (const path of [
    '/',
    '/graphiql',
    '/graphiql/examples.json',
    '/healthz',
    '/nowhere',
    '/graphql?query={hello}',
    '/export/x.csv',
  ]) {
    const response = await fetch(world.url + path, { redirect: 'manual' });
    expect([path, response.headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
  }
});

test('an error is kept by no cache, and has no tag of an answer', async () => {
  for (const path of ['/nowhere', '/feeds/changes.atom?country=BR', '/export/laws.csv']) {
    const { status, headers } = await answerOf(await fetch(world.url + path));
    expect([path, status >= 400]).toEqual([path, true]);
    expect([path, headers.get('cache-control'), headers.get('etag')]).toEqual([path, 'no-store', null]);
  }
});

test('an answer by GET is kept apart by the form that was accepted', async () => {
  const get = (accept: string) =>
    fetch(`${world.url}/graphql?query={hello}`, { headers: { accept, 'apollo-require-preflight': '1' } });
  const [json, graphql] = await Promise.all([get('application/json'), get('application/graphql-response+json')]);
  expect(json.headers.get('content-type')).not.toBe(graphql.headers.get('content-type'));
  for (const { headers } of [json, graphql]) expect(headers.get('vary')).toContain('Accept');
});

function raw(request: string): Promise<string> {
  const socket = connect(Number(new URL(world.url).port), '127.0.0.1');
  socket.write(request);
  return text(socket);
}
