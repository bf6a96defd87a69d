import { POINTER_LIFE } from '../api/snapshot.js';
import type { Graph } from '../graph/port.js';
import type { Configuration } from '../server/configuration.js';

/**
 * How long, in milliseconds, a load leaves the old data set in place: an operation may have begun with it up to the life of a pointer
 * after the switch, and then has its whole time. The processes that read an embedded graph end with the load or are this one.
 */
export function graceFor(graph: Graph, { operationTimeoutMs }: Configuration): number {
  return graph.engine === 'neo4j' ? POINTER_LIFE + operationTimeoutMs + 250 : 0;
}
