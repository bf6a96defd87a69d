import { once } from 'node:events';
import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import { type ExecutionResult, print } from 'graphql';
import { readExamples } from '../../src/cli/examples.js';
import {
  AgreementDocument,
  BrazilToChile2020Document,
  PacificAllianceDocument,
  SearchDocument,
  SpainToBrazilDocument,
} from '../generated/graphql.js';
import { post } from './client.js';
import { corredor, engine, type Server, startServer } from './program.js';

const question = { origin: 'BR', destination: 'CL', dataCategory: 'HEALTH', recipient: 'CONTROLLER' } as const;

describe('The started server', () => {
  let server: Server;

  beforeAll(async () => {
    // A Neo4j server that holds another data set is left alone by a start.
    if (engine.NEO4J_URI) await corredor(['load'], { ...engine, OPERATION_TIMEOUT_MS: '100' });
    server = await startServer(engine);
  });
  afterAll(() => server?.stop());

  test.each(readExamples())('answers the example "$title"', async ({ query, variables }) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    expect(response.status).toBe(200);
    const { data, errors } = (await response.json()) as ExecutionResult<object>;
    expect(errors).toBeUndefined();
    for (const answer of Object.values(data ?? {})) expect(answer).not.toBeNull();
  });

  test('offers the examples to its page', async () => {
    const response = await fetch(`${server.url}/graphiql/examples.json`);
    expect(await response.json()).toEqual(readExamples());
    expect((await fetch(`${server.url}/graphiql`)).status).toBe(200);
  });

  test('answers a typed client', async () => {
    const { data } = await post(server.url, BrazilToChile2020Document, { ...question, asOf: '2020-11-30' });
    expect(data?.traceCorridor).toMatchObject({ level: 'CASE_BY_CASE', certainty: 'REGULATED' });
    expect(data?.traceCorridor.barriers[0]?.law.id).toBe('BR-LGPD');

    const spain = (await post(server.url, SpainToBrazilDocument, {})).data;
    expect([spain?.before.level, spain?.after.level]).toEqual(['SAFEGUARDS', 'FREE']);

    const matrix = (await post(server.url, PacificAllianceDocument, {})).data?.corridorMatrix;
    expect(matrix?.cells).toHaveLength(12);

    const found = (await post(server.url, SearchDocument, { text: 'proteccion de datos' })).data?.search;
    expect(found?.edges.some(({ node }) => node.title.includes('Protección'))).toBe(true);

    const cptpp = (await post(server.url, AgreementDocument, {})).data?.agreement;
    expect(cptpp?.dataFlows.map(({ locator }) => locator)).toContain('Art. 14.11');
  });

  test('answers GET as it answers POST', async () => {
    const variables = { ...question, asOf: '2020-11-30' };
    const asked = new URLSearchParams({
      query: print(BrazilToChile2020Document),
      variables: JSON.stringify(variables),
    });
    const response = await fetch(`${server.url}/graphql?${asked}`, {
      headers: { 'apollo-require-preflight': 'true', accept: 'application/json' },
    });
    expect(await response.json()).toEqual(await post(server.url, BrazilToChile2020Document, variables));
  });

  test('says what is wrong with a question, and its code', async () => {
    const unknown = await post(server.url, BrazilToChile2020Document, { ...question, origin: 'XX' });
    expect(unknown.errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND', field: 'origin' } });
    const noDay = await post(server.url, BrazilToChile2020Document, { ...question, asOf: '2023-02-30' });
    expect(noDay.errors?.[0]?.message).toContain('is no calendar day');
    expect(noDay.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('is alive and ready', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });
});

describe('A server that is asked to stop', () => {
  test('answers the request that it has begun to read, and ends with 0', async () => {
    const server = await startServer(engine);
    const body = JSON.stringify({ query: print(PacificAllianceDocument) });
    const sent = request(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        // The server says when it has the head of the request.
        expect: '100-continue',
      },
    });
    sent.flushHeaders();
    await once(sent, 'continue');
    server.child.kill('SIGTERM');
    const answered = once(sent, 'response');
    setTimeout(() => sent.end(body), 100);
    const [response] = await answered;
    expect(response.statusCode).toBe(200);
    expect(await json(response)).toMatchObject({ data: { corridorMatrix: { cells: expect.any(Array) } } });

    const { code, signal } = await server.end;
    expect([code, signal]).toEqual([0, null]);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });
});
