import { environmentOf, startNeo4j } from '../../scripts/neo4j/server.mjs';
import { engine } from '../e2e/program.js';

/**
 * The variables by which the program finds a Neo4j server: the one that NEO4J_URI names, whose graph the tests change, or one that is started
 * for the tests of this file. They are there when the tests run.
 */
export function neo4jServer(): Readonly<Record<string, string | undefined>> {
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
export function by(port: number, env: Readonly<Record<string, string | undefined>>) {
  return { ...env, NEO4J_URI: `bolt://127.0.0.1:${port}` };
}

export function portOf(uri: string | undefined): number {
  return Number(new URL(uri!).port);
}
