import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { migrationsOf } from '../../../src/graph/migrations.js';
import { openNeo4j } from '../../../src/graph/neo4j.js';
import { type Graph, GraphUnavailable } from '../../../src/graph/port.js';
import { passageTo } from '../../passage.js';
import { inline, neo4jAddress, openTestGraph } from '../engine.js';

const one = inline('RETURN 1 AS one');
const address = neo4jAddress();
const withServer = address ? describe : describe.skip;

let open: Graph[] = [];
const graphAt = async (uri: string, password = 'wrong') => {
  const graph = await openNeo4j({ ...address, uri, user: address?.user ?? 'neo4j', password });
  open.push(graph);
  return graph;
};
afterEach(async () => {
  await Promise.all(open.map((graph) => graph.close()));
  open = [];
});

/** How long the driver would try by itself to reach a server, in milliseconds. */
const TIME_OF_THE_DRIVER = 30_000;

async function failureOf(work: Promise<unknown>): Promise<{ error: Error; time: number }> {
  const started = performance.now();
  const error = await work.then(
    () => new Error('It did not fail.'),
    (error: Error) => error,
  );
  return { error, time: performance.now() - started };
}

describe('A Neo4j server that is not there', () => {
  const nowhere = 'bolt://127.0.0.1:1';

  test('is no hindrance to opening, and unavailable on use before the driver would say so', async () => {
    const graph = await graphAt(nowhere);
    const uses = [graph.read(one), graph.write((transaction) => transaction.run(one)), graph.health()];
    for (const { error, time } of await Promise.all(uses.map(failureOf))) {
      expect(error).toBeInstanceOf(GraphUnavailable);
      expect(error.message).toBe(`Neo4j at ${nowhere} cannot be reached.`);
      expect(time).toBeLessThan(TIME_OF_THE_DRIVER);
    }
  });

  test('is not waited for when the question was withdrawn', async () => {
    const graph = await graphAt(nowhere);
    const reason = new Error('Nobody listens any more.');
    const patient = failureOf(graph.read(one));
    const withdrawn = failureOf(graph.read(one, {}, { signal: abortedAfter(50, reason) }));
    expect((await Promise.race([patient, withdrawn])).error).toBe(reason);
    await patient;
  });

  test('is named without the credentials of its address', async () => {
    const graph = await graphAt('bolt://neo4j:s3cret@127.0.0.1:1');
    const { error } = await failureOf(graph.health());
    expect([graph.location, error.message].join()).not.toContain('s3cret');
  });

  test('that takes connections but never answers is unavailable before the driver would say so', async () => {
    const sockets: Socket[] = [];
    const mute = createServer((socket) => sockets.push(socket.on('error', () => {})));
    mute.listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const graph = await graphAt(`bolt://127.0.0.1:${(mute.address() as AddressInfo).port}`);
    const { error, time } = await failureOf(graph.health());
    expect(error).toBeInstanceOf(GraphUnavailable);
    expect(time).toBeLessThan(TIME_OF_THE_DRIVER);
    // The driver leaves a connection open that never shook hands: it ends with the server.
    for (const socket of sockets) socket.destroy();
    mute.close();
  });

  test('that answers HTTP is named as such', async () => {
    const web = createHttpServer().listen(0, '127.0.0.1');
    await once(web, 'listening');
    const graph = await graphAt(`bolt://127.0.0.1:${(web.address() as AddressInfo).port}`);
    await expect(graph.health()).rejects.toThrow(/answers HTTP there: it speaks Bolt at another port/);
    web.close();
    web.closeAllConnections();
  });

  test.each(['foo', '', 'http://neo4j:s3cret@localhost:7474', 'bolt://neo4j:s3cret@localhost?x=1'])(
    'cannot have the address "%s"',
    async (uri) => {
      const { error } = await failureOf(openNeo4j({ uri, user: 'neo4j', password: 'x' }));
      expect(error.message).toMatch(/is no address of a Neo4j server: expected one such as/);
      expect(error.message).not.toContain('s3cret');
    },
  );
});

withServer('A Neo4j server', () => {
  const server = new URL(address?.uri ?? 'bolt://none');

  test('that refuses the password is unavailable', async () => {
    const graph = await graphAt(address!.uri);
    const { error } = await failureOf(graph.read(one));
    expect(error).toBeInstanceOf(GraphUnavailable);
    expect(error.message).toBe(`Neo4j at ${address!.uri} refuses this user or password.`);
  });

  test('that lacks the database is unavailable', async () => {
    const graph = await openNeo4j({ ...address!, database: 'absent' });
    open.push(graph);
    const { error } = await failureOf(graph.read(one));
    expect(error).toBeInstanceOf(GraphUnavailable);
    expect(error.message).toContain('no such database');
  });

  test('that goes and returns is used again without help', async () => {
    const way = await passageTo(Number(server.port));
    const graph = await graphAt(`bolt://127.0.0.1:${way.port}`, address!.password);
    expect(await graph.read(one)).toEqual([{ one: 1 }]);
    await way.close();
    expect((await failureOf(graph.read(one))).error).toBeInstanceOf(GraphUnavailable);
    const again = await passageTo(Number(server.port), way.port);
    expect(await graph.read(one)).toEqual([{ one: 1 }]);
    expect(await graph.write((transaction) => transaction.run(one))).toEqual([{ one: 1 }]);
    await graph.close();
    await again.close();
  });

  test('that goes for less than a second is not missed by a read', async () => {
    const way = await passageTo(Number(server.port));
    const graph = await graphAt(`bolt://127.0.0.1:${way.port}`, address!.password);
    await graph.read(one);
    await way.close();
    const reading = graph.read(one);
    const again = await passageTo(Number(server.port), way.port);
    expect(await reading).toEqual([{ one: 1 }]);
    await graph.close();
    await again.close();
  });

  test('ends a query that was aborted', async () => {
    const graph = await graphAt(address!.uri, address!.password);
    const mark = 'a query that nobody waits for';
    const slow = inline(
      `UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN '${mark}', count(*)`,
    );
    await failureOf(graph.read(slow, {}, { signal: abortedAfter(300, new Error('late')) }));
    const running = inline(
      `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '${mark}' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery`,
    );
    // Left alone it would run for the minute after which the server ends a read.
    const started = performance.now();
    while ((await graph.read(running)).length > 0) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(performance.now() - started).toBeLessThan(TIME_OF_THE_DRIVER);
  });

  test('takes the schema from several processes at once', async () => {
    const graph = await openTestGraph();
    open.push(graph);
    const schema = async () => ({
      migrations: await graph.read(inline('MATCH (m:Migration) RETURN m.id AS id ORDER BY id')),
      constraints: await graph.read(inline('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name')),
      indexes: await graph.read(inline('SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name')),
    });
    const whole = await schema();
    expect(whole.migrations).toEqual(migrationsOf('neo4j').map(({ id }) => ({ id })));

    // How much stands in the graph does not matter here, only who changes its schema.
    await graph.write((transaction) => transaction.run(inline('MATCH (n) DETACH DELETE n')));
    await drop(graph, "SHOW CONSTRAINTS YIELD name RETURN 'DROP CONSTRAINT ' + name AS text");
    await drop(graph, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN 'DROP INDEX ' + name AS text");
    const processes = await Promise.all([1, 2, 3, 4].map(() => graphAt(address!.uri, address!.password)));
    await Promise.all(processes.map((each) => each.migrate()));
    expect(await schema()).toEqual(whole);
  });
});

/** Drops, in one transaction, all that a statement names. */
async function drop(graph: Graph, text: string): Promise<void> {
  await graph.write(async (transaction) => {
    for (const each of await transaction.run(inline(text))) await transaction.run(inline(each.text as string));
  });
}

function abortedAfter(milliseconds: number, reason: Error): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), milliseconds);
  return controller.signal;
}
