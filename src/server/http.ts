/** The HTTP server: what is at which path, and how it starts and stops. */

import { createServer, type IncomingMessage, type ServerOptions } from 'node:http';
import compression from 'compression';
import express, { type RequestHandler } from 'express';
import { type Telemetry, unobserved } from '../telemetry/telemetry.js';
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
import { lastArrivals } from './lastArrivals.js';
import { listen } from './listen.js';
import type { Logger } from './logger.js';
import { refuseNesting } from './nesting.js';
import { permalinks } from './permalinks.js';
import { handleError, nothingHere } from './problems.js';
import { rateLimit } from './rateLimit.js';
import { logRequests } from './requests.js';
import { pathOf, type Reply, take } from './step.js';
import { viewHandler } from './views.js';

export interface ServerParts extends GraphQLParts {
  /** What all answers hang on besides their questions: the data set, the day. */
  readonly basis: Basis;
  /** Rejects when the graph does not answer. */
  readonly health: () => Promise<void>;
  /** Example queries for GraphiQL. */
  readonly examples: readonly Example[];
  /** Who observes; nobody, where it is left out. */
  readonly telemetry?: Telemetry;
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
  const { telemetry = unobserved } = parts;
  const server = createServer(patience(configuration));
  const letLastIn = lastArrivals(server);
  answerClientErrors(server);
  const apollo = createApollo(parts, configuration, server, logger);
  await apollo.start();
  // Apollo waits for ever when it is told twice to stop.
  let closing: Promise<void> | undefined;

  const { repeat, keep } = answerCache(parts.basis, configuration, telemetry);
  const allowed = cors(configuration.corsOrigins);
  const limited = rateLimit(configuration);

  const api = expressApp(configuration);
  api.get('/graphql', showPageToBrowsers);
  api.use(
    express.json({ limit: configuration.maxBodyBytes }),
    refuseNesting,
    keep,
    graphqlHandler(apollo, parts, configuration),
  );
  api.use(handleError);

  const app = expressApp(configuration);
  app.use(health(parts.health));
  // What browsers keep is worth the time that it takes to press it.
  app.use(['/explorer', '/graphiql'], compression());
  app.use(explorer(), graphiql(parts.examples));
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

  // Before anything of ours has run, Express takes three times as long for a request as Node.js takes to receive and answer it. An answer that
  // is repeated does not go there.
  const always = [logRequests(logger, telemetry), apiHeaders];
  const toApi = [...always, allowed, limited, repeat, api];
  const toApp = [...always, app];
  server.on('request', (request, response) => {
    const reply: Reply = Object.assign(response, { locals: {} });
    take(isOfApi(request) ? toApi : toApp, request, reply, (error) => {
      logger.error({ err: error }, 'unexpected error');
      reply.destroy();
    });
  });
  let url: string;
  try {
    const { host, port } = configuration;
    url = await listen(server, { host, port, settings: { host: 'HOST', port: 'PORT' } });
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  return {
    url,
    close: () => {
      closing ??= letLastIn().then(() => apollo.stop());
      return closing;
    },
  };
}

function expressApp({ trustedProxies }: Configuration): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustedProxies);
  // Hashing every answer costs more than it saves: nearly all are answers to POST, which nobody caches.
  app.disable('etag');
  return app;
}

function isOfApi(request: IncomingMessage): boolean {
  const path = pathOf(request);
  return path === '/graphql' || path === '/graphql/';
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
