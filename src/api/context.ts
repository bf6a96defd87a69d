import type { Graph } from '../graph/port.js';
import { Reader } from './reader.js';
import type { SnapshotPointer } from './snapshot.js';

/** What a resolver has at hand during one operation. */
export interface Context {
  readonly reader: Reader;
  /** The day of the operation in UTC: what `asOf` stands for when it is left out. */
  readonly today: string;
  /** The address at which the public reaches the server, without a slash at its end; empty where none is configured. */
  readonly publicUrl: string;
}

export function createContext(
  graph: Graph,
  pointer: SnapshotPointer,
  signal?: AbortSignal,
  maxRecords?: number,
  publicUrl = '',
): Context {
  const reader = new Reader(graph, pointer, signal, maxRecords);
  return { reader, today: today(), publicUrl };
}

/** What all answers hang on besides their questions: it differs when an answer may. */
export async function basisOf(pointer: SnapshotPointer): Promise<string> {
  const { hash, loadedAt } = await pointer.current();
  return `${hash} ${loadedAt} ${today()}`;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
