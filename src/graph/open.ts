import { openEmbedded } from './embedded.js';
import type { Neo4jAddress } from './neo4j.js';
import type { Graph } from './port.js';

export interface GraphOptions {
  /** The Neo4j server to use; without one, the engine is the embedded one. */
  readonly neo4j?: Neo4jAddress | undefined;
  /** Where the embedded engine keeps its graph; without one, in memory. */
  readonly path?: string | undefined;
}

/** Opens the graph that the options name. It is the one place that knows both engines. */
export async function openGraph({ neo4j, path }: GraphOptions = {}): Promise<Graph> {
  if (neo4j === undefined) return openEmbedded(path);
  // The driver is heavy, and only those who name a server need it.
  const { openNeo4j } = await import('./neo4j.js');
  return openNeo4j(neo4j);
}
