/** Operations end: when their time is over, and when nobody waits for them. */

import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { OperationEnded } from '../../../src/server/operation.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld({ OPERATION_TIMEOUT_MS: '100' });
});
afterAll(() => world.server.close());

const tooLate = {
  status: 504,
  body: {
    errors: [
      {
        message: 'The operation took longer than 100 ms, the limit. Ask for less at a time.',
        extensions: { code: 'OPERATION_TIMEOUT' },
      },
    ],
  },
};

test('an operation that is too slow is cancelled and answered', async () => {
  expect(await world.query('query Slow { hello wait(ms: 5000) }')).toMatchObject(tooLate);
  expect(world.signals.at(-1)?.reason).toBeInstanceOf(OperationEnded);
  expect(world.logs).toContainEqual(expect.objectContaining({ msg: 'request', operation: 'Slow', status: 504 }));
});

test('the answer comes even if a resolver never settles', async () => {
  expect(await world.query('{ hang }')).toMatchObject(tooLate);
});

test('the answer comes even if the context never settles', async () => {
  const stuck = await openWorld({ OPERATION_TIMEOUT_MS: '100' }, { createContext: () => new Promise(() => {}) });
  expect(await stuck.query('{ hello }')).toMatchObject(tooLate);
  await stuck.server.close();
});

test('what is still worked at beside a field that failed is ended when the answer is given', async () => {
  const patient = await openWorld();
  const answer = await patient.query('query Failed { brokenToo wait(ms: 600000) }');
  expect(answer.body).toMatchObject({ data: null, errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  const signal = patient.signals.at(-1)!;
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
  expect(signal.reason).toBeInstanceOf(OperationEnded);
  await patient.server.close();
  // It was not the client that left.
  expect(patient.logs).toContainEqual(
    expect.objectContaining({ msg: 'request', operation: 'Failed', status: answer.status }),
  );
});

test('an operation in time is answered whole, and its end is no error', async () => {
  const patient = await openWorld();
  expect((await patient.query('query Done { wait(ms: 10) }')).body).toEqual({ data: { wait: 'waited' } });
  await patient.server.close();
  expect(patient.logs).toContainEqual(expect.objectContaining({ msg: 'request', operation: 'Done', status: 200 }));
  expect(patient.logs.filter(({ level }) => level !== 'info' && level !== 'debug')).toEqual([]);
});

test('the end of an operation is no defect: it is not logged as one', async () => {
  await world.query('{ wait(ms: 5000) }');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(world.logs.filter(({ level }) => level === 'error')).toEqual([]);
});

test('many queries of one operation may listen to its signal', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  await world.query(`{ ${Array.from({ length: 20 }, (_, i) => `w${i}: wait(ms: 20)`).join(' ')} }`);
  process.off('warning', note);
  expect(warnings).toEqual([]);
});

test('a client that leaves cancels its operation', async () => {
  const patient = await openWorld();
  const client = new AbortController();
  const called = patient.called();
  const asked = fetch(`${patient.url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query: 'query Left { wait(ms: 5000) }' }),
    headers: { 'content-type': 'application/json' },
    signal: client.signal,
  });
  await called;
  const signal = patient.signals.at(-1);
  expect(signal?.aborted).toBe(false);
  client.abort();
  await expect(asked).rejects.toThrow();
  if (!signal?.aborted) await new Promise((resolve) => signal?.addEventListener('abort', resolve));
  expect(signal?.reason).toMatchObject({ code: 'OPERATION_CANCELLED' });
  await patient.server.close();
  expect(patient.logs).toContainEqual(expect.objectContaining({ msg: 'request', operation: 'Left', status: 499 }));
  expect(patient.logs.filter(({ level }) => level === 'error')).toEqual([]);
});

test.each([
  ['its headers', 'POST /graphql HTTP/1.1\r\nhost: localhost\r\n'],
  [
    'its body',
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 20\r\n\r\n{',
  ],
])('a client that does not come to the end of %s is sent away', async (_, beginning) => {
  const patient = await openWorld({ REQUEST_TIMEOUT_MS: '200' });
  const socket = connect(Number(new URL(patient.url).port), '127.0.0.1');
  socket.write(beginning);
  const told = await text(socket);
  await patient.server.close();
  expect(told).toMatch(/^HTTP\/1\.1 408 /);
  expect(told).toContain('"code":"BAD_REQUEST"');
});
