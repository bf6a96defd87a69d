/**
 * Questions that nobody thought of: whatever is asked, the server answers, with known codes. A short form runs with the suite; the long one is
 * `npm run fuzz`, which writes what it found into docs/long-runs/.
 */

import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import { basisOf, createContext } from '../../../src/api/context.js';
import { createSchema } from '../../../src/api/schema.js';
import { SnapshotPointer } from '../../../src/api/snapshot.js';
import type { Graph } from '../../../src/graph/port.js';
import { readConfiguration } from '../../../src/server/configuration.js';
import { type RunningServer, startServer } from '../../../src/server/http.js';
import { createLogger } from '../../../src/server/logger.js';
import { neo4jAddress } from '../engine.js';
import { idsOf, openRealGraph, realDataset } from '../world.js';
import { askAll, type Tally } from './ask.js';
import { broken } from './broken.js';
import { GROWTH_AT_MOST, growth } from './memory.js';
import { type KnownIds, operations } from './operations.js';
import { recordOperations } from './record.js';
import { asked } from './setting.js';

let graph: Graph;
let schema: GraphQLSchema;
let server: RunningServer;
let ids: KnownIds;
const defects: Record<string, unknown>[] = [];
const tallies: Record<string, Tally> = {};

beforeAll(async () => {
  graph = await openRealGraph();
  schema = await createSchema();
  const dataset = await realDataset();
  ids = new Map(
    dataset.batches
      .map(({ statement }) => [statement, idsOf(dataset, statement).filter(Boolean).slice(0, 150)] as const)
      .filter(([, known]) => known.length > 0),
  );
  server = await serve();
});

afterAll(async () => {
  await server?.close();
  await graph?.close();
  const { about } = await realDataset();
  // A run that failed has nothing to record.
  const isWhole = Object.values(tallies).every(
    ({ milliseconds, samples }) => milliseconds.length === asked.runs && (growth(samples) ?? 0) < GROWTH_AT_MOST,
  );
  if (asked.isLong && isWhole && Object.keys(tallies).length === 2)
    recordOperations(neo4jAddress() ? 'neo4j' : 'embedded', about.version, tallies);
});

test('a random operation is answered, or refused with a known code', async () => {
  const bodies = operations(schema, ids).map((question) => JSON.stringify(question));
  tallies.valid = await askAll({
    url: server.url,
    bodies,
    ...asked,
    check: (body, { codes }) => {
      // All of it fits the schema: only what is asked for can be refused.
      expect([body, codes]).not.toEqual([body, expect.arrayContaining(['GRAPHQL_VALIDATION_FAILED'])]);
      expect([body, codes]).not.toEqual([body, expect.arrayContaining(['GRAPHQL_PARSE_FAILED'])]);
    },
  });
  expect(defects).toEqual([]);
});

test('a broken operation is refused with a known code, or answered as far as it makes sense', async () => {
  const bodies = broken(operations(schema, ids, 2));
  tallies.broken = await askAll({ url: server.url, bodies, ...asked, check: () => {} });
  expect(defects).toEqual([]);
});

test('nothing is worked at any more when all is answered', async () => {
  // The solver of packages cannot be interrupted for some seconds.
  let looks = 60;
  while ((await busyShare()) > 0.5 && looks > 0) looks--;
  expect(looks).toBeGreaterThan(0);
});

// Of a short run nothing can be said: caches fill, and code is compiled.
if (asked.isLong) {
  test('the memory of the server does not grow', () => {
    for (const { samples } of Object.values(tallies)) expect(growth(samples)).toBeLessThan(GROWTH_AT_MOST);
  });
}

/** How much of half a second this process, in which the server is too, was at work. */
async function busyShare(): Promise<number> {
  const before = performance.eventLoopUtilization();
  await sleep(500);
  return performance.eventLoopUtilization(before).utilization;
}

function serve(): Promise<RunningServer> {
  // Small caches are full soon, and then no cause of growth. One heavy question must not hold up thousands of others: that it is ended in
  // time is a good answer.
  const read = readConfiguration({
    PORT: '0',
    RATE_LIMIT: '0',
    ANSWER_CACHE_BYTES: '8000000',
    RECORD_CACHE_BYTES: '16000000',
    OPERATION_TIMEOUT_MS: '3000',
  });
  if (!('configuration' in read)) throw new Error(read.problems.join('\n'));
  const { configuration } = read;
  const pointer = new SnapshotPointer(graph, configuration.recordCacheBytes);
  const parts = {
    schema,
    createContext: async ({ signal }: { signal: AbortSignal }) =>
      createContext(graph, pointer, signal, configuration.maxRecords),
    basis: () => basisOf(pointer),
    health: () => graph.health(),
    examples: [],
  };
  return startServer(parts, configuration, createLogger('error', { write: (line) => defects.push(JSON.parse(line)) }));
}
