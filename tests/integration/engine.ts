import { openGraph } from '../../src/graph/open.js';
import type { Graph, Statement } from '../../src/graph/port.js';

/** The server that the environment names, if the suite is to run against Neo4j. */
export function neo4jAddress() {
  const {
    NEO4J_URI: uri,
    NEO4J_USER: user = 'neo4j',
    NEO4J_PASSWORD: password = '',
    NEO4J_DATABASE: database,
  } = process.env;
  return uri ? { uri, user, password, database } : undefined;
}

/** The engine under test, with its schema: Neo4j when NEO4J_URI is set, otherwise the embedded one in memory. */
export async function openTestGraph(): Promise<Graph> {
  const graph = await openGraph({ neo4j: neo4jAddress() });
  await graph.migrate();
  return graph;
}

/** Empties a graph; its schema and the record of it stay. */
export async function wipe(graph: Graph): Promise<void> {
  await graph.write((transaction) => transaction.run(inline('MATCH (n) WHERE NOT n:Migration DETACH DELETE n')));
}

/** A statement of a test's own, which needs no file. */
export function inline(text: string, name = 'test/inline'): Statement {
  return { name, text };
}
