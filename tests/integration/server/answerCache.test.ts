import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { openWorld, type World } from './world.js';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(async () => {
  await world.server.close();
});

const ours = { 'apollo-require-preflight': 'yes' };

/** As a browser asks: fetch would forbid caches when it is given a tag itself. */
async function get(headers: Record<string, string> = ours) {
  const [response] = (await once(request(`${world.url}/graphql?query={hello}`, { headers }).end(), 'response')) as [
    IncomingMessage,
  ];
  const body = await text(response);
  return { status: response.statusCode, headers: response.headers, body };
}

/** How many operations were begun. */
const answered = () => world.signals.length;

test('the same question is answered once, and given again with the same bytes', async () => {
  const first = await world.query('query Greet { hello }');
  const second = await world.query('query Greet { hello }');
  expect(second.body).toEqual(first.body);
  expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'));
  expect(answered()).toBe(1);
  expect(world.logs.filter(({ operation }) => operation === 'Greet').map(({ repeated }) => repeated)).toEqual([
    undefined,
    true,
  ]);
});

test.each([
  ['another query', { query: '{ echo(text: "b") }' }],
  ['another variable', { query: 'query ($text: String!) { echo(text: $text) }', variables: { text: 'b' } }],
  ['another operation of the document', { query: 'query A { hello } query B { echo(text: "b") }', operationName: 'B' }],
])('%s is another question', async (_, question) => {
  await world.post(JSON.stringify({ query: '{ echo(text: "a") }' }));
  await world.post(JSON.stringify({ query: 'query ($text: String!) { echo(text: $text) }', variables: { text: 'a' } }));
  await world.post(JSON.stringify({ query: 'query A { hello } query B { echo(text: "b") }', operationName: 'A' }));
  const { body } = await world.post(JSON.stringify(question));
  expect(body).toEqual({ data: { echo: 'b' } });
  expect(answered()).toBe(4);
});

test('when the facts change, or the day, it is answered anew', async () => {
  await world.query('{ hello }');
  world.basis = 'other facts';
  await world.query('{ hello }');
  expect(answered()).toBe(2);
});

test('an answer that was under way while the facts changed is not kept for either', async () => {
  const called = world.called();
  const asked = world.query('{ wait(ms: 100) }');
  await called;
  world.basis = 'other facts';
  await asked;
  await world.query('{ wait(ms: 0) }');
  world.basis = 'the facts';
  await world.query('{ wait(ms: 100) }');
  expect(answered()).toBe(3);
});

test('an answer with an error is not kept', async () => {
  for (const query of ['{ missing }', '{ broken }', '{ hello broken }', '{ nonsense }', '{ unavailable }']) {
    const first = await world.query(query);
    const before = answered();
    const second = await world.query(query);
    expect(second.status).toBe(first.status);
    expect(second.body.errors).toHaveLength(first.body.errors.length);
    expect(answered() - before).toBe(1);
  }
});

test('what is told in another form is kept apart', async () => {
  const plain = await world.query('{ hello }');
  const newer = await world.query('{ hello }', {}, { accept: 'application/graphql-response+json' });
  expect(plain.headers.get('content-type')).toContain('application/json');
  expect(newer.headers.get('content-type')).toContain('application/graphql-response+json');
});

test('by GET a browser keeps it, and learns in a word that it still holds', async () => {
  const first = await get();
  expect(first.headers['cache-control']).toBe('no-cache');
  const tag = first.headers.etag!;
  expect((await get({ ...ours, 'if-none-match': tag })).status).toBe(304);
  expect(await get({ ...ours, 'if-none-match': '"another"' })).toMatchObject({ status: 200, body: first.body });
  world.basis = 'other facts';
  expect((await get({ ...ours, 'if-none-match': tag })).status).toBe(304);
  expect(answered()).toBe(2);
});

test('a GET that another site could send is refused, though the answer is at hand', async () => {
  await get();
  expect((await get({})).status).toBe(400);
});

test('a question that comes in pieces is the same question', async () => {
  await world.query('{ hello }', {});
  const body = JSON.stringify({ query: '{ hello }', variables: {} });
  const asked = request(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length, accept: '*/*' },
  });
  asked.write(body.slice(0, 9));
  await new Promise((resolve) => setTimeout(resolve, 50));
  asked.end(body.slice(9));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  expect(JSON.parse(await text(response))).toEqual({ data: { hello: 'world' } });
  expect(answered()).toBe(1);
});

test('a question that was looked at is still read whole by those who answer it', async () => {
  const long = 'ñ'.repeat(30_000);
  for (let i = 0; i < 2; i++) {
    const { body } = await world.query('query ($text: String!) { echo(text: $text) }', { text: long });
    expect(body).toEqual({ data: { echo: long } });
  }
  expect(answered()).toBe(1);
});

test.each([
  ['packed', { 'content-encoding': 'gzip' }, gzipSync(JSON.stringify({ query: '{ hello }' }))],
  ['of a length that was not told', { 'transfer-encoding': 'chunked' }, JSON.stringify({ query: '{ hello }' })],
])('a question that is %s is answered, and not kept', async (_, headers, body) => {
  for (let i = 0; i < 2; i++) {
    const asked = request(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    });
    const [response] = (await once(asked.end(body), 'response')) as [IncomingMessage];
    expect(JSON.parse(await text(response))).toEqual({ data: { hello: 'world' } });
  }
  expect(answered()).toBe(2);
});

test('a POST that another site could send is refused, though the answer is at hand', async () => {
  await world.query('{ hello }');
  const body = JSON.stringify({ query: '{ hello }', variables: {} });
  expect((await world.post(body, { 'content-type': 'text/plain' })).status).toBe(400);
});

test('a client that leaves in the middle of its question harms nobody', async () => {
  const asked = request(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': 100 },
  });
  asked.on('error', () => {});
  asked.write('{"query"');
  await new Promise((resolve) => setTimeout(resolve, 50));
  asked.destroy();
  expect((await world.query('{ hello }')).body).toEqual({ data: { hello: 'world' } });
});

test('it can be turned off', async () => {
  const without = await openWorld({ ANSWER_CACHE_BYTES: '0' });
  await without.query('{ hello }');
  await without.query('{ hello }');
  await without.server.close();
  expect(without.signals).toHaveLength(2);
});

test('it holds no more than it may', async () => {
  const small = await openWorld({ ANSWER_CACHE_BYTES: '4000' });
  const ask = (text: string) => small.query('query ($text: String!) { echo(text: $text) }', { text });
  for (let i = 0; i < 30; i++) await ask(`${i}`);
  await ask('29');
  expect(small.signals).toHaveLength(30);
  await ask('0');
  expect(small.signals).toHaveLength(31);
  const long = 'x'.repeat(1000);
  await ask(long);
  await ask(long);
  await small.server.close();
  expect(small.signals).toHaveLength(33);
});

test('while nobody says what answers hang on, an operation is answered all the same, within its time', async () => {
  const slow = await openWorld({ OPERATION_TIMEOUT_MS: '3000' }, { basis: () => new Promise(() => {}) });
  expect((await slow.query('{ hello }')).body).toEqual({ data: { hello: expect.any(String) } });
  expect(await slow.query('{ hang }')).toMatchObject({ status: 504 });
  await slow.server.close();
});
