import { createContext } from '../../src/api/context.js';
import { SnapshotPointer } from '../../src/api/snapshot.js';
import { readFacts } from '../../src/corridor/facts.js';
import type { Circumstances, Trace } from '../../src/corridor/trace/facts.js';
import { traceMatrix } from '../../src/corridor/trace/matrix.js';
import { load } from '../../src/dataset/load.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { canonical, openRealGraph, realDataset, regionOf } from './world.js';

const questions: [string, Omit<Circumstances, 'asOf'>][] = [
  ['PERSONAL', { dataCategory: 'PERSONAL', sector: 'ALL', recipient: 'CONTROLLER' }],
  ['HEALTH', { dataCategory: 'HEALTH', sector: 'ALL', recipient: 'CONTROLLER' }],
  ['FINANCIAL in FINANCE', { dataCategory: 'FINANCIAL', sector: 'FINANCE', recipient: 'CONTROLLER' }],
  ['GOVERNMENT in PUBLIC_SECTOR', { dataCategory: 'GOVERNMENT', sector: 'PUBLIC_SECTOR', recipient: 'CONTROLLER' }],
];
const days = ['2012-01-01', '2020-11-30', '2026-11-24'];

let graph: Graph;
let reference: Graph | undefined;
let region: string[];

beforeAll(async () => {
  const dataset = await realDataset();
  region = await regionOf(dataset);
  graph = await openRealGraph();
  if (graph.engine === 'neo4j') {
    reference = await openEmbedded();
    await load(reference, dataset);
  }
});

afterAll(async () => {
  await graph?.close();
  await reference?.close();
});

async function tracesOn(engine: Graph, circumstances: Circumstances): Promise<Trace[]> {
  const { reader } = createContext(engine, new SnapshotPointer(engine));
  return traceMatrix(region, circumstances, await readFacts(reader, region, region));
}

describe('All ordered pairs of the region', () => {
  test('are 33 countries and 1,056 corridors', () => {
    expect(region).toHaveLength(33);
  });

  test.each(questions.flatMap(([name, question]) => days.map((day) => [name, day, question] as const)))(
    '%s at %s: every corridor is answered, and alike on both engines',
    async (_, asOf, question) => {
      const traces = await tracesOn(graph, { ...question, asOf });
      expect(traces).toHaveLength(33 * 32);
      // A level is missing exactly where the law was not read or is not recorded.
      for (const { level, certainty } of traces) expect(level === null).toBe(certainty === 'UNKNOWN');
      if (reference) expect(differing(traces, await tracesOn(reference, { ...question, asOf }))).toEqual([]);
    },
  );
});

describe('The facts of a trace', () => {
  const groupsRead = async (origin: string, destination: string) => {
    const { reader } = createContext(graph, new SnapshotPointer(graph));
    const { jurisdictions } = await readFacts(reader, [origin], [destination]);
    return [...jurisdictions.values()].filter(({ type }) => type === 'Group').map(({ id }) => id);
  };

  test('are of those groups alone to which one of the two belongs, or that are named', async () => {
    expect(await groupsRead('BR', 'CL')).toEqual([]);
    expect(await groupsRead('BR', 'ES')).toEqual(['EEA', 'EU']);
    expect(await groupsRead('EC', 'BR')).toEqual(['CAN']);
    expect(await groupsRead('BR', 'EU')).toEqual(['EU']);
  });
});

/** The corridors whose whole answer, down to the order of rules and reasons, is not the same. */
function differing(traces: readonly Trace[], others: readonly Trace[]): string[] {
  return traces
    .filter((trace, index) => canonical(trace) !== canonical(others[index]))
    .map(({ origin, destination }) => `${origin} → ${destination}`);
}
