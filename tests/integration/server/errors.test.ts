/** What clients see when something goes wrong behind the API, and what the log keeps. */

import { openWorld, SECRET, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.server.close());

const unavailable = {
  message: 'The graph cannot be reached just now. Try again in a moment.',
  extensions: { code: 'SERVICE_UNAVAILABLE' },
};

test('a graph that cannot be reached is 503, and answers again by itself when it is back', async () => {
  world.graphIsUp = false;
  const down = await world.query('{ hello }');
  world.graphIsUp = true;
  const up = await world.query('{ hello }');

  expect(down).toMatchObject({ status: 503, body: { errors: [unavailable] } });
  expect(JSON.stringify(down.body)).not.toContain('10.1.2.3');
  expect(up).toMatchObject({ status: 200, body: { data: { hello: 'world' } } });
});

test('a graph that goes away in the middle is 503 when nothing was answered', async () => {
  const answer = await world.query('{ unavailable }');
  expect(answer).toMatchObject({ status: 503, body: { data: { unavailable: null }, errors: [unavailable] } });
});

test('and an error beside the data when something was', async () => {
  const answer = await world.query('{ hello unavailable }');
  expect(answer).toMatchObject({
    status: 200,
    body: { data: { hello: 'world', unavailable: null }, errors: [{ ...unavailable, path: ['unavailable'] }] },
  });
});

test('what is refused as a whole is told once, at no field', async () => {
  const answer = await world.query('{ hello a: tooMany b: tooMany }');
  expect(answer.body.data).toEqual({ hello: 'world', a: null, b: null });
  expect(answer.body.errors).toEqual([
    { message: expect.stringContaining('more than 7 records'), extensions: { code: 'QUERY_TOO_COSTLY', limit: 7 } },
  ]);
});

test('a defect leaks nothing but the id by which the log tells it', async () => {
  const answer = await world.query('{ broken }', {}, { 'x-request-id': 'defect-1' });
  expect(answer.status).toBe(500);
  expect(answer.body.errors).toEqual([
    {
      message: 'Something went wrong in the server. Please report it with the request id.',
      path: ['broken'],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'defect-1' },
    },
  ]);
  expect(world.logs).toContainEqual(
    expect.objectContaining({
      level: 'error',
      requestId: 'defect-1',
      path: ['broken'],
      err: expect.objectContaining({ type: 'GraphFailure', message: expect.stringContaining(SECRET) }),
    }),
  );
});

test('nor does one of the schema', async () => {
  const answer = await world.query('{ brokenToo }');
  expect(answer).toMatchObject({ status: 500, body: { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] } });
  expect(answer.body.errors[0].message).not.toContain('non-nullable');
});

test('nor does one of the context', async () => {
  const broken = await openWorld({}, { createContext: () => Promise.reject(new TypeError(SECRET)) });
  const answer = await broken.query('{ hello }', {}, { 'x-request-id': 'defect-2' });
  await broken.server.close();
  expect(answer).toMatchObject({
    status: 500,
    body: { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'defect-2' } }] },
  });
  expect(JSON.stringify(answer.body)).not.toContain('MATCH');
  expect(broken.logs).toContainEqual(expect.objectContaining({ level: 'error', requestId: 'defect-2' }));
});

test('codes of the API pass', async () => {
  const answer = await world.query('{ missing }');
  expect(answer).toMatchObject({
    status: 200,
    body: { errors: [{ message: 'There is no country XX.', extensions: { code: 'NOT_FOUND' } }] },
  });
});

test('wrong arguments say each field, its value and what was expected', async () => {
  const [error] = (await world.query('{ refused }')).body.errors;
  expect(error.message).toBe(
    'first is 500: ask for at most 100 at a time.\nfilter.country is "Brasil": expected two letters, such as BR.',
  );
  expect(error.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    path: 'first',
    fields: [
      { path: 'first', message: 'first is 500: ask for at most 100 at a time.' },
      { path: 'filter.country', message: 'filter.country is "Brasil": expected two letters, such as BR.' },
    ],
  });
});
