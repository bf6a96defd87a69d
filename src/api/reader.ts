import { setImmediate } from 'node:timers/promises';
import DataLoader from 'dataloader';
import type { GraphQLError } from 'graphql';
import type { Graph, Parameters, Row, SearchHit } from '../graph/port.js';
import { statement } from '../graph/statements.js';
import { tooCostly } from './errors.js';
import type { Snapshot, SnapshotPointer } from './snapshot.js';

/** After so many records others have their turn: what is told of them takes some tenths of a second. */
const RECORDS_A_TURN = 5_000;

/**
 * Reads the graph for one operation, within one snapshot. Look-ups by id are batched: however many records a level of the answer has, it
 * costs one query for each statement.
 */
export class Reader {
  readonly #loaders = new Map<string, DataLoader<string, readonly unknown[]>>();
  #snapshot: Promise<Snapshot> | undefined;
  #told = 0;
  #turn: Promise<void> | undefined;
  #refusal: GraphQLError | undefined;

  constructor(
    private readonly graph: Graph,
    private readonly pointer: SnapshotPointer,
    private readonly signal?: AbortSignal,
    /** So many records may stand in one answer, each as often as it is told. */
    private readonly maxRecords = Number.POSITIVE_INFINITY,
  ) {}

  /** The data set that this operation reads, from its first read to its last. */
  snapshot(): Promise<Snapshot> {
    this.#snapshot ??= this.pointer.current(this.signal);
    return this.#snapshot;
  }

  /** Lets others have their turn during long work, and ends work that nobody waits for any more. */
  async pause(): Promise<void> {
    await setImmediate();
    this.signal?.throwIfAborted();
    if (this.#refusal) throw this.#refusal;
  }

  /** Goes through long work that pauses now and then, and gives what it returns. */
  async inTurns<T>(work: Generator<unknown, T>): Promise<T> {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      await this.pause();
    }
  }

  async read(name: string, parameters: Parameters = {}): Promise<Row[]> {
    const { hash } = await this.snapshot();
    return this.graph.read(statement(name), { ...parameters, snapshot: hash }, { signal: this.signal });
  }

  async search(terms: readonly string[], limit: number): Promise<SearchHit[]> {
    const { hash } = await this.snapshot();
    return this.graph.search(terms, hash, limit, { signal: this.signal });
  }

  /** The record that a batch statement returns for an id, or null. */
  async one<T>(name: string, id: string): Promise<T | null> {
    const [record] = await this.many<T>(name, id);
    return record ?? null;
  }

  /** The records that a batch statement returns for an id, in its order. */
  async many<T>(name: string, id: string): Promise<readonly T[]> {
    const records = await this.#load(name, id);
    await this.#tell(Math.max(records.length, 1));
    return records as readonly T[];
  }

  /**
   * Lists within lists multiply, and how long they are is known only now: a query whose estimated cost is small may still tell a record a
   * million times over.
   */
  async #tell(records: number): Promise<void> {
    const turn = Math.floor(this.#told / RECORDS_A_TURN);
    this.#told += records;
    if (this.#told > this.maxRecords) throw this.#refuse();
    if (turn < Math.floor(this.#told / RECORDS_A_TURN))
      this.#turn = (this.#turn ?? Promise.resolve()).then(() => this.pause());
    await this.#turn;
  }

  #refuse(): GraphQLError {
    this.#refusal ??= tooCostly(this.maxRecords);
    return this.#refusal;
  }

  #load(name: string, id: string): Promise<readonly unknown[]> {
    if (this.#refusal) throw this.#refusal;
    let loader = this.#loaders.get(name);
    if (loader === undefined) {
      loader = new DataLoader((ids) => this.#batch(name, ids));
      this.#loaders.set(name, loader);
    }
    return loader.load(id);
  }

  async #batch(name: string, ids: readonly string[]): Promise<unknown[][]> {
    const records = new Map<string, unknown[]>(ids.map((id) => [id, []]));
    for (const { id, record } of await this.read(name, { ids })) records.get(id as string)?.push(record);
    return ids.map((id) => records.get(id) ?? []);
  }
}
