import type { Graph } from '../graph/port.js';
import { Reader } from './reader.js';
import type { SnapshotPointer } from './snapshot.js';

/** What a resolver has at hand during one operation. */
export interface Context {
  readonly reader: Reader;
  /** The day of the operation in UTC: what `asOf` stands for when it is left out. */
  readonly today: string;
}

export function createContext(
  graph: Graph,
  pointer: SnapshotPointer,
  signal?: AbortSignal,
  maxRecords?: number,
): Context {
  return { reader: new Reader(graph, pointer, signal, maxRecords), today: new Date().toISOString().slice(0, 10) };
}
