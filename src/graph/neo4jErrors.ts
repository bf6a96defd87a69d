import neo4j, { type Neo4jError } from 'neo4j-driver';
import { GraphFailure, GraphUnavailable } from './port.js';

/** What the server or the way to it is to blame for, rather than the statement: [code or message, what to say]. */
const OUTAGES: readonly (readonly [RegExp, string])[] = [
  [/^Neo\.ClientError\.Security\./, 'refuses this user or password'],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound/, 'has no such database'],
  [/^Neo\.TransientError\./, 'is too busy, or changing its leader'],
  [/acquisition timed out/, 'has no connection free'],
  [/responded HTTP/, 'answers HTTP there: it speaks Bolt at another port, as a rule 7687'],
  [/Pool is closed/, 'was closed here'],
];

/** Is it the server that cannot be reached or does not take the work, rather than the statement that fails? */
export function isOutage(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError && (error.retryable || outage(error) !== undefined);
}

/** Did a change of the schema fail because another process was changing it too? */
export function metAnother(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof neo4j.Neo4jError)) return false;
  return /^Neo\.(ClientError\.Schema\.\w*AlreadyExists|TransientError\.Transaction\.\w+)$/.test(cause.code);
}

/** The port's error for the driver's. What it says names the server and the statement, but no credentials, Cypher or parameters. */
export function explained(error: unknown, location: string, name?: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (isOutage(error)) {
    return new GraphUnavailable(`Neo4j at ${location} ${outage(error) ?? 'cannot be reached'}.`, { cause: error });
  }
  return new GraphFailure(name ? `Statement ${name} failed.` : 'A transaction failed.', { cause: error });
}

function outage(error: Neo4jError): string | undefined {
  return OUTAGES.find(([sign]) => sign.test(error.code) || (error.code === 'N/A' && sign.test(error.message)))?.[1];
}
