import { openEmbedded } from './embedded.js';
import { type Neo4jAddress, openNeo4j } from './neo4j.js';
import type { Graph } from './port.js';

export interface GraphOptions {
  /** The Neo4j server to use; without one, the engine is the embedded one. */
  readonly neo4j?: Neo4jAddress | undefined;
  /** Where the embedded engine keeps its graph; without one, in memory. */
  readonly path?: string | undefined;
}

/** Opens the graph that the options name. It is the one place that knows both engines. */
export function openGraph({ neo4j, path }: GraphOptions = {}): Promise<Graph> {
  return neo4j ? openNeo4j(neo4j) : openEmbedded(path);
}
