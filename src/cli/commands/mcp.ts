import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Command } from 'commander';
import { destination } from 'pino';
import { createContext } from '../../api/context.js';
import { SnapshotPointer } from '../../api/snapshot.js';
import { askIn } from '../../asking/ask.js';
import { createMcpServer } from '../../mcp/server.js';
import { createLogger } from '../../server/logger.js';
import { bundledDataset } from '../bundled.js';
import { configured, openConfigured } from '../configured.js';
import { fill } from '../filling.js';
import { programVersion } from '../package.js';

export function command(): Command {
  return new Command('mcp')
    .description('a server of the Model Context Protocol on the standard input and output, for assistants')
    .addHelpText(
      'after',
      `
An assistant starts it itself. Its configuration:
  {"mcpServers": {"corredor": {"command": "npx", "args": ["corredor", "mcp"]}}}

It is configured as the server is: NEO4J_URI, GRAPH_PATH, PUBLIC_URL and others. Its log goes to the standard error; it ends when its
input ends.

Examples:
  corredor mcp
  PUBLIC_URL=https://corredor.example.org corredor mcp`,
    )
    .action(serve);
}

/** It answers the first greeting before its graph is filled: only questions wait for that. */
async function serve(): Promise<void> {
  const configuration = configured();
  const { logLevel, maxRecords, operationTimeoutMs, publicUrl } = configuration;
  // The standard output is for the protocol.
  const logger = createLogger(logLevel, destination({ fd: 2, sync: true }));
  const graph = await openConfigured(configuration);
  const stopping = new AbortController();
  const filled = bundledDataset().then((dataset) => fill(graph, dataset, logger, stopping.signal));
  // Who asks is told.
  filled.catch(() => {});
  const pointer = new SnapshotPointer(graph, configuration.recordCacheBytes);
  // The schema is the heaviest part of the program: it is made while the graph is filled.
  const made = import('../../api/schema.js').then(({ createSchema }) => createSchema());
  made.catch(() => {});
  const asking = async () => {
    await filled;
    const schema = await made;
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(operationTimeoutMs)]);
    return askIn(schema, createContext(graph, pointer, signal, maxRecords, publicUrl));
  };

  const server = createMcpServer({ version: programVersion, asking, logger });
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    process.stdin.once('end', resolve).once('close', resolve);
    server.server.onclose = resolve;
  });
  await server.connect(new StdioServerTransport());
  await ended;
  stopping.abort();
  await server.close();
  // A load that is under way would hold on to the graph; nobody waits for either any more.
  process.exit(0);
}
