/** Neo4j is killed while it is asked, and comes back at its port with its data. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentOf, type Server as Neo4j, startNeo4j } from '../../scripts/neo4j/server.mjs';
import { type Server, startServer } from '../e2e/program.js';
import { type Answer, Clients, untilReadiness } from './asking.js';
import { portOf } from './neo4j.js';
import { inTurn, loadFewFacts, truthOf } from './questions.js';

let home: string;
let neo4j: Neo4j;
let server: Server;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'corredor-fault-'));
  neo4j = await startNeo4j({ brief: true, home });
  await loadFewFacts(environmentOf(neo4j));
  // Each question goes to the graph.
  server = await startServer({
    ...environmentOf(neo4j),
    ANSWER_CACHE_BYTES: '0',
    RECORD_CACHE_BYTES: '0',
    RATE_LIMIT: '0',
  });
});
afterAll(async () => {
  await server?.stop();
  await neo4j?.stop();
  await rm(home, { recursive: true, force: true });
});

test('meanwhile the API says that it is unavailable, then it answers again, and no answer is wrong', async () => {
  const isRight = await truthOf(server.url);
  const isUnavailable = ({ status, codes }: Answer) =>
    status === 503 && codes.every((code) => code === 'SERVICE_UNAVAILABLE');
  const clients = new Clients(server.url, inTurn(), 4);
  await clients.until(isRight);

  process.kill(neo4j.pid, 'SIGKILL');
  await clients.until(isUnavailable);
  await untilReadiness(server.url, 503);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);

  neo4j = await startNeo4j({ brief: true, home, port: portOf(neo4j.uri) });
  await untilReadiness(server.url, 200);
  await clients.until(isRight);
  const answers = await clients.stop();
  expect(answers.filter((answer) => !isRight(answer) && !isUnavailable(answer))).toEqual([]);
});
