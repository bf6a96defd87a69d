import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Graph, GraphUnavailable, type Parameters, type Row, type Transaction } from '../graph/port.js';
import { statement } from '../graph/statements.js';
import type { CompiledDataset } from './compile.js';

export interface LoadOptions {
  /** Milliseconds to wait, after the switch, for operations that still read the old snapshot. */
  readonly grace?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface LoadReport {
  readonly version: string;
  readonly hash: string;
  /** False when the graph already held this very data set. */
  readonly changed: boolean;
  readonly nodes: number;
  readonly relationships: number;
  readonly milliseconds: number;
}

const BATCH = 1_000;
/** A load that gave no sign of life for so long is taken for dead. */
const LEASE = 5_000;
const HEARTBEAT = 1_000;

/**
 * Makes the graph hold this data set and no other. Readers see the old one until all is written, then the new one. A load that was
 * killed at any moment is made good by the next.
 */
export function load(graph: Graph, dataset: CompiledDataset, options: LoadOptions = {}): Promise<LoadReport> {
  // Loads of this process wait for one another here; those of other processes are kept apart by the lock in the graph.
  const mine = (running.get(graph) ?? Promise.resolve()).then(() => loadAlone(graph, dataset, options));
  running.set(
    graph,
    mine.catch(() => {}),
  );
  return mine;
}

const running = new WeakMap<Graph, Promise<unknown>>();

async function loadAlone(graph: Graph, dataset: CompiledDataset, options: LoadOptions): Promise<LoadReport> {
  await graph.migrate();
  return withLock(graph, async (holder) => {
    const started = performance.now();
    const loaded = await graph.read(statement('dataset/loaded'));
    const isCurrent = loaded.some(({ hash, current }) => hash === dataset.hash && current === true);
    const stale = loaded.filter(({ current }) => current !== true).map(({ hash }) => hash as string);
    for (const hash of stale) await sweep(graph, hash, holder);
    const counts = { nodes: 0, relationships: 0 };
    if (!isCurrent) {
      Object.assign(counts, await writeSnapshot(graph, dataset, holder, options));
      await switchTo(graph, dataset, holder, counts, performance.now() - started);
      const old = loaded.filter(({ current }) => current === true).map(({ hash }) => hash as string);
      if (old.length > 0 && options.grace) await sleep(options.grace);
      for (const hash of old) await sweep(graph, hash, holder);
    }
    return {
      version: dataset.about.version,
      hash: dataset.hash,
      changed: !isCurrent,
      ...counts,
      milliseconds: performance.now() - started,
    };
  });
}

async function writeSnapshot(
  graph: Graph,
  { about, hash, batches }: CompiledDataset,
  holder: string,
  { onProgress }: LoadOptions,
): Promise<{ nodes: number; relationships: number }> {
  const { citation, ...properties } = about;
  const announced = { hash, properties: { ...properties, citation: JSON.stringify(citation) } };
  await write(graph, holder, 'dataset/begin', announced);
  const total = batches.reduce((sum, { rows }) => sum + rows.length, 0);
  const counts = { nodes: 0, relationships: 0 };
  for (const batch of batches) {
    for (let start = 0; start < batch.rows.length; start += BATCH) {
      const rows = batch.rows.slice(start, start + BATCH);
      const [answer] = await write(graph, holder, `load/${batch.statement}`, { snapshot: hash, rows });
      // A row whose other end is missing creates nothing: the checks of the seed files should have caught it.
      if (answer?.count !== rows.length) {
        throw new Error(`The statement load/${batch.statement} took ${answer?.count} of ${rows.length} rows.`);
      }
      counts['from' in rows[0]! ? 'relationships' : 'nodes'] += rows.length;
      onProgress?.(counts.nodes + counts.relationships, total);
    }
  }
  return counts;
}

/** The moment at which readers see the new snapshot: one transaction, in which the load is recorded too. */
async function switchTo(
  graph: Graph,
  { about, hash }: CompiledDataset,
  holder: string,
  counts: { nodes: number; relationships: number },
  milliseconds: number,
): Promise<void> {
  const loadedAt = new Date().toISOString();
  await graph.write(async (transaction) => {
    const [row] = await transaction.run(statement('dataset/switch'), { hash, holder, loadedAt });
    if (!row || row.switched === 0) throw lostLock();
    await transaction.run(statement('dataset/record_load'), {
      properties: { version: about.version, hash, loadedAt, ...counts, milliseconds: Math.round(milliseconds) },
    });
  });
}

/** Removes a snapshot that nobody reads, in batches; a sweep that is cut short is finished by the next load. */
async function sweep(graph: Graph, hash: string, holder: string): Promise<void> {
  for (;;) {
    const [row] = await write(graph, holder, 'dataset/sweep', { snapshot: hash, limit: BATCH });
    if (!row || row.count === 0) break;
  }
  await write(graph, holder, 'dataset/forget', { hash });
}

/** Runs one load of all processes at a time: a second one waits until the first has ended or shows no sign of life. */
async function withLock<T>(graph: Graph, work: (holder: string) => Promise<T>): Promise<T> {
  const holder = randomUUID();
  // One process at a time opens an embedded graph: a lock found there is a dead load's.
  const lease = graph.engine === 'embedded' ? -1 : LEASE;
  const take = async () => (await runAlone(graph, 'dataset/lock', { holder, lease }))[0]?.acquired === true;
  while (!(await take())) await sleep(HEARTBEAT / 4);
  const heartbeat = setInterval(() => runAlone(graph, 'dataset/renew_lock', { holder }).catch(() => {}), HEARTBEAT);
  try {
    return await work(holder);
  } finally {
    clearInterval(heartbeat);
    await runAlone(graph, 'dataset/unlock', { holder });
  }
}

/**
 * Writes, provided that the lock is still this load's when the transaction ends. A load that was paused for longer than its lease wakes in a
 * graph that belongs to another one: what it still wrote there nobody would remove, and what it swept might be current again.
 */
function write(graph: Graph, holder: string, name: string, parameters: Parameters): Promise<Row[]> {
  return graph.write(async (transaction) => {
    const rows = await transaction.run(statement(name), parameters);
    await mustHold(transaction, holder);
    return rows;
  });
}

async function mustHold(transaction: Transaction, holder: string): Promise<void> {
  const [row] = await transaction.run(statement('dataset/renew_lock'), { holder });
  if (row?.held !== 1) throw lostLock();
}

function lostLock(): GraphUnavailable {
  const seconds = LEASE / 1_000;
  return new GraphUnavailable(
    `Another load has taken over, since this one gave no sign of life for ${seconds} seconds. This one has given up.`,
  );
}

function runAlone(graph: Graph, name: string, parameters: Parameters): Promise<Row[]> {
  return graph.write((transaction) => transaction.run(statement(name), parameters));
}
