/** Two servers of the API on one Neo4j, both asked while the next release loads other facts. */

import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { POINTER_LIFE } from '../../src/api/snapshot.js';
import { statement } from '../../src/graph/statements.js';
import { ended, type Server, startServer } from '../e2e/program.js';
import { type Answer, ask, Clients, type Question } from './asking.js';
import { lookAtNeo4j, neo4jServer } from './neo4j.js';
import { releases } from './releases.js';

const both = releases();
const env = neo4jServer();
let servers: Server[];

// A load leaves the old facts in place for as long as an operation may take.
const limits = { OPERATION_TIMEOUT_MS: '5000', RATE_LIMIT: '0' };

beforeAll(async () => {
  const { code, stderr } = await ended(both.old.begin(['load'], { ...env, OPERATION_TIMEOUT_MS: '100' }));
  expect([code, stderr]).toEqual([0, '']);
  servers = await Promise.all([startServer({ ...env, ...limits }), startServer({ ...env, ...limits })]);
});
afterAll(() => Promise.all((servers ?? []).map((server) => server.stop())));

/** Facts from many records, of which the next release has changed some and dropped others, beside the data set that they are told of. */
const questions: readonly Question[] = [
  `{ dataset { hash version counts { kind count } } laws(first: 5, filter: { country: "BR" }) { edges { node { id provisions { id summary } } } } }`,
  `{ country(id: "BR") { laws { id title provisions { id summary rules { id effect } } } } dataset { hash } }`,
  `{ traceCorridor(origin: "BR", destination: "CL", asOf: "2026-11-24") { level barriers { id mechanisms { rules { provision { id summary } } } } } dataset { hash } }`,
].map((query) => ({ query }));

const hashOf = ({ data }: Answer) => (data as { dataset?: { hash?: string } } | null)?.dataset?.hash;

test('each answer is wholly of the old facts or of the new ones, and soon after the switch of the new ones', async () => {
  /** What each data set answers, told while nothing changes. */
  const truths = (url: string) => Promise.all(questions.map(async (question) => (await ask(url, question)).data));
  const before = await truths(servers[0]!.url);
  let next = 0;
  const inTurn = () => questions[next++ % questions.length]!;
  const clients = servers.map(({ url }) => new Clients(url, inTurn, 2));

  const load = both.next.begin(['load'], { ...env, ...limits });
  const end = ended(load);
  const switched = await lookAtNeo4j(env, async (graph) => {
    for (;;) {
      const [current] = await graph.read(statement('dataset/current'));
      if (current?.hash === both.next.dataset.hash) return Date.now();
      await sleep(10);
    }
  });
  expect((await end).code).toBe(0);
  await Promise.all(clients.map((each) => each.until((answer) => hashOf(answer) === both.next.dataset.hash)));
  // What takes a busy machine too long is no answer, and is not wrong.
  const answers = (await Promise.all(clients.map((each) => each.stop())))
    .flat()
    .filter(({ codes }) => codes.join() !== 'OPERATION_TIMEOUT');
  const after = await truths(servers[1]!.url);

  const isOf = (truth: readonly unknown[], { question, data }: Answer) =>
    isDeepStrictEqual(data, truth[questions.indexOf(question)]);
  expect(answers.filter((answer) => !isOf(before, answer) && !isOf(after, answer))).toEqual([]);
  expect(
    answers.filter(({ asked }) => asked > switched + POINTER_LIFE).filter((answer) => !isOf(after, answer)),
  ).toEqual([]);
  // Both were told, by both servers.
  for (const { answers: told } of clients) {
    expect(told.map(hashOf)).toEqual(expect.arrayContaining([both.old.dataset.hash, both.next.dataset.hash]));
  }
});
