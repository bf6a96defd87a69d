import { setTimeout as sleep } from 'node:timers/promises';
import type { CompiledDataset } from '../dataset/compile.js';
import { load } from '../dataset/load.js';
import type { Graph } from '../graph/port.js';
import { statement } from '../graph/statements.js';
import type { Logger } from '../server/logger.js';

/** How long to wait, in milliseconds, before a Neo4j server that could not be filled is tried again. */
const PAUSE = 1_000;

/** Makes the graph of a server that starts hold a data set. Resolves when it does, or when the server stops. */
export function fill(graph: Graph, dataset: CompiledDataset, logger: Logger, stopping: AbortSignal): Promise<void> {
  return graph.engine === 'embedded'
    ? loadBundled(graph, dataset, logger)
    : fillServer(graph, dataset, logger, stopping);
}

/** The embedded graph is this process's own, so it holds what the program brings. */
async function loadBundled(graph: Graph, dataset: CompiledDataset, logger: Logger): Promise<void> {
  const { changed, version, hash, nodes, relationships, milliseconds } = await load(graph, dataset);
  const written = changed && { nodes, relationships, ms: Math.round(milliseconds) };
  logger.info({ version, hash, ...written }, changed ? 'data set loaded' : 'data set unchanged');
}

/** A Neo4j server may be down just now; it is filled as soon as it answers. */
async function fillServer(
  graph: Graph,
  dataset: CompiledDataset,
  logger: Logger,
  stopping: AbortSignal,
): Promise<void> {
  let told: string | undefined;
  while (!stopping.aborted) {
    try {
      return await fillIfEmpty(graph, dataset, logger);
    } catch (error) {
      if (stopping.aborted) return;
      const { message } = error as Error;
      if (message !== told) logger.warn({ err: error }, 'no data set yet: trying again until the graph holds one');
      told = message;
    }
    await sleep(PAUSE, undefined, { signal: stopping }).catch(() => {});
  }
}

/** A Neo4j server may be shared, so the data set that it holds is not replaced unasked. */
async function fillIfEmpty(graph: Graph, dataset: CompiledDataset, logger: Logger): Promise<void> {
  const [current] = await graph.read(statement('dataset/current'));
  if (current === undefined) return loadBundled(graph, dataset, logger);
  const { version } = current.record as { version: string };
  const held = { version, hash: current.hash };
  const bundled = { version: dataset.about.version, hash: dataset.hash };
  if (held.hash === bundled.hash) logger.info(held, 'data set unchanged');
  else logger.warn({ held, bundled }, 'the graph holds another data set: `corredor load` loads the bundled one');
}
