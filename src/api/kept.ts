import { LRUCache } from 'lru-cache';

/**
 * What statements have answered. All that they read belongs to one snapshot, and a snapshot never changes, so what was read once holds as
 * long as anybody asks for it: nothing has to be told to forget.
 */
export class Kept {
  readonly #answers: LRUCache<string, readonly unknown[]> | undefined;

  /** @param maxBytes about how much memory it may take; 0 keeps nothing */
  constructor(maxBytes: number) {
    if (maxBytes === 0) return;
    // One answer must not push out all others.
    this.#answers = new LRUCache({ maxSize: maxBytes, maxEntrySize: Math.ceil(maxBytes / 4) });
  }

  get(key: string): readonly unknown[] | undefined {
    return this.#answers?.get(key);
  }

  /** Whoever is given it shares it with all others: nobody can change it. */
  keep(key: string, answer: readonly unknown[]): void {
    this.#answers?.set(key, answer, { size: 2 * key.length + freeze(answer) });
  }
}

/** Makes a value of a graph unchangeable, all the way down, and tells about how many bytes it takes. */
function freeze(value: unknown): number {
  if (typeof value === 'string') return 24 + value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let size = 40;
  for (const each of Object.values(Object.freeze(value))) size += 8 + freeze(each);
  return size;
}
