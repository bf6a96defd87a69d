import type { Graph } from './port.js';
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
}
export async function openNeo4j(_address: Neo4jAddress): Promise<Graph> {
  throw new Error('not yet');
}
