import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type Result,
  type Session,
} from 'neo4j-driver';
import { unlessAborted } from './abort.js';
import { migrationsOf } from './migrations.js';
import { explained, isOutage, metAnother } from './neo4jErrors.js';
import { fromNeo4j } from './neo4jValues.js';
import { plainParameters } from './parameters.js';
import {
  type Graph,
  GraphFailure,
  GraphUnavailable,
  type Parameters,
  type ReadOptions,
  type Row,
  type SearchHit,
  type Statement,
  type Transaction,
} from './port.js';
import { areTerms, recordLabel } from './searchable.js';
import { statement } from './statements.js';

export interface Neo4jAddress {
  /** `bolt://`, `neo4j://`, `neo4j+s://` … */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Without one, the user's home database. */
  readonly database?: string | undefined;
}

const SETTINGS = {
  // Numbers of the graph are years, counts and shares: none needs 64 bits.
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 50,
  // Together these bound the time until a dead server is said to be one; the driver would otherwise try for 30 s. They leave room for this
  // process itself, which may calculate for seconds on a busy machine before it looks at what has come.
  connectionTimeout: 8_000,
  connectionAcquisitionTimeout: 10_000,
  maxTransactionRetryTime: 2_000,
  // A connection that idled this long is tested before it is used: firewalls and restarts close them silently.
  connectionLivenessCheckTimeout: 60_000,
  // Answers are collected whole, so they need not be asked for in portions.
  fetchSize: -1,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  telemetryDisabled: true,
  userAgent: 'corredor',
} as const;

/** The server ends a read by itself after this time, should the client that asked be gone. */
const READ_TIMEOUT = 60_000;

/** A server that holds its connections open but says nothing for so long is not well. */
const HEALTH_TIMEOUT = 5_000;

/** How often a change of the schema is tried when other processes change it too: each time at least one of them has got on. */
const SCHEMA_ATTEMPTS = 20;

/** Between two attempts at the schema, and between two looks at its indexes. */
const PAUSE = 100;

/** Opens Neo4j. It does not wait for the server: one that is down shows on use, and is used again when it is back. */
export async function openNeo4j({ uri, user, password, database }: Neo4jAddress): Promise<Graph> {
  return new Neo4jGraph(driverOf(uri, user, password), withoutCredentials(uri), database);
}

function driverOf(uri: string, user: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), SETTINGS);
  } catch {
    // The driver's own words repeat the address as it is.
    const expected = 'expected one such as neo4j://localhost:7687, without parameters unless its scheme is neo4j';
    throw new GraphUnavailable(`"${withoutCredentials(uri)}" is no address of a Neo4j server: ${expected}.`);
  }
}

class Neo4jGraph implements Graph {
  readonly engine = 'neo4j';
  /** Shared by all sessions, so that a read sees what this process wrote, on whichever member of a cluster. */
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  #closed = false;

  constructor(
    private readonly driver: Driver,
    readonly location: string,
    private readonly database: string | undefined,
  ) {}

  async read(statement: Statement, parameters?: Parameters, { signal }: ReadOptions = {}): Promise<Row[]> {
    this.#mustBeOpen();
    try {
      return await unlessAborted(
        () =>
          // It sends the beginning of its transaction together with the query, and resets the connection on abort.
          this.driver.executeQuery(statement.text, plainParameters(parameters, neo4j.int), {
            ...this.#session(),
            routing: neo4j.routing.READ,
            transactionConfig: { timeout: READ_TIMEOUT },
            resultTransformer: rowsOf,
            ...(signal && { signal }),
          }),
        signal,
      );
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw explained(error, this.location, statement.name);
    }
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    this.#mustBeOpen();
    const session: Session = this.driver.session(this.#session());
    try {
      return await session.executeWrite(async (managed) => {
        const transaction = new Neo4jTransaction(managed, this.location);
        const result = await work(transaction);
        await transaction.settled();
        return result;
      });
    } catch (error) {
      throw explained(error, this.location);
    } finally {
      await session.close();
    }
  }

  async search(terms: readonly string[], snapshot: string, limit: number, options?: ReadOptions): Promise<SearchHit[]> {
    if (!areTerms(terms)) return [];
    // In small letters, no word is an operator of the index.
    const query = terms.map((term) => `+${term.toLowerCase()}`).join(' ');
    const rows = await this.read(statement('graph/search_neo4j'), { query, snapshot, limit }, options);
    return rows.map(({ id, labels, score }) => ({
      id: id as string,
      label: recordLabel(labels as string[]),
      score: score as number,
    }));
  }

  async migrate(): Promise<void> {
    const [row] = await this.read(statement('graph/migrations_applied'), { engine: this.engine });
    const applied = row?.ids as string[];
    for (const { id, statements } of migrationsOf(this.engine)) {
      if (applied.includes(id)) continue;
      await this.#changeSchema(statements);
      await this.#untilIndexesAreFilled();
      const record = { id, engine: this.engine, appliedAt: new Date() };
      await this.write((transaction) => transaction.run(statement('graph/record_migration'), record));
    }
  }

  async health(): Promise<void> {
    const signal = AbortSignal.timeout(HEALTH_TIMEOUT);
    try {
      await this.read(statement('graph/answer'), {}, { signal });
    } catch (cause) {
      throw signal.aborted ? new GraphUnavailable(`Neo4j at ${this.location} does not answer.`, { cause }) : cause;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.driver.close();
  }

  /**
   * The schema changes in a transaction of its own, apart from data. IF NOT EXISTS does not keep two processes apart that meet here: both
   * can find nothing, and the later one is refused, or is undone to end a deadlock. It tries again, and finds what the other has made.
   */
  async #changeSchema(statements: readonly Statement[]): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.write(async (transaction) => {
          for (const each of statements) await transaction.run(each);
        });
      } catch (error) {
        if (attempt === SCHEMA_ATTEMPTS || !metAnother(error)) throw error;
        await sleep(PAUSE);
      }
    }
  }

  /** Looks again and again: a transaction that waited (`db.awaitIndexes`) would hold locks against those whose end it waits for. */
  async #untilIndexesAreFilled(): Promise<void> {
    for (;;) {
      const unfilled = await this.read(statement('graph/unfilled_indexes_neo4j'));
      const failed = unfilled.find(({ state }) => state === 'FAILED');
      if (failed) throw new GraphFailure(`Neo4j could not fill the index ${failed.name}.`);
      if (unfilled.length === 0) return;
      await sleep(PAUSE);
    }
  }

  /** The driver itself would connect again after it was closed. */
  #mustBeOpen(): void {
    if (this.#closed) throw new GraphUnavailable('The graph is closed.');
  }

  #session() {
    return {
      bookmarkManager: this.#bookmarks,
      ...(this.database !== undefined && { database: this.database }),
    };
  }
}

class Neo4jTransaction implements Transaction {
  #statements: Promise<unknown>[] = [];

  constructor(
    private readonly managed: ManagedTransaction,
    private readonly location: string,
  ) {}

  run({ name, text }: Statement, parameters?: Parameters): Promise<Row[]> {
    const rows = rowsOf(this.managed.run(text, plainParameters(parameters, neo4j.int))).catch((error: unknown) => {
      // The driver tries again after an outage, which it must see as it was.
      throw isOutage(error) ? error : explained(error, this.location, name);
    });
    rows.catch(() => {});
    this.#statements.push(rows);
    return rows;
  }

  /** A statement that failed undoes the transaction, even if nobody waited for it. */
  async settled(): Promise<void> {
    await Promise.all(this.#statements);
  }
}

async function rowsOf(result: Result): Promise<Row[]> {
  const { records } = await result;
  return records.map((record) => fromNeo4j(record.toObject()) as Row);
}

/** The address as it may stand in a log. */
function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, '//');
}
