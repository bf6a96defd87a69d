/** That observers can be away, and that nothing of them is there unless asked for. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SearchDocument } from '../generated/graphql.js';
import { post } from './client.js';
import { openCollector, SECRETS, whileRunning } from './observed.js';
import { corredor, loadedFacts, startServer, untilMatch } from './program.js';

const facts = loadedFacts();

test('a sampler of OpenTelemetry is heard', async () => {
  const collector = await openCollector();
  const env = { ...facts, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_TRACES_SAMPLER: 'always_off' };
  await whileRunning(env, async ({ url }) => {
    expect((await post(url, SearchDocument, { text: 'datos' })).errors).toBeUndefined();
  });
  await collector.close();
  expect(collector.spans).toEqual([]);
});

test.each(['nobody', 'one that refuses'])(
  'a collector that is %s spoils no answer, and is told of once',
  async (who) => {
    const collector = await openCollector(who === 'nobody' ? 200 : 400);
    if (who === 'nobody') await collector.close();
    const env = {
      ...facts,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      // As often as a test can wait for.
      OTEL_BSP_SCHEDULE_DELAY: '20',
      OTEL_BSP_EXPORT_TIMEOUT: '200',
      OTEL_EXPORTER_OTLP_TIMEOUT: '100',
      ANSWER_CACHE_BYTES: '0',
      ...SECRETS,
    };
    const { code, stderr } = await whileRunning(env, async ({ url, child }) => {
      const warned = untilMatch(child.stderr, /spans cannot be delivered/);
      await post(url, SearchDocument, { text: 'datos' });
      await warned;
      for (let i = 0; i < 20; i++) {
        expect((await post(url, SearchDocument, { text: 'datos' })).errors).toBeUndefined();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    if (who !== 'nobody') await collector.close();
    expect(code).toBe(0);
    expect(stderr.match(/spans cannot be delivered/g)).toHaveLength(1);
    expect(stderr).not.toMatch(/hunter2/);
  },
);

test('a collector that never answers does not hold the end of the program', async () => {
  const silent = createServer(() => {});
  await once(silent.listen(0, '127.0.0.1'), 'listening');
  const { port } = silent.address() as AddressInfo;
  const env = {
    ...facts,
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    // Without a bound of the program's own, its end would wait for this.
    OTEL_EXPORTER_OTLP_TIMEOUT: '600000',
    OTEL_BSP_EXPORT_TIMEOUT: '600000',
  };
  const { code } = await whileRunning(env, async ({ url }) => {
    expect((await post(url, SearchDocument, { text: 'datos' })).errors).toBeUndefined();
  });
  silent.close();
  silent.closeAllConnections();
  expect(code).toBe(0);
});

describe('What is not asked for is not there', () => {
  // Tells from inside, when it is asked to, what listens and which libraries are loaded.
  const inside = `
    import { createRequire } from 'node:module';
    process.on('SIGUSR2', () => {
      const loaded = Object.keys(createRequire('/')('node:module')._cache);
      const libraries = ['prom-client', '@opentelemetry/sdk-trace'].filter((name) => loaded.some((path) => path.includes(name)));
      const listeners = process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;
      console.error(JSON.stringify({ inside: { libraries, listeners } }));
    });`;
  const NODE_OPTIONS = `--import data:text/javascript,${encodeURIComponent(inside)}`;

  test.each([
    [{}, { libraries: [], listeners: 1 }],
    [{ METRICS_PORT: '0' }, { libraries: ['prom-client'], listeners: 2 }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' }, { libraries: ['@opentelemetry/sdk-trace'], listeners: 1 }],
  ])('with %j', async (env, expected) => {
    await whileRunning({ ...facts, ...env, NODE_OPTIONS }, async ({ child, metrics }) => {
      const told = untilMatch(child.stderr, /^\{"inside":(.*)\}$/m);
      child.kill('SIGUSR2');
      expect(JSON.parse((await told)[1]!)).toEqual(expected);
      expect(metrics !== undefined).toBe('METRICS_PORT' in env);
    });
  });
});

test('a port for figures that another program has is said in a line', async () => {
  const server = await startServer(facts);
  const { port } = new URL(server.url);
  const { code, stderr } = await corredor(['start'], { METRICS_PORT: port, LOG_LEVEL: 'silent' });
  await server.stop();
  expect([code, stderr.trim()]).toEqual([
    1,
    `Cannot listen on 127.0.0.1, port ${port}: another program does. Set METRICS_PORT to another port, or to 0 for any free one.`,
  ]);
});
