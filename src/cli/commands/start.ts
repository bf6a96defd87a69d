import { Command } from 'commander';
import { destination } from 'pino';
import { basisOf, createContext } from '../../api/context.js';
import { SnapshotPointer } from '../../api/snapshot.js';
import type { Graph } from '../../graph/port.js';
import type { Configuration } from '../../server/configuration.js';
import type { RunningServer, ServerParts } from '../../server/http.js';
import { createLogger, type Logger } from '../../server/logger.js';
import { type MetricsServer, startMetrics } from '../../server/metrics.js';
import { stopOnSignals } from '../../server/signals.js';
import { observed } from '../../telemetry/observedGraph.js';
import { type OpenedTelemetry, openTelemetry } from '../../telemetry/open.js';
import { bundledDataset } from '../bundled.js';
import { configured, openConfigured } from '../configured.js';
import { readExamples } from '../examples.js';
import { Failure } from '../failure.js';
import { fill } from '../filling.js';
import { programVersion } from '../package.js';

export function command(): Command {
  return new Command('start')
    .description('start the server: the page, the GraphQL API, health')
    .addHelpText(
      'after',
      `
It is configured by environment variables: PORT, HOST, GRAPH_PATH or NEO4J_URI and others, which README.md lists. Its address goes to the
standard output as soon as it can answer; its log goes to the standard error.

Examples:
  corredor start
  PORT=8080 GRAPH_PATH=corredor.grafeo corredor start
  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… corredor start`,
    )
    .action(start);
}

/** The server listens before its graph is filled: until then it says that it is not ready. */
async function start(): Promise<void> {
  const configuration = configured();
  // The standard output is for the address.
  const logger = createLogger(configuration.logLevel, destination(2));
  const opened = await openTelemetry(configuration, programVersion, logger);
  const graph = observed(await openConfigured(configuration), opened.telemetry);
  const stopping = new AbortController();
  let server: RunningServer | undefined;
  const stop = async () => {
    stopping.abort();
    await server?.close();
    await graph.close();
    await opened.close();
  };
  try {
    // The engine writes in a thread of its own while this one reads the rest of the program.
    const filled = bundledDataset().then((dataset) => fill(graph, dataset, logger, stopping.signal));
    // Should the server not come to listen, then its reason is the one to tell.
    filled.catch(() => {});
    server = await listen(graph, configuration, logger, opened);
    stopOnSignals(stop, logger);
    await filled;
    if (!stopping.signal.aborted) console.log(`Corredor is at ${server.url}`);
  } catch (error) {
    // What fails because the server stops has no more to say.
    if (stopping.signal.aborted) return;
    await stop();
    throw error;
  }
}

async function listen(
  graph: Graph,
  configuration: Configuration,
  logger: Logger,
  { telemetry, metrics }: OpenedTelemetry,
): Promise<RunningServer> {
  const [{ createSchema }, { startServer }] = await Promise.all([
    import('../../api/schema.js'),
    import('../../server/http.js'),
  ]);
  const pointer = new SnapshotPointer(graph, configuration.recordCacheBytes);
  telemetry.followDataset(() => pointer.current(), graph.engine);
  const parts: ServerParts = {
    schema: await createSchema(),
    createContext: async ({ signal }) =>
      createContext(graph, pointer, signal, configuration.maxRecords, configuration.publicUrl),
    basis: () => basisOf(pointer),
    examples: readExamples(),
    health: async () => {
      await graph.health();
      // A graph without a data set answers nothing.
      await pointer.current();
    },
    telemetry,
  };
  let figures: MetricsServer | undefined;
  try {
    figures = metrics && (await startMetrics(metrics, configuration, logger));
    const server = await startServer(parts, configuration, logger);
    const where = { url: server.url, ...(figures && { metrics: figures.url }) };
    logger.info({ ...where, engine: graph.engine, graph: graph.location }, 'listening');
    const close = async () => {
      await server.close();
      figures?.close();
    };
    return { url: server.url, close };
  } catch (error) {
    figures?.close();
    throw new Failure((error as Error).message);
  }
}
