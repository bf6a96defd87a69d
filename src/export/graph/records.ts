/** The graph of a snapshot as plain objects, in an order of its own: the same on both engines and at every run. */

import type { GraphValue } from '../../graph/port.js';
import { isRecordKind, type RecordKind } from '../../permalink/kinds.js';
import { pathOf as permalinkPath } from '../../permalink/permalink.js';

export interface ExportNode {
  /** The label of the record: Law. */
  readonly kind: string;
  readonly id: string;
  /** All its labels, in alphabetical order. */
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, GraphValue>>;
}

/** Names of records are their paths: kind and id. */
export interface ExportRelationship {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, GraphValue>>;
}

export interface ExportGraph {
  readonly nodes: readonly ExportNode[];
  readonly relationships: readonly ExportRelationship[];
}

/** The data set itself, in its description. */
export const DATASET = 'export/dcat.jsonld#dataset';

export function relationshipTypesOf({ relationships }: ExportGraph): string[] {
  return [...new Set(relationships.map(({ type }) => type))].sort();
}

/** What stands in the graph for the program alone. */
const INTERNAL = new Set(['key', 'snapshot', 'searchText']);

/** Properties in alphabetical order, without those that are absent or internal. */
export function plainProperties(properties: Readonly<Record<string, GraphValue>>): Record<string, GraphValue> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name, value]) => value !== null && value !== undefined && !INTERNAL.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The path of a record under the base address, such as `id/working-group/X`: its permalink, or its place in the file where it has none. */
export function pathOf(kind: string, id: string): string {
  const segment = kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  if (isRecordKind(segment)) return permalinkTo(segment, id);
  return `export/graph.jsonld#${segment}/${encodeURI(id)}`;
}

function permalinkTo(kind: RecordKind, id: string): string {
  return permalinkPath({ of: 'record', kind, id, asOf: null, version: null }).slice(1);
}

/** A relationship has its place in the file; a recognition is a record of its own. */
export function pathOfRelationship({ id, type, properties }: ExportRelationship): string {
  if (type === 'RECOGNISES') return permalinkTo('recognition', String(properties.id));
  return `export/graph.jsonld#${id}`;
}
