/** Neo4j holds its connections and answers slowly, or not at all. */

import { type Server, startServer } from '../e2e/program.js';
import { type Passage, passageTo } from '../passage.js';
import { type Answer, ask, untilReadiness } from './asking.js';
import { by, neo4jServer, portOf } from './neo4j.js';
import { loadFewFacts, questions, truthOf } from './questions.js';

const LIMIT = 2_000;

const env = neo4jServer();
let way: Passage;
let server: Server;
let isRight: (answer: Answer) => boolean;

beforeAll(async () => {
  await loadFewFacts(env);
  way = await passageTo(portOf(env.NEO4J_URI));
  const slow = {
    ...by(way.port, env),
    OPERATION_TIMEOUT_MS: String(LIMIT),
    RATE_LIMIT: '0',
    ANSWER_CACHE_BYTES: '0',
    RECORD_CACHE_BYTES: '0',
  };
  server = await startServer(slow);
  isRight = await truthOf(server.url);
});
afterAll(async () => {
  way?.flow();
  await server?.stop();
  await way?.close();
});

const askAll = () => Promise.all(questions.slice(0, 8).map((question) => ask(server.url, question)));

test('that stands still: operations end at their limit, all else is answered, and then it goes on', async () => {
  way.stall();
  const asked = askAll();
  // What needs no graph does not wait for it.
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect((await fetch(server.url)).status).toBe(200);
  expect((await ask(server.url, { query: '{ __typename }' })).data).toEqual({ __typename: 'Query' });
  await untilReadiness(server.url, 503);
  for (const { status, codes, took } of await asked) {
    expect([status, codes]).toEqual([504, ['OPERATION_TIMEOUT']]);
    expect(took).toBeGreaterThanOrEqual(LIMIT);
  }
  way.flow();
  await untilReadiness(server.url, 200);
  expect((await askAll()).filter((answer) => !isRight(answer))).toEqual([]);
});

test('that is slow: what is answered is right, what takes too long is ended, and then all is as before', async () => {
  way.delay(LIMIT / 8);
  const slowly = await askAll();
  expect(slowly.filter((answer) => !isRight(answer) && answer.codes.join() !== 'OPERATION_TIMEOUT')).toEqual([]);
  way.delay(LIMIT);
  for (const { codes } of await askAll()) expect(codes).toEqual(['OPERATION_TIMEOUT']);
  way.delay(0);
  await untilReadiness(server.url, 200);
  expect((await askAll()).filter((answer) => !isRight(answer))).toEqual([]);
});
