import { once } from 'node:events';
import { request } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
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
import { openTestGraph, wipe } from '../integration/engine.js';
import { post } from './client.js';
import { begin, corredor, engine, type Server, startServer } from './program.js';

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

describe('A server that cannot start says why in a line, and ends with 1', () => {
  test('when its configuration is wrong: a line for each value', async () => {
    const { code, stdout, stderr } = await corredor(['start'], { PORT: 'http', OPERATION_TIMEOUT_MS: '-1' });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toEqual([
      'PORT is "http": expected a whole number from 0 to 65535.',
      'OPERATION_TIMEOUT_MS is "-1": expected a whole number from 1 to 600000 (milliseconds).',
    ]);
  });

  test('when another program has its port', async () => {
    const server = await startServer();
    const { port } = new URL(server.url);
    const { code, stderr } = await corredor(['start'], { PORT: port, LOG_LEVEL: 'silent' });
    await server.stop();
    expect([code, stderr.trim()]).toEqual([
      1,
      `Cannot listen on 127.0.0.1, port ${port}: another program does. Set PORT to another port, or to 0 for any free one.`,
    ]);
  });
});

describe('A server whose Neo4j is down', () => {
  test('starts all the same, and says that it is not ready', async () => {
    // Nothing listens on the port of a server that was closed.
    const closed = await startServer();
    await closed.stop();
    const down = { NEO4J_URI: closed.url.replace('http', 'bolt') };
    const child = begin(['start'], down);
    const [, url] = await untilMatch(child.stderr, /"url":"(http[^"]+)"/);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    const asked = await post(url!, PacificAllianceDocument, {});
    expect(asked.errors?.[0]?.extensions?.code).toBe('SERVICE_UNAVAILABLE');
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  });
});

const onNeo4j = engine.NEO4J_URI ? describe : describe.skip;
onNeo4j('A server whose Neo4j comes up later', () => {
  test('loads the facts into it, and is ready then', async () => {
    const graph = await openTestGraph();
    await wipe(graph);
    await graph.close();
    // A way to Neo4j that is not open yet.
    const { hostname, port } = new URL(engine.NEO4J_URI!);
    const way = createServer((socket) => {
      const onward = connect(Number(port), hostname);
      socket.pipe(onward).pipe(socket);
      for (const end of [socket, onward]) end.on('error', () => socket.destroy() && onward.destroy());
    });
    const reserved = await freePort();
    const child = begin(['start'], { ...engine, NEO4J_URI: `bolt://127.0.0.1:${reserved}` });
    const address = untilMatch(child.stdout, /http\S+/);
    const [, url] = await untilMatch(child.stderr, /"url":"(http[^"]+)"/);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);

    await once(way.listen(reserved, '127.0.0.1'), 'listening');
    expect((await address)[0]).toBe(url);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await post(url!, PacificAllianceDocument, {})).errors).toBeUndefined();
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[0]).toBe(0);
    way.close();
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}

function untilMatch(stream: NodeJS.ReadableStream, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve) => {
    let said = '';
    stream.on('data', (part) => {
      said += part;
      const match = pattern.exec(said);
      if (match) resolve(match);
    });
  });
}
