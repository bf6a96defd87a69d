import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { PacificAllianceDocument } from '../generated/graphql.js';
import { openTestGraph, wipe } from '../integration/engine.js';
import { post } from './client.js';
import { begin, corredor, engine, untilMatch } from './program.js';

/** What only a Neo4j server can be asked. */
const onNeo4j = engine.NEO4J_URI ? describe : describe.skip;

onNeo4j('corredor load, on Neo4j', () => {
  test('loads or finds the data set there, and says so', async () => {
    const { code, stdout } = await corredor(['load'], { ...engine, OPERATION_TIMEOUT_MS: '100' });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^(Loaded|Unchanged)/);
    expect((await corredor(['load'], engine)).stdout).toMatch(/^Unchanged/);
  });
});

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
