/** A graph whose statements are observed: one place for both engines, and for figures and spans alike. */

import {
  type Graph,
  GraphUnavailable,
  type Parameters,
  type ReadOptions,
  type Row,
  type SearchHit,
  type Statement,
  type Transaction,
} from '../graph/port.js';
import { type Failure, type Telemetry, unobserved } from './telemetry.js';

/** What a full-text search is called: each engine does it in its own way. */
const SEARCH = 'graph/search';

/** The same graph, of which `telemetry` is told. */
export function observed(graph: Graph, telemetry: Telemetry): Graph {
  return telemetry === unobserved ? graph : new ObservedGraph(graph, telemetry);
}

class ObservedGraph implements Graph {
  readonly engine: Graph['engine'];
  readonly location: string;

  constructor(
    private readonly graph: Graph,
    private readonly telemetry: Telemetry,
  ) {
    this.engine = graph.engine;
    this.location = graph.location;
  }

  read(statement: Statement, parameters?: Parameters, options?: ReadOptions): Promise<Row[]> {
    return this.#observed(statement.name, () => this.graph.read(statement, parameters, options), options?.signal);
  }

  search(terms: readonly string[], snapshot: string, limit: number, options?: ReadOptions): Promise<SearchHit[]> {
    return this.#observed(SEARCH, () => this.graph.search(terms, snapshot, limit, options), options?.signal);
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.graph.write((transaction) =>
      work({
        run: (statement, parameters) => this.#observed(statement.name, () => transaction.run(statement, parameters)),
      }),
    );
  }

  migrate(): Promise<void> {
    return this.graph.migrate();
  }

  health(): Promise<void> {
    return this.graph.health();
  }

  close(): Promise<void> {
    return this.graph.close();
  }

  async #observed<T extends readonly unknown[]>(
    name: string,
    work: () => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    const activity = this.telemetry.statement(name, this.engine);
    try {
      const rows = await activity.run(work);
      activity.end({ rows: rows.length });
      return rows;
    } catch (error) {
      activity.end({ failure: failureOf(error, signal) });
      throw error;
    }
  }
}

function failureOf(error: unknown, signal: AbortSignal | undefined): Failure {
  if (signal?.aborted) return 'cancelled';
  return error instanceof GraphUnavailable ? 'unavailable' : 'failed';
}
