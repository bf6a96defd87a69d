/** The HTTP server: what is at which path, and how it starts and stops. */

import { once } from 'node:events';
import { createServer, type Server, type ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import express, { type RequestHandler } from 'express';
import { answerCache, type Basis } from './answerCache.js';
import { briefs } from './briefs.js';
import { answerClientErrors } from './clientErrors.js';
import type { Configuration } from './configuration.js';
import { cors } from './cors.js';
import { explorer } from './explorer.js';
import { exports } from './exports.js';
import { feeds } from './feeds.js';
import { type Example, graphiql } from './graphiql.js';
import { createApollo, type GraphQLParts, graphqlHandler } from './graphql.js';
import { apiHeaders } from './headers.js';
import { health } from './health.js';
import type { Logger } from './logger.js';
import { refuseNesting } from './nesting.js';
import { permalinks } from './permalinks.js';
import { handleError, nothingHere } from './problems.js';
import { rateLimit } from './rateLimit.js';
import { logRequests } from './requests.js';
import { viewHandler } from './views.js';

export interface ServerParts extends GraphQLParts {
  /** What all answers hang on besides their questions: the data set, the day. */
  readonly basis: Basis;
  /** Rejects when the graph does not answer. */
  readonly health: () => Promise<void>;
  /** Example queries for GraphiQL. */
  readonly examples: readonly Example[];
}

export interface RunningServer {
  readonly url: string;
  /** Takes no new requests, lets the running ones end, and resolves when all is closed. */
  close(): Promise<void>;
}

export async function startServer(
  parts: ServerParts,
  configuration: Configuration,
  logger: Logger,
): Promise<RunningServer> {
  const app = express();
  const server = createServer(patience(configuration), app);
  answerClientErrors(server);
  const apollo = createApollo(parts, configuration, server, logger);
  await apollo.start();
  // Apollo waits for ever when it is told twice to stop.
  let closing: Promise<void> | undefined;

  app.disable('x-powered-by');
  app.set('trust proxy', configuration.trustedProxies);
  // Hashing every answer costs more than it saves: nearly all are answers to POST, which nobody caches.
  app.disable('etag');
  app.use(logRequests(logger), apiHeaders);
  app.use(health(parts.health));
  // What browsers keep is worth the time that it takes to press it.
  app.use(['/explorer', '/graphiql'], compression());
  app.use(explorer(), graphiql(parts.examples));
  const allowed = cors(configuration.corsOrigins);
  const limited = rateLimit(configuration);
  app.get('/graphql', showPageToBrowsers);
  app.use(
    '/graphql',
    allowed,
    limited,
    express.json({ limit: configuration.maxBodyBytes }),
    refuseNesting,
    answerCache(parts.basis, configuration.answerCacheBytes),
    graphqlHandler(apollo, parts, configuration),
  );
  const view = viewHandler(parts, configuration);
  app.use(
    allowed,
    limited,
    permalinks(view),
    briefs(parts.schema, view),
    exports(parts, view, configuration),
    feeds(view, configuration),
  );
  app.use(nothingHere, handleError);

  try {
    await listen(server, configuration);
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  return {
    url: urlOf(server, configuration.host),
    close: () => {
      closing ??= apollo.stop();
      return closing;
    },
  };
}

/** A client that sends its request a letter at a time holds a connection, and no longer than this. */
function patience({ requestTimeoutMs }: Configuration): ServerOptions {
  return {
    requestTimeout: requestTimeoutMs,
    headersTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.min(5_000, requestTimeoutMs / 2),
  };
}

/** Who opens the address of the API in a browser wants to see something. */
const showPageToBrowsers: RequestHandler = (request, response, next) => {
  const isVisit = request.query.query === undefined && request.accepts(['json', 'html']) === 'html';
  return isVisit ? response.redirect('/graphiql') : next();
};

async function listen(server: Server, { host, port }: Configuration): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Error(`Cannot listen on ${host}, port ${port}: ${reasonOf(error)}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'another program does. Set PORT to another port, or to 0 for any free one.';
  if (code === 'EACCES') return 'this port needs more rights. Set PORT to one above 1023.';
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'this machine has no such address. Check HOST.';
  return message;
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
