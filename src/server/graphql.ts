/** GraphQL over HTTP: Apollo Server behind one Express handler. */

import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler, Response } from 'express';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { answers, logError } from './answers.js';
import type { Configuration } from './configuration.js';
import { statusOf } from './errorCodes.js';
import { formatError, isUnexpected, Logged, publish } from './errors.js';
import { costLimit, limitRules } from './limits.js';
import type { Logger } from './logger.js';
import { beginOperation, OPERATION, type Operation, type WithOperation } from './operation.js';
import { sendError } from './problems.js';
import { queriesOnly } from './queriesOnly.js';

export interface GraphQLParts {
  /** The executable schema. */
  readonly schema: GraphQLSchema;
  /** Makes the context of one operation; may reject with GraphUnavailable. */
  readonly createContext: (operation: { signal: AbortSignal; requestId: string }) => Promise<object>;
}

export function createApollo(
  { schema }: GraphQLParts,
  configuration: Configuration,
  httpServer: Server,
  logger: Logger,
) {
  return new ApolloServer<WithOperation>({
    schema,
    formatError,
    logger,
    introspection: configuration.introspection,
    hideSchemaDetailsFromClientErrors: !configuration.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: configuration.maxTokens },
    validationRules: [queriesOnly, ...limitRules(configuration)],
    plugins: [
      answers,
      costLimit(configuration.maxCost),
      ApolloServerPluginLandingPageDisabled(),
      // It watches every field of an answer, and what it would find out is not used.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: configuration.shutdownTimeoutMs }),
    ],
  });
}

export function graphqlHandler(
  apollo: ApolloServer<WithOperation>,
  { createContext }: GraphQLParts,
  { operationTimeoutMs }: Configuration,
): RequestHandler {
  const operationOf = (response: Response): Operation => response.locals.operation;

  const execute = expressMiddleware(apollo, {
    context: async ({ res }) => {
      const operation = operationOf(res as Response);
      try {
        return Object.assign(await createContext(operation), { [OPERATION]: operation });
      } catch (error) {
        throw withoutContext(error, operation);
      }
    },
  });

  return async (request, response, next) => {
    const operation = beginOperation(response, operationTimeoutMs, 'graphql');
    const { activity } = operation;
    response.locals.operation = operation;
    // A resolver that never settles must not hold back the answer. What the execution still writes afterwards is refused by the response,
    // which has its headers, and is dropped here.
    const executed = activity.run(() => Promise.resolve(execute(request, response, next))).then(() => undefined);
    const ended = await Promise.race([executed, operation.ended]).catch((error) => {
      activity.end('INTERNAL_SERVER_ERROR');
      throw error;
    });
    // What Apollo refuses before it looks for an operation is no request of GraphQL.
    activity.end(ended?.code ?? operation.outcome ?? 'BAD_REQUEST');
    if (ended && !response.headersSent) sendError(response, statusOf(ended.code) ?? 500, publish(ended));
  };
}

/** The error of an operation that did not even get a context: there is no data, so its status is the code's. */
function withoutContext(error: unknown, operation: Operation): GraphQLError {
  logError(error, operation);
  operation.outcome = publish(error).code;
  const originalError = isUnexpected(error) ? new Logged(operation.requestId) : (error as Error);
  const status = statusOf(publish(error).code) ?? 400;
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status } } });
}
