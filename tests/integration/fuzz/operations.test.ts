/**
 * Questions that nobody thought of: whatever is asked, the server answers, with known codes. A short form runs with the suite; the long one is
 * `npm run fuzz`, which takes the number of questions and prints the seed of a failure.
 */

import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { basisOf, createContext } from '../../../src/api/context.js';
import { createSchema } from '../../../src/api/schema.js';
import { SnapshotPointer } from '../../../src/api/snapshot.js';
import type { Graph } from '../../../src/graph/port.js';
import { readConfiguration } from '../../../src/server/configuration.js';
import { errorCodes } from '../../../src/server/errorCodes.js';
import { type RunningServer, startServer } from '../../../src/server/http.js';
import { createLogger } from '../../../src/server/logger.js';
import { idsOf, openRealGraph, realDataset } from '../world.js';
import { broken, operations } from './operations.js';

const RUNS = Number(process.env.FUZZ_RUNS ?? 60);

let graph: Graph;
let schema: GraphQLSchema;
let server: RunningServer;
let ids: string[];
const logs: Record<string, unknown>[] = [];

beforeAll(async () => {
  graph = await openRealGraph();
  schema = await createSchema();
  const dataset = await realDataset();
  ids = [
    'countries',
    'countries',
    'laws',
    'provisions',
    'rules',
    'agreements',
    'commitments',
    'goals',
    'trends',
    'benchmarks',
    'regulators',
  ].flatMap((kind) => idsOf(dataset, kind).slice(0, 150));
  server = await serve();
});

afterAll(async () => {
  await server?.close();
  await graph?.close();
});

test('a random operation is answered, or refused with a known code', async () => {
  await holds(operations(schema, ids), (query, answer) => {
    // All of it fits the schema: only what is asked for can be refused.
    expect([query, codesIn(answer)]).not.toEqual([query, expect.arrayContaining(['GRAPHQL_VALIDATION_FAILED'])]);
    expect([query, codesIn(answer)]).not.toEqual([query, expect.arrayContaining(['GRAPHQL_PARSE_FAILED'])]);
  });
});

test('a broken operation is refused with a known code, or answered as far as it makes sense', async () => {
  await holds(broken(operations(schema, ids, 2)), () => {});
});

interface Answer {
  readonly status: number;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  };
}

async function holds(queries: fc.Arbitrary<string>, check: (query: string, answer: Answer) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(queries, async (query) => {
      const answer = await ask(query);
      const codes = codesIn(answer);
      expect([query, answer.status, codes.filter((code) => !Object.hasOwn(errorCodes, code))]).toEqual([
        query,
        answer.status,
        [],
      ]);
      expect([query, codes]).not.toEqual([query, expect.arrayContaining(['INTERNAL_SERVER_ERROR'])]);
      // What takes too long is ended: that is an answer too.
      expect([query, answer.status < 500 || codes.includes('OPERATION_TIMEOUT')]).toEqual([query, true]);
      check(query, answer);
    }),
    { numRuns: RUNS, ...(process.env.FUZZ_SEED && { seed: Number(process.env.FUZZ_SEED) }) },
  );
  expect(logs.filter(({ level }) => level === 'error')).toEqual([]);
}

async function ask(query: string): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

function codesIn({ body }: Answer): string[] {
  return (body.errors ?? []).map(({ extensions }) => extensions?.code ?? 'none');
}

function serve(): Promise<RunningServer> {
  const read = readConfiguration({ PORT: '0', RATE_LIMIT: '0', OPERATION_TIMEOUT_MS: '120000' });
  if (!('configuration' in read)) throw new Error(read.problems.join('\n'));
  const { configuration } = read;
  const pointer = new SnapshotPointer(graph);
  const parts = {
    schema,
    createContext: async ({ signal }: { signal: AbortSignal }) =>
      createContext(graph, pointer, signal, configuration.maxRecords),
    basis: () => basisOf(pointer),
    health: () => graph.health(),
    examples: [],
  };
  return startServer(parts, configuration, createLogger('warn', { write: (line) => logs.push(JSON.parse(line)) }));
}
