import { types } from 'node:util';
import grafeo, { type GrafeoDB, type Transaction as GrafeoTransaction, type QueryResult } from '@grafeo-db/js';
import { unlessAborted } from './abort.js';
import { diskFailure, isDiskFailure, openFile } from './file.js';
import { migrationsOf } from './migrations.js';
import { plainParameters } from './parameters.js';
import {
  type Graph,
  GraphFailure,
  GraphUnavailable,
  type GraphValue,
  type Parameters,
  type ReadOptions,
  type Row,
  type SearchHit,
  type Statement,
  type Transaction,
} from './port.js';
import { areTerms, recordLabel } from './searchable.js';
import { statement } from './statements.js';

/** How often a transaction is tried when it meets another one's write. */
const ATTEMPTS = 5;

/** Opens the embedded engine, in memory or, with a path, in the file there, which one process at a time may hold. */
export async function openEmbedded(path?: string): Promise<Graph> {
  if (path === undefined) return new EmbeddedGraph(grafeo.GrafeoDB.create(), 'memory', () => {});
  const { database, release } = openFile(path);
  return new EmbeddedGraph(database, path, release);
}

class EmbeddedGraph implements Graph {
  readonly engine = 'embedded';
  readonly #running = new Set<Promise<unknown>>();
  #writes: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(
    private readonly database: GrafeoDB,
    readonly location: string,
    private readonly release: () => void,
  ) {}

  async read(statement: Statement, parameters?: Parameters, { signal }: ReadOptions = {}): Promise<Row[]> {
    this.#mustBeOpen();
    // The engine cannot cancel a query: an aborted one runs to its end unheard.
    return unlessAborted(() => this.#track(run(this.database, statement, parameters, { mayWrite: false })), signal);
  }

  /** Writes stand in a queue: the engine has one writer at a time, and a queue is cheaper than conflicts. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#queued(() => this.#attempt(work));
  }

  async search(
    terms: readonly string[],
    snapshot: string,
    limit: number,
    { signal }: ReadOptions = {},
  ): Promise<SearchHit[]> {
    this.#mustBeOpen();
    return unlessAborted(() => this.#track(this.#hits(terms, snapshot, limit)), signal);
  }

  migrate(): Promise<void> {
    return this.#queued(async () => {
      const [row] = await run(this.database, statement('graph/migrations_applied'), { engine: this.engine });
      const applied = row?.ids as string[];
      const apply = async (id: string, work: () => Promise<unknown>) => {
        if (applied.includes(id)) return;
        await work();
        await run(this.database, statement('graph/record_migration'), {
          id,
          engine: this.engine,
          appliedAt: new Date(),
        });
      };
      for (const { id, statements } of migrationsOf(this.engine)) {
        await apply(id, async () => {
          for (const each of statements) await run(this.database, each);
        });
      }
      // The full-text index has no Cypher here. The loader has analysed the text: the engine is to leave out no word.
      await apply('full-text', () =>
        this.database.createTextIndex('Searchable', 'searchText', { tokenizer: 'standard', stopWords: [] }),
      );
    });
  }

  async health(): Promise<void> {
    this.#mustBeOpen();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.allSettled([...this.#running, this.#writes]);
    try {
      this.database.close();
    } catch (error) {
      // What was committed stands in the log, which a full disk keeps from being folded into the file: whoever opens it next does that.
      if (!isDiskFailure(error)) throw error;
    } finally {
      this.release();
    }
  }

  #mustBeOpen(): void {
    if (this.#closed) throw new GraphUnavailable('The graph is closed.');
  }

  async #track<T>(work: Promise<T>): Promise<T> {
    this.#running.add(work);
    try {
      return await work;
    } finally {
      this.#running.delete(work);
    }
  }

  async #queued<T>(work: () => Promise<T>): Promise<T> {
    this.#mustBeOpen();
    const mine = this.#writes.then(work).catch((error: unknown) => {
      const cause = error instanceof GraphFailure ? error.cause : error;
      throw isDiskFailure(cause) ? diskFailure(this.location, cause) : error;
    });
    this.#writes = mine.catch(() => {});
    return mine;
  }

  async #attempt<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const transaction = new EmbeddedTransaction(this.database.beginTransaction('snapshot'));
      try {
        const result = await work(transaction);
        await transaction.commit();
        return result;
      } catch (error) {
        await transaction.rollback();
        if (attempt === ATTEMPTS || !isConflict(error)) throw error;
      }
    }
  }

  /**
   * The engine answers with records that hold any of the terms. So each term is looked up alone and the answers are intersected; BM25
   * being a sum over terms, the summed scores are those of the whole question.
   */
  async #hits(terms: readonly string[], snapshot: string, limit: number): Promise<SearchHit[]> {
    if (!areTerms(terms)) return [];
    const all = this.database.nodeCount();
    const answers = await Promise.all(
      terms.map((term) => this.database.textSearch('Searchable', 'searchText', term, all)),
    );
    const [first = new Map(), ...others] = answers.map((answer) => new Map(answer as [number, number][]));
    const scores = new Map<number, number>();
    for (const [node, score] of first) {
      if (!others.every((other) => other.has(node))) continue;
      const sum = others.reduce((total, other) => total + other.get(node)!, score);
      scores.set(node, sum);
    }
    const records = await run(this.database, statement('graph/hits_embedded'), { nodes: [...scores.keys()], snapshot });
    return records
      .map(({ node, id, labels }) => ({
        id: id as string,
        label: recordLabel(labels as string[]),
        score: scores.get(node as number)!,
      }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }
}

class EmbeddedTransaction implements Transaction {
  /** The statements so far, one after the other; it rejects with the first that failed. */
  #statements: Promise<unknown> = Promise.resolve();

  constructor(private readonly transaction: GrafeoTransaction) {}

  run(statement: Statement, parameters?: Parameters): Promise<Row[]> {
    const rows = this.#statements.then(() => run(this.transaction, statement, parameters));
    this.#statements = rows;
    rows.catch(() => {});
    return rows;
  }

  /** A statement that failed undoes the transaction, even if nobody waited for it. */
  async commit(): Promise<void> {
    await this.#statements;
    try {
      this.transaction.commit();
    } catch (cause) {
      throw new GraphFailure('A transaction could not be committed.', { cause });
    }
  }

  async rollback(): Promise<void> {
    await this.#statements.catch(() => {});
    try {
      if (this.transaction.isActive) this.transaction.rollback();
    } catch {
      // A commit that failed has ended the transaction, though it counts as active: why it failed is what matters.
    }
  }
}

async function run(
  on: Pick<GrafeoDB, 'executeCypher'>,
  { name, text }: Statement,
  parameters?: Parameters,
  { mayWrite } = { mayWrite: true },
): Promise<Row[]> {
  let result: QueryResult;
  try {
    result = await on.executeCypher(text, plainParameters(parameters));
  } catch (cause) {
    throw new GraphFailure(`Statement ${name} failed.`, { cause });
  }
  if (!mayWrite && Object.values(result.counters).some((count) => count > 0)) {
    throw new GraphFailure(`Statement ${name} writes, but was run as one that reads.`);
  }
  return result.toArray().map((row) => graphValue(row) as Row);
}

function isConflict(error: unknown): boolean {
  const cause = error instanceof GraphFailure ? error.cause : undefined;
  return (cause as Error | undefined)?.message?.includes('GRAFEO-T001') ?? false;
}

/** What the engine adds to the properties of nodes and relationships. */
const INTERNAL = ['_id', '_labels', '_source', '_target', '_type'];

/** A value of an answer without what only this engine knows. The answer is ours alone, so lists and maps are changed in place. */
function graphValue(value: unknown): GraphValue {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value as GraphValue;
  if (types.isDate(value)) return value.toISOString();
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = graphValue(value[i]);
    return value;
  }
  const map = value as { [key: string]: GraphValue };
  if ('_id' in map) for (const key of INTERNAL) delete map[key];
  for (const key in map) map[key] = graphValue(map[key]);
  return map;
}
