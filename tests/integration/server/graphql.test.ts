/** GraphQL over HTTP: what is answered, and what is refused before it is read. */

import { answerOf, openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.server.close());

const get = async (path: string, init: RequestInit = {}) =>
  answerOf(await fetch(`${world.url}${path}`, { redirect: 'manual', ...init }));

describe('queries', () => {
  test('by POST', async () => {
    const answer = await world.query('query Greet { hello }');
    expect(answer).toMatchObject({ status: 200, body: { data: { hello: 'world' } } });
  });

  test('by GET, with the header that a page of another site cannot send', async () => {
    const answer = await get('/graphql?query={hello}', { headers: { 'apollo-require-preflight': 'yes' } });
    expect(answer).toMatchObject({ status: 200, body: { data: { hello: 'world' } } });
  });

  test('a browser that opens /graphql is led to GraphiQL', async () => {
    const answer = await get('/graphql', { headers: { accept: 'text/html,*/*' } });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/graphiql');
  });
});

describe('refused', () => {
  test('GET as a plain link or form could send it (CSRF)', async () => {
    const answer = await get('/graphql?query={hello}');
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0]).toMatchObject({
      message: expect.stringContaining('Cross-Site Request Forgery'),
      extensions: { code: 'BAD_REQUEST' },
    });
  });

  test('POST as a form could send it (CSRF)', async () => {
    const answer = await world.post('query={hello}', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
  });

  test.each(['GET', 'POST'])('a mutation by %s', async (method) => {
    const query = 'mutation { hello }';
    const answer =
      method === 'POST'
        ? await world.query(query)
        : await get(`/graphql?query=${query}`, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0]).toMatchObject({
      message: 'There are no mutations here, only queries.',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  test('a batch', async () => {
    const answer = await world.post(JSON.stringify([{ query: '{ hello }' }, { query: '{ hello }' }]));
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ message: 'Operation batching disabled.', extensions: { code: 'BAD_REQUEST' } }] },
    });
  });

  test('malformed JSON', async () => {
    const answer = await world.post('{"query": ');
    expect(answer).toMatchObject({
      status: 400,
      body: {
        errors: [{ message: 'The body of the request is not valid JSON.', extensions: { code: 'BAD_REQUEST' } }],
      },
    });
  });

  test('an unknown encoding', async () => {
    const answer = await world.post('x', { 'content-encoding': 'morse' });
    expect(answer).toMatchObject({ status: 415, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
  });

  test('another method', async () => {
    const answer = await get('/graphql', { method: 'DELETE', headers: { 'apollo-require-preflight': 'yes' } });
    expect(answer).toMatchObject({ status: 405, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
  });

  test('what is not GraphQL', async () => {
    const answer = await world.query('{ hello');
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] } });
  });

  test('an operation that the document does not have', async () => {
    const answer = await world.post(JSON.stringify({ query: 'query A { hello }', operationName: 'B' }));
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] },
    });
  });

  test('a variable of the wrong type', async () => {
    const answer = await world.query('query ($text: String!) { echo(text: $text) }', { text: 1 });
    expect(answer).toMatchObject({
      status: 400,
      body: {
        errors: [
          { message: expect.stringContaining('"$text" got invalid value 1'), extensions: { code: 'BAD_USER_INPUT' } },
        ],
      },
    });
  });

  test('an unknown path, in JSON', async () => {
    const answer = await get('/nowhere?secret=1');
    expect(answer).toMatchObject({
      status: 404,
      body: {
        errors: [
          {
            message: 'There is nothing at GET /nowhere. The API is at /graphql.',
            extensions: { code: 'NOT_FOUND' },
          },
        ],
      },
    });
  });

  test('a path that is no path', async () => {
    const answer = await get('/graphiql/assets/%ff');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.errors).toHaveLength(1);
  });
});

describe('introspection', () => {
  const ask = '{ __schema { queryType { name } } }';

  test('is on by default, with suggestions', async () => {
    expect((await world.query(ask)).body.data.__schema.queryType.name).toBe('Query');
    expect((await world.query('{ helo }')).body.errors[0].message).toContain('Did you mean "hello"');
  });

  test('off hides the schema and the suggestions', async () => {
    const closed = await openWorld({ INTROSPECTION: 'off' });
    expect((await closed.query(ask)).body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await closed.query('{ helo }')).body.errors[0].message).not.toContain('hello');
    await closed.server.close();
  });
});
