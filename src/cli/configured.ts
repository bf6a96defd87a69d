import { load } from '../dataset/load.js';
import { type GraphOptions, openGraph } from '../graph/open.js';
import type { Graph } from '../graph/port.js';
import { type Configuration, readConfiguration } from '../server/configuration.js';
import { bundledDataset } from './bundled.js';
import { Failure } from './failure.js';

/** The configuration that the environment holds. Throws a Failure with a line for each wrong value. */
export function configured(): Configuration {
  const read = readConfiguration(process.env);
  if ('problems' in read) throw new Failure(...read.problems);
  return read.configuration;
}

export function openConfigured(configuration: Configuration): Promise<Graph> {
  return openGraph(graphOptions(configuration));
}

/** Opens the configured graph for one piece of work. One in memory is filled with the bundled data set first. */
export async function withGraph<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openConfigured(configured());
  try {
    if (isInMemory(graph)) await load(graph, await bundledDataset());
    return await work(graph);
  } finally {
    await graph.close();
  }
}

export function isInMemory({ engine, location }: Graph): boolean {
  return engine === 'embedded' && location === 'memory';
}

function graphOptions({ neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase, graphPath }: Configuration): GraphOptions {
  if (neo4jUri === undefined) return { path: graphPath };
  return { neo4j: { uri: neo4jUri, user: neo4jUser, password: neo4jPassword ?? '', database: neo4jDatabase } };
}
