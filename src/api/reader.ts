import { setImmediate } from 'node:timers/promises';
import DataLoader from 'dataloader';
import type { GraphQLError } from 'graphql';
import type { Graph, Parameters, Row, SearchHit } from '../graph/port.js';
import { statement } from '../graph/statements.js';
import { tooCostly } from './errors.js';
import type { Snapshot, SnapshotPointer } from './snapshot.js';

/** What GraphQL takes from a resolver: a value at once spares it a turn. */
export type PromiseOrValue<T> = T | Promise<T>;

/** After so many records others have their turn: what is told of them takes some tenths of a second. */
const RECORDS_A_TURN = 5_000;

/**
 * Reads the graph for one operation, within one snapshot. Look-ups by id are batched: however many records a level of the answer has, it
 * costs one query for each statement.
 */
export class Reader {
  readonly #loaders = new Map<string, DataLoader<string, readonly unknown[]>>();
  #snapshot: Promise<Snapshot> | undefined;
  /** Of the snapshot, once it is known. */
  #hash: string | undefined;
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

  /** The rows of a statement about the snapshot. Others may be given the same rows. */
  async read(name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const { hash } = await this.snapshot();
    return this.#once(`${hash} ${name} ${JSON.stringify(parameters)}`, () => this.#ask(name, parameters));
  }

  async search(terms: readonly string[], limit: number): Promise<readonly SearchHit[]> {
    const { hash } = await this.snapshot();
    return this.#once(`${hash} search ${limit} ${terms.join(' ')}`, () =>
      this.graph.search(terms, hash, limit, { signal: this.signal }),
    );
  }

  /** The record that a batch statement returns for an id, or null. */
  one<T>(name: string, id: string): PromiseOrValue<T | null> {
    const records = this.many<T>(name, id);
    return records instanceof Promise ? records.then(([record]) => record ?? null) : (records[0] ?? null);
  }

  /**
   * The records that a batch statement returns for an id, in its order. What was read before is given at once: an answer of ten thousand
   * fields takes twice as long when each list in it is a promise.
   */
  many<T>(name: string, id: string): PromiseOrValue<readonly T[]> {
    const known = this.#hash && this.pointer.kept.get(keyOf(this.#hash, name, id));
    const records = known ? this.#tell(known) : this.#load(name, id).then((loaded) => this.#tell(loaded));
    return records as PromiseOrValue<readonly T[]>;
  }

  /**
   * Lists within lists multiply, and how long they are is known only when they are there: a query whose estimated cost is small may still
   * tell a record a million times over.
   */
  #tell(records: readonly unknown[]): PromiseOrValue<readonly unknown[]> {
    const turn = Math.floor(this.#told / RECORDS_A_TURN);
    this.#told += Math.max(records.length, 1);
    if (this.#told > this.maxRecords) throw this.#refuse();
    if (turn < Math.floor(this.#told / RECORDS_A_TURN)) this.#beginTurn();
    return this.#turn ? this.#turn.then(() => records) : records;
  }

  #beginTurn(): void {
    const turn = (this.#turn ?? Promise.resolve())
      .then(() => this.pause())
      .then(() => {
        if (this.#turn === turn) this.#turn = undefined;
      });
    this.#turn = turn;
  }

  #refuse(): GraphQLError {
    this.#refusal ??= tooCostly(this.maxRecords);
    return this.#refusal;
  }

  async #load(name: string, id: string): Promise<readonly unknown[]> {
    if (this.#refusal) throw this.#refusal;
    const { hash } = await this.snapshot();
    this.#hash = hash;
    const known = this.pointer.kept.get(keyOf(hash, name, id));
    if (known !== undefined) return known;
    let loader = this.#loaders.get(name);
    if (loader === undefined) {
      loader = new DataLoader((ids) => this.#batch(name, ids));
      this.#loaders.set(name, loader);
    }
    return loader.load(id);
  }

  async #batch(name: string, ids: readonly string[]): Promise<unknown[][]> {
    const { hash } = await this.snapshot();
    const records = new Map<string, unknown[]>(ids.map((id) => [id, []]));
    for (const { id, record } of await this.#ask(name, { ids })) records.get(id as string)?.push(record);
    for (const [id, own] of records) this.pointer.kept.keep(keyOf(hash, name, id), own);
    return ids.map((id) => records.get(id) ?? []);
  }

  async #once<T>(key: string, ask: () => Promise<readonly T[]>): Promise<readonly T[]> {
    const known = this.pointer.kept.get(key);
    if (known !== undefined) return known as readonly T[];
    const answer = await ask();
    this.pointer.kept.keep(key, answer);
    return answer;
  }

  async #ask(name: string, parameters: Parameters): Promise<Row[]> {
    const { hash } = await this.snapshot();
    return this.graph.read(statement(name), { ...parameters, snapshot: hash }, { signal: this.signal });
  }
}

function keyOf(hash: string, name: string, id: string): string {
  return `${hash} ${name}#${id}`;
}
