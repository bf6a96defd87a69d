/** Where Prometheus collects: a listener of its own, as the public has no business there. */

import { createServer, type ServerResponse } from 'node:http';
import type { Configuration } from './configuration.js';
import { listen } from './listen.js';
import type { Logger } from './logger.js';

/** Figures as a text of a type. */
export interface Figures {
  readonly contentType: string;
  write(): Promise<string>;
}

export interface MetricsServer {
  readonly url: string;
  close(): void;
}

export async function startMetrics(
  figures: Figures,
  { metricsHost: host, metricsPort: port = 0 }: Configuration,
  logger: Logger,
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    answer(figures, response).catch((error) => {
      logger.error({ err: error }, 'figures could not be written');
      response.writeHead(500).end();
    });
  });
  const address = await listen(server, { host, port, settings: { host: 'METRICS_HOST', port: 'METRICS_PORT' } });
  return {
    url: `${address}/metrics`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer({ contentType, write }: Figures, response: ServerResponse): Promise<void> {
  const text = await write();
  response.writeHead(200, { 'content-type': contentType }).end(text);
}
