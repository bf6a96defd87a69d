/** The port to a graph. Which engine stands behind it is known to `open.ts` alone. */

/** A value that both engines store and return. Dates are ISO strings. */
export type GraphValue = null | boolean | number | string | GraphValue[] | { [key: string]: GraphValue };

/** One row of an answer: column name → value. */
export type Row = Record<string, GraphValue>;

export type Parameters = Record<string, unknown>;

/** One statement of a `.cypher` file. */
export interface Statement {
  /** Its path under `cypher/` without the ending, such as `law/provisions_of_laws`. */
  readonly name: string;
  readonly text: string;
}

/** Runs statements inside one write transaction. */
export interface Transaction {
  run(statement: Statement, parameters?: Parameters): Promise<Row[]>;
}

export interface ReadOptions {
  /** Cancels the query, and rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A hit of a full-text search; a higher score is a better match. Scores of different engines do not compare. */
export interface SearchHit {
  readonly id: string;
  readonly label: string;
  readonly score: number;
}

export interface Graph {
  readonly engine: 'embedded' | 'neo4j';
  /** Where the graph lives, for logs: `memory`, a path, or a URI without credentials. */
  readonly location: string;

  /** Runs one reading statement. */
  read(statement: Statement, parameters?: Parameters, options?: ReadOptions): Promise<Row[]>;

  /** Runs `work` in one write transaction: all of it happens, or nothing. It may be retried, so it must have no other effects. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;

  /** Records of a snapshot whose `searchText` holds all the terms, best first. */
  search(terms: readonly string[], snapshot: string, limit: number, options?: ReadOptions): Promise<SearchHit[]>;

  /** Brings constraints and indexes to the newest version; each migration is recorded and runs once. */
  migrate(): Promise<void>;

  /** Resolves when the graph answers; rejects with GraphUnavailable otherwise. */
  health(): Promise<void>;

  close(): Promise<void>;
}

/** The graph cannot be reached, or does not answer. It may be tried again. */
export class GraphUnavailable extends Error {
  override readonly name = 'GraphUnavailable';
}

/** A statement failed: a defect of the program, not of the question. */
export class GraphFailure extends Error {
  override readonly name = 'GraphFailure';
}
