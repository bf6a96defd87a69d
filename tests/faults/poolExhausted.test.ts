/** More is asked at once than there are connections to Neo4j, and Neo4j stands still. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Server, startServer } from '../e2e/program.js';
import { type Passage, passageTo } from '../passage.js';
import { type Answer, ask, untilReadiness } from './asking.js';
import { by, neo4jServer, portOf } from './neo4j.js';
import { inTurn, loadFewFacts, truthOf } from './questions.js';

const CONNECTIONS = 50;

const env = neo4jServer();
let way: Passage;
let server: Server;
let isRight: (answer: Answer) => boolean;

beforeAll(async () => {
  await loadFewFacts(env);
  way = await passageTo(portOf(env.NEO4J_URI));
  // Longer than the driver waits for a connection, so that both limits are met.
  const limits = { OPERATION_TIMEOUT_MS: '13000', RATE_LIMIT: '0', ANSWER_CACHE_BYTES: '0', RECORD_CACHE_BYTES: '0' };
  server = await startServer({ ...by(way.port, env), ...limits });
  isRight = await truthOf(server.url);
});
afterAll(async () => {
  way?.flow();
  await server?.stop();
  await way?.close();
});

test('each question is answered with a known code, and when Neo4j goes on, with the truth', async () => {
  const next = inTurn();
  const askMany = () => Promise.all(Array.from({ length: CONNECTIONS + 30 }, () => ask(server.url, next())));
  // Slow, so that none has its answer before the last connection is taken.
  way.delay(500);
  const asked = askMany();
  while (way.connections() < CONNECTIONS) await sleep(20);
  way.stall();
  const answers = await asked;
  const known = { OPERATION_TIMEOUT: 504, SERVICE_UNAVAILABLE: 503 };
  expect(answers.filter(({ codes: [code], status }) => known[code as keyof typeof known] !== status)).toEqual([]);

  way.delay(0);
  way.flow();
  await untilReadiness(server.url, 200);
  expect((await askMany()).filter((answer) => !isRight(answer))).toEqual([]);
});
