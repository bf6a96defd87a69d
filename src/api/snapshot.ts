import { type Graph, GraphUnavailable } from '../graph/port.js';
import { statement } from '../graph/statements.js';
import { Kept } from './kept.js';

/** The data set that readers see. */
export interface Snapshot {
  readonly hash: string;
  readonly version: string;
  readonly title: string;
  readonly date: string;
  readonly license: string;
  /** JSON of the citation. */
  readonly citation: string;
  readonly loadedAt: string;
}

/** How long, in milliseconds, a process may go on with a snapshot before it asks again: a load waits longer before it sweeps. */
export const POINTER_LIFE = 1_000;

/** How long, in milliseconds, the graph may take to say it: questions that nobody waits for any more must not pile up before a slow graph. */
const PATIENCE = 10_000;

/** Which snapshot is current: asked at most once a second, and by one query for all operations that wait for it. */
export class SnapshotPointer {
  #asked: Promise<Snapshot> | undefined;
  #answered: Snapshot | undefined;
  #until = 0;
  /** What operations have read of snapshots, for those that come after them. */
  readonly kept: Kept;

  /** @param keptBytes about how much memory may be taken by what was read; without it, each operation reads anew */
  constructor(
    private readonly graph: Graph,
    keptBytes = 0,
  ) {
    this.kept = new Kept(keptBytes);
  }

  /** The same as `current` at once, where it is known and may be trusted. */
  get known(): Snapshot | undefined {
    return Date.now() < this.#until ? this.#answered : undefined;
  }

  current(signal?: AbortSignal): Promise<Snapshot> {
    const now = Date.now();
    if (this.#asked === undefined || now >= this.#until) {
      this.#until = now + POINTER_LIFE;
      this.#answered = undefined;
      this.#asked = this.#ask();
      this.#asked.then(
        (snapshot) => {
          this.#answered = snapshot;
        },
        () => {
          this.#until = 0;
        },
      );
    }
    return signal === undefined ? this.#asked : unlessAborted(this.#asked, signal);
  }

  async #ask(): Promise<Snapshot> {
    const signal = AbortSignal.timeout(PATIENCE);
    const [row] = await this.graph.read(statement('dataset/current'), {}, { signal }).catch((cause: unknown) => {
      throw signal.aborted
        ? new GraphUnavailable('The graph does not say which data set is current.', { cause })
        : cause;
    });
    if (row === undefined) {
      throw new GraphUnavailable('The graph holds no data set yet: load one with `corredor load`.');
    }
    return { hash: row.hash, ...(row.record as object) } as Snapshot;
  }
}

/** The pointer's query serves many operations, so one that is aborted stops waiting and leaves it running. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
