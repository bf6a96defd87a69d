import { createHash } from 'node:crypto';
import type { WrittenGraph } from './writeGraph.js';

export interface KeptGraph extends WrittenGraph {
  /** Names the content: it changes when a byte does. */
  readonly digest: string;
}

/**
 * The graph as text is heavy and never changes within a snapshot: it is written once for all who ask, whoever of them stops waiting. What
 * belongs to another snapshot is forgotten.
 */
export class WrittenGraphs {
  readonly #kept = new Map<string, Promise<KeptGraph>>();
  #hash: string | undefined;

  get(hash: string, format: string, write: () => Promise<WrittenGraph>): Promise<KeptGraph> {
    if (hash !== this.#hash) {
      this.#kept.clear();
      this.#hash = hash;
    }
    const known = this.#kept.get(format);
    if (known !== undefined) return known;
    const writing = write().then((written) => ({ ...written, digest: digestOf(written.body) }));
    this.#kept.set(format, writing);
    // A graph that could not be written is tried again by the next who asks.
    writing.catch(() => {
      if (this.#kept.get(format) === writing) this.#kept.delete(format);
    });
    return writing;
  }
}

export function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
