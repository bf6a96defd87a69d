import { once } from 'node:events';
import { PacificAllianceDocument } from '../generated/graphql.js';
import { post } from './client.js';
import { begin, corredor, startServer, untilMatch } from './program.js';

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
