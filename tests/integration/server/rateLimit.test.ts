import { answerOf, openWorld, type World } from './world.js';

let world: World;

afterEach(async () => {
  await world.server.close();
});

const ask = (headers: Record<string, string> = {}) => world.query('{ hello }', {}, headers);
const get = async (path: string) => answerOf(await fetch(world.url + path));

test('a client that asks too often is told so, and when to go on', async () => {
  world = await openWorld({ RATE_LIMIT: '3' });
  for (let i = 0; i < 3; i++) expect((await ask()).status).toBe(200);
  const refused = await ask();
  const seconds = Number(refused.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(refused).toMatchObject({
    status: 429,
    body: {
      errors: [
        {
          message: `More than 3 requests in a minute, the limit. Ask again after ${seconds} seconds.`,
          extensions: { code: 'TOO_MANY_REQUESTS' },
        },
      ],
    },
  });
  expect((await get('/trace/BR/CL')).status).toBe(429);
});

test('whoever runs the server may look whether it lives, and pages load, however often', async () => {
  world = await openWorld({ RATE_LIMIT: '1' });
  for (let i = 0; i < 3; i++) {
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/graphiql/examples.json')).status).toBe(200);
  }
  expect((await ask()).status).toBe(200);
});

test('behind a proxy that is trusted, clients are told apart by what it says', async () => {
  world = await openWorld({ RATE_LIMIT: '1', TRUSTED_PROXIES: '1' });
  expect((await ask({ 'x-forwarded-for': '192.0.2.1' })).status).toBe(200);
  expect((await ask({ 'x-forwarded-for': '192.0.2.2' })).status).toBe(200);
  // Whatever a client itself has put before.
  expect((await ask({ 'x-forwarded-for': '203.0.113.9, 192.0.2.1' })).status).toBe(429);
});

test('otherwise nobody escapes by saying to be another', async () => {
  world = await openWorld({ RATE_LIMIT: '1' });
  expect((await ask({ 'x-forwarded-for': '192.0.2.1' })).status).toBe(200);
  expect((await ask({ 'x-forwarded-for': '192.0.2.2' })).status).toBe(429);
});

test('it can be turned off', async () => {
  world = await openWorld({ RATE_LIMIT: '0' });
  for (let i = 0; i < 5; i++) expect((await ask()).status).toBe(200);
});
