/** Watches each answer on its way out: names the operation, logs what was unexpected, sets the HTTP status. */

import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { isErrorCode, statusOf } from './errorCodes.js';
import { isUnexpected, publish } from './errors.js';
import { OPERATION, type Operation, type WithOperation } from './operation.js';
import { rootFieldsOf } from './rootFields.js';

export const answers: ApolloServerPlugin<WithOperation> = {
  async requestDidStart({ contextValue }) {
    const operation = contextValue[OPERATION];
    return {
      async didResolveOperation({ operationName, document, operation: asked }) {
        if (operationName) operation.name = operationName;
        // A document without the operation that was named: the execution says so.
        if (asked) operation.activity.asks({ name: operation.name, rootFields: () => rootFieldsOf(document, asked) });
      },
      async didEncounterErrors({ errors }) {
        for (const error of errors) logError(error, operation);
      },
      async willSendResponse({ response }) {
        finish(response, operation);
      },
    };
  },
};

export function logError(error: unknown, { logger, signal }: Pick<Operation, 'logger' | 'signal'>): void {
  // Once an operation was ended, whatever still fails in it follows from that.
  if (signal.aborted) return;
  const original = (error as { originalError?: unknown }).originalError ?? error;
  if (isUnexpected(error)) {
    logger.error({ err: original, path: (error as { path?: unknown }).path }, 'unexpected error');
  } else if (publish(error).code === 'SERVICE_UNAVAILABLE') {
    logger.warn({ err: original }, 'the graph is unavailable');
  }
}

function finish({ body, http }: GraphQLResponse, operation: Operation): void {
  if (body.kind !== 'single') return;
  const result = body.singleResult;
  // Whole answers by GET are let be kept where they are kept themselves.
  http.headers.set('cache-control', 'no-store');
  operation.outcome = outcomeOf(result);
  if (result.errors) Object.assign(result, { errors: result.errors.filter(isFirstOfItsKind) });
  for (const { extensions } of result.errors ?? []) {
    if (extensions?.code === 'INTERNAL_SERVER_ERROR') Object.assign(extensions, { requestId: operation.requestId });
  }
  const status = hasData(result) ? undefined : statusOf(result.errors?.[0]?.extensions?.code);
  if (status !== undefined) http.status = status;
}

function outcomeOf({ errors }: FormattedExecutionResult): Operation['outcome'] & string {
  if (errors === undefined) return 'OK';
  const code = errors[0]?.extensions?.code;
  return isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR';
}

/** A refusal of the whole operation comes once from each field that it met; it is told once. */
function isFirstOfItsKind({ message, path }: GraphQLFormattedError, at: number, all: readonly GraphQLFormattedError[]) {
  return path !== undefined || all.findIndex((each) => each.path === undefined && each.message === message) === at;
}

/** Whether any field of the root was answered. */
function hasData({ data }: FormattedExecutionResult): boolean {
  return Object.values(data ?? {}).some((value) => value !== null);
}
