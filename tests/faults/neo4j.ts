import { environmentOf, startNeo4j } from '../../scripts/neo4j/server.mjs';
import { openGraph } from '../../src/graph/open.js';
import type { Graph } from '../../src/graph/port.js';
import { engine } from '../e2e/program.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The variables by which the program finds a Neo4j server: the one that NEO4J_URI names, whose graph the tests change, or one that is started
 * for the tests of this file. They are there when the tests run.
 */
export function neo4jServer(): Environment {
  const env: Record<string, string | undefined> = { ...engine };
  if (env.NEO4J_URI !== undefined) return env;
  let stop = async () => {};
  beforeAll(async () => {
    const server = await startNeo4j({ brief: true });
    stop = () => server.stop();
    Object.assign(env, environmentOf(server));
  });
  afterAll(() => stop());
  return env;
}

/** The same server by way of a passage to it. */
export function by(port: number, env: Environment) {
  return { ...env, NEO4J_URI: `bolt://127.0.0.1:${port}` };
}

export function portOf(uri: string | undefined): number {
  return Number(new URL(uri!).port);
}

/** Looks into the graph of a server, beside the program. */
export async function lookAtNeo4j<T>(env: Environment, work: (graph: Graph) => Promise<T>): Promise<T> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = env;
  const graph = await openGraph({ neo4j: { uri: uri!, user: user!, password: password!, database } });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}
