/** A server is asked to stop while many ask. */

import { setTimeout as sleep } from 'node:timers/promises';
import { startServer } from '../e2e/program.js';
import { type Answer, ask, type Question } from './asking.js';

const CLIENTS = 24;

/** Takes long enough that some are under way at any time. */
const question = (i: number): Question => ({
  query: `query Busy($asOf: Date!) {
    corridorMatrix(group: { countries: ["BR", "CL", "MX", "PE", "CO", "AR"] }, asOf: $asOf) { meanFriction cells { origin destination level } }
  }`,
  variables: { asOf: new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10) },
});

test('what it has accepted is answered, what comes later is not accepted, and it ends with 0', async () => {
  const server = await startServer({ RATE_LIMIT: '0', ANSWER_CACHE_BYTES: '0', RECORD_CACHE_BYTES: '0' });
  const answers: Answer[] = [];
  const refused: string[] = [];
  let asked = 0;
  const clients = Array.from({ length: CLIENTS }, async () => {
    // Until nobody takes its question any more.
    for (;;) {
      const requestId = `request-${asked++}`;
      try {
        answers.push(await ask(server.url, question(asked), requestId));
      } catch {
        refused.push(requestId);
        return;
      }
    }
  });
  while (answers.length < 2 * CLIENTS) await sleep(10);
  const { code, stderr } = await server.stop();
  await Promise.all(clients);

  expect(code).toBe(0);
  const accepted = stderr
    .split('\n')
    .filter((line) => line.includes('"msg":"request"'))
    .map((line) => JSON.parse(line) as { requestId: string; status: number });
  const answered = new Map(answers.map((answer) => [answer.requestId, answer]));
  // The server says of each that it took what it answered, and its client has heard just that.
  expect(accepted.filter(({ requestId, status }) => answered.get(requestId)?.status !== status)).toEqual([]);
  expect(refused.filter((id) => accepted.some(({ requestId }) => requestId === id))).toEqual([]);
  for (const { status, data, codes } of answers) {
    if (status === 503) expect(codes).toEqual(['SERVICE_UNAVAILABLE']);
    else expect([status, codes, data]).toEqual([200, [], { corridorMatrix: expect.anything() }]);
  }
});
