import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { createContext } from '../../src/api/context.js';
import { createSchema } from '../../src/api/schema.js';
import { SnapshotPointer } from '../../src/api/snapshot.js';
import { askIn } from '../../src/asking/ask.js';
import { load } from '../../src/dataset/load.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { createMcpServer } from '../../src/mcp/server.js';
import { createLogger } from '../../src/server/logger.js';
import { canonical, openRealGraph, realDataset, regionOf } from './world.js';

let graph: Graph;
let other: Graph;
let client: Client;
let reference: Client;
const logs: string[] = [];

beforeAll(async () => {
  graph = await openRealGraph();
  other = await openEmbedded();
  await load(other, await realDataset());
  client = await clientOf(graph);
  reference = await clientOf(other);
});
afterAll(async () => {
  await client?.close();
  await reference?.close();
  await graph?.close();
  await other?.close();
});

async function clientOf(graph: Graph | undefined): Promise<Client> {
  const schema = await createSchema();
  const asking = async () => askIn(schema, createContext(graph!, new SnapshotPointer(graph!)));
  const server = createMcpServer({
    version: '1',
    asking,
    logger: createLogger('info', { write: (line) => logs.push(line) }),
  });
  const [here, there] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await Promise.all([server.connect(there), client.connect(here)]);
  await client.listTools();
  return client;
}

const call = async (client: Client, name: string, given: Record<string, unknown>) =>
  (await client.callTool({ name, arguments: given })) as CallToolResult;

test.each<[string, (region: string[]) => Record<string, unknown>]>([
  ['trace', () => ({ origin: 'BR', destination: 'CL', dataCategory: 'HEALTH', asOf: '2026-11-24' })],
  ['trace', () => ({ origin: 'PE', destination: 'MX', asOf: '2026-11-24', lang: 'ES' })],
  ['matrix', (countries) => ({ countries, asOf: '2026-11-24' })],
  ['compare', (countries) => ({ countries, benchmark: 'BENCHMARK-GDPR', asOf: '2026-11-24' })],
  ['search', () => ({ text: 'datos personales', first: 50 })],
  ['law', () => ({ id: 'BR-LGPD', asOf: '2026-11-24' })],
])('%s answers alike on both engines', async (name, given) => {
  const asked = given(await regionOf(await realDataset()));
  const found = await call(client, name, asked);
  expect(found.isError).toBeFalsy();
  expect(canonical(found)).toBe(canonical(await call(reference, name, asked)));
  expect(canonical(found.structuredContent).length).toBeGreaterThan(500);
});

test('a defect is told without its inside, which goes to the log', async () => {
  const broken = await clientOf(undefined);
  const { isError, content } = await call(broken, 'dataset', {});
  expect(isError).toBe(true);
  expect(content).toEqual([
    { type: 'text', text: expect.stringMatching(/^(Something went wrong|The graph cannot be reached)/) },
  ]);
  expect(logs.join('')).toMatch(/TypeError/);
  await broken.close();
});
