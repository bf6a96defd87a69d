import { bundledDataset } from '../../src/cli/bundled.js';
import type { CompiledDataset } from '../../src/dataset/compile.js';
import { load } from '../../src/dataset/load.js';
import type { Graph, GraphValue } from '../../src/graph/port.js';
import { statement } from '../../src/graph/statements.js';
import { openTestGraph, wipe } from './engine.js';

let compiled: Promise<CompiledDataset> | undefined;

/** The real facts as the program ships them, read once for a test file; the test of the load compares them with the seed files. */
export function realDataset(): Promise<CompiledDataset> {
  compiled ??= bundledDataset();
  return compiled;
}

/** The engine under test with the real facts. A server that holds them since an earlier test file keeps them: nobody changes them. */
export async function openRealGraph(): Promise<Graph> {
  const [graph, dataset] = await Promise.all([openTestGraph(), realDataset()]);
  const [current] = await graph.read(statement('dataset/current'));
  if (current?.hash !== dataset.hash) {
    await wipe(graph);
    await load(graph, dataset);
  }
  return graph;
}

/** Codes of the 33 countries of Latin America and the Caribbean. */
export async function regionOf(dataset: CompiledDataset): Promise<string[]> {
  return propertiesOf(dataset, 'countries')
    .filter(({ covered, subregion, id }) => covered === true && (id === 'MX' || REGION.has(subregion as string)))
    .map(({ id }) => id as string)
    .sort();
}

const REGION = new Set(['SOUTH_AMERICA', 'CENTRAL_AMERICA', 'CARIBBEAN']);

/** The ids of the nodes that a load statement creates. */
export function idsOf(dataset: CompiledDataset, statement: string): string[] {
  return propertiesOf(dataset, statement).map(({ id }) => id as string);
}

function propertiesOf(dataset: CompiledDataset, statement: string): Record<string, GraphValue>[] {
  const batch = dataset.batches.find((each) => each.statement === statement);
  return (batch?.rows ?? []).map(({ properties }) => properties);
}

/** The text of a value whose keys stand in alphabetical order: an engine returns the properties of a map in an order of its own. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
