import { type CompiledDataset, compileSeed } from '../../src/dataset/compile.js';
import { load } from '../../src/dataset/load.js';
import type { Graph, GraphValue } from '../../src/graph/port.js';
import { openTestGraph, wipe } from './engine.js';

const SEED = 'seed';
let compiled: Promise<CompiledDataset> | undefined;

/** The real facts, read and checked once for a test file. */
export function realDataset(): Promise<CompiledDataset> {
  compiled ??= compileSeed(SEED);
  return compiled;
}

/** The engine under test with the real facts. */
export async function openRealGraph(): Promise<Graph> {
  const graph = await openTestGraph();
  await wipe(graph);
  await load(graph, await realDataset());
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
