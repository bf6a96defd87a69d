import type { Graph } from '../graph/port.js';
import { type PromiseOrValue, Reader } from './reader.js';
import type { Snapshot, SnapshotPointer } from './snapshot.js';

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
export function basisOf(pointer: SnapshotPointer): PromiseOrValue<string> {
  const { known } = pointer;
  return known === undefined ? pointer.current().then(basis) : basis(known);
}

function basis({ hash, loadedAt }: Snapshot): string {
  return `${hash} ${loadedAt} ${today()}`;
}

const MILLISECONDS_OF_A_DAY = 86_400_000;
let day = { number: Number.NaN, date: '' };

/** Written once a day: it is asked for at every request. */
function today(): string {
  const number = Math.floor(Date.now() / MILLISECONDS_OF_A_DAY);
  if (number !== day.number) day = { number, date: new Date().toISOString().slice(0, 10) };
  return day.date;
}
