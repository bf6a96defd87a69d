/** How the server starts and stops. */

import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { answerOf, openWorld } from './world.js';

/** Milliseconds for which no test waits: one that did would be ended as one that hangs. */
const LONG = '600000';

test('a request that runs is answered before the server is closed', async () => {
  const world = await openWorld();
  const called = world.called();
  const asked = world.query('{ wait(ms: 300) }');
  await called;
  const closed = world.server.close();
  expect(await asked).toMatchObject({ status: 200, body: { data: { wait: 'waited' } } });
  await closed;
  await expect(fetch(`${world.url}/healthz`)).rejects.toThrow();
});

test('many at once: none is lost', async () => {
  const world = await openWorld();
  // Each is a question of its own, so that none is given an answer that was kept.
  const asked = Array.from({ length: 50 }, (_, i) => world.query(`query Nr${i} { wait(ms: 1000) }`));
  // All fifty are with the server, however slow the machine: what has not reached it cannot be lost by it.
  while (world.requestIds.length < 50) await new Promise((resolve) => setTimeout(resolve, 10));
  await world.server.close();
  const answers = await Promise.all(asked);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(50);
});

test('a connection that was let in may still bring its request', async () => {
  const world = await openWorld();
  const socket = connect(Number(new URL(world.url).port), '127.0.0.1');
  await once(socket, 'connect');
  // Connections are let in one after the other: when this one was answered, that one is in.
  await fetch(`${world.url}/healthz`);
  const closed = world.server.close();
  socket.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 /);
  await closed;
});

test('what takes longer than the time to stop is cancelled', async () => {
  const world = await openWorld({ SHUTDOWN_TIMEOUT_MS: '100', OPERATION_TIMEOUT_MS: LONG });
  const called = world.called();
  const asked = expect(world.query(`{ wait(ms: ${LONG}) }`)).rejects.toThrow();
  await called;
  await world.server.close();
  await asked;
  expect(world.signals.at(-1)?.aborted).toBe(true);
});

test('idle connections do not hold the server', async () => {
  const world = await openWorld({ SHUTDOWN_TIMEOUT_MS: LONG });
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve, reject) => {
    get(`${world.url}/healthz`, { agent }, (response) => response.resume().on('end', resolve)).on('error', reject);
  });
  await world.server.close();
  agent.destroy();
});

test('closing twice is closing once', async () => {
  const world = await openWorld();
  await Promise.all([world.server.close(), world.server.close()]);
  await world.server.close();
});

test('a port that is taken is said in one line', async () => {
  const world = await openWorld();
  const { port } = new URL(world.url);
  await expect(openWorld({ PORT: port })).rejects.toThrow(
    `Cannot listen on 127.0.0.1, port ${port}: another program does. Set PORT to another port, or to 0 for any free one.`,
  );
  expect((await answerOf(await fetch(`${world.url}/healthz`))).status).toBe(200);
  await world.server.close();
});
