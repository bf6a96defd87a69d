import { createHash } from 'node:crypto';
import type { GraphValue } from '../../graph/port.js';
import { bestVerification } from '../../vocabulary/evidence.js';
import type { SourceRecord } from '../format/index.js';

/** The kinds of record that have sources. An id is unique among the records of one kind. */
export type Kind =
  | 'Jurisdiction'
  | 'Regulator'
  | 'Law'
  | 'Provision'
  | 'Agreement'
  | 'Commitment'
  | 'Reservation'
  | 'AnnexSearch'
  | 'Agenda'
  | 'Milestone'
  | 'ActionArea'
  | 'Goal'
  | 'WorkingGroup'
  | 'Benchmark'
  | 'Report'
  | 'GuidingQuestion'
  | 'Trend'
  | 'Approach'
  | 'Observation';

/** A row of a load statement that creates a node, below `parent` where the statement hangs it on another one. */
export interface NodeRow {
  readonly properties: Properties;
  readonly parent?: string;
}

/** A row of a load statement that creates a relationship between two nodes. */
export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

type Properties = Record<string, GraphValue>;

/** Collects rows by the name of the load statement that takes them. */
export class GraphRows {
  readonly #rows = new Map<string, (NodeRow | RelationshipRow)[]>();
  readonly #shared = new Set<string>();

  /** Adds a node. Unknown values are left out: an absent property is null. */
  node(statement: string, properties: Record<string, GraphValue | undefined>, parent?: string): void {
    this.#add(statement, { properties: known(properties), ...(parent === undefined ? {} : { parent }) });
  }

  /** Adds a node that several records have in common: the first one to name it says what it is. */
  shared(statement: string, properties: Record<string, GraphValue | undefined> & { id: string }): void {
    const name = `${statement} ${properties.id}`;
    if (this.#shared.has(name)) return;
    this.#shared.add(name);
    this.node(statement, properties);
  }

  /** Adds a node that states a fact, of a kind, with its sources and its grade: the best that one of them has. */
  fact(
    statement: string,
    kind: Kind,
    properties: Record<string, GraphValue | undefined> & { id: string },
    sources: readonly SourceRecord[],
    parent?: string,
  ): void {
    const verification = bestVerification(sources.map((source) => source.verification));
    this.node(statement, { ...properties, verification }, parent);
    this.sourcesOf(sources).forEach((source, position) => {
      this.relate('sourced_from', `${kind}:${properties.id}`, source, { position });
    });
  }

  relate(statement: string, from: string, to: string, properties: Record<string, GraphValue | undefined> = {}): void {
    this.#add(statement, { from, to, properties: known(properties) });
  }

  /** Adds the sources and answers with their ids: the same source in two records is one node. */
  sourcesOf(sources: readonly SourceRecord[]): string[] {
    return [
      ...new Set(
        sources.map((source) => {
          const { title, publisher, url, locator, verification } = source;
          const text = JSON.stringify([title, publisher, url, locator, verification]);
          const id = createHash('sha256').update(text).digest('hex').slice(0, 16);
          this.shared('sources', { id, title, publisher, url, locator, verification });
          return id;
        }),
      ),
    ];
  }

  rowsOf(statement: string): readonly (NodeRow | RelationshipRow)[] {
    return this.#rows.get(statement) ?? [];
  }

  get statements(): string[] {
    return [...this.#rows.keys()];
  }

  #add(statement: string, row: NodeRow | RelationshipRow): void {
    const rows = this.#rows.get(statement);
    if (rows === undefined) this.#rows.set(statement, [row]);
    else rows.push(row);
  }
}

function known(properties: Record<string, GraphValue | undefined>): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, GraphValue] => entry[1] !== null && entry[1] !== undefined,
    ),
  );
}
