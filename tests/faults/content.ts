import { createHash } from 'node:crypto';
import type { Graph, Parameters, Row } from '../../src/graph/port.js';
import { inline } from '../integration/engine.js';
import { canonical } from '../integration/world.js';

/** What a graph holds: no two states that differ in a record, a property or a relationship have the same. */
export interface Content {
  /** The data set that readers see; none before the first load. */
  readonly hash: string | undefined;
  /** Counts, which tell people in what two contents differ. */
  readonly nodes: number;
  readonly relationships: number;
  /** A hash over all records that readers see, their properties and relationships. */
  readonly digest: string;
}

export async function contentOf(graph: Graph): Promise<Content> {
  const rows = (text: string, parameters?: Parameters) => graph.read(inline(text), parameters);
  const [current] = await rows('MATCH (d:Dataset {current: true}) RETURN d.hash AS hash');
  const snapshot = (current?.hash ?? null) as string | null;
  const nodes = await rows(
    'MATCH (n:Record {snapshot: $snapshot}) RETURN labels(n) AS labels, properties(n) AS properties',
    { snapshot },
  );
  const relationships = await rows(
    'MATCH (n:Record {snapshot: $snapshot})-[r]->(o) RETURN n.key AS one, type(r) AS type, properties(r) AS properties, o.key AS other',
    { snapshot },
  );
  return {
    hash: snapshot ?? undefined,
    nodes: nodes.length,
    relationships: relationships.length,
    digest: digestOf([...nodes, ...relationships]),
  };
}

/** The snapshots of which anything is left in the graph: one, after a load that was not cut short. */
export async function snapshotsIn(graph: Graph): Promise<unknown[]> {
  const announced = await graph.read(inline('MATCH (d:Dataset) RETURN DISTINCT d.hash AS hash'));
  const written = await graph.read(inline('MATCH (n:Record) RETURN DISTINCT n.snapshot AS hash'));
  return [...new Set([...announced, ...written].map(({ hash }) => hash))];
}

function digestOf(rows: readonly Row[]): string {
  // Neither the order of rows nor that of labels says anything.
  const lines = rows.map((row) =>
    canonical(Array.isArray(row.labels) ? { ...row, labels: [...row.labels].sort() } : row),
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
