/**
 * Views: answers of the API in other forms than GraphQL's JSON, each at an address of its own. They ask the public schema in this process,
 * within the time, the records and the errors of an operation.
 */

import type { Request, RequestHandler, Response } from 'express';
import { type Ask, askIn, Unanswered } from '../asking/ask.js';
import { logError } from './answers.js';
import type { Configuration } from './configuration.js';
import { type ErrorCode, statusOf } from './errorCodes.js';
import { isUnexpected, Logged, publish } from './errors.js';
import type { GraphQLParts } from './graphql.js';
import { beginOperation, type Operation } from './operation.js';
import { sendError } from './problems.js';

/** Asks, and writes the response. What it throws becomes an error in the shape of the API's. */
export type View = (ask: Ask, request: Request, response: Response) => Promise<void>;

export type ViewHandler = (name: string, view: View) => RequestHandler;

/** `name` is how the log calls the operation. */
export function viewHandler(
  { schema, createContext }: GraphQLParts,
  { operationTimeoutMs }: Configuration,
): ViewHandler {
  return (name, view) => async (request, response) => {
    const operation = beginOperation(response, operationTimeoutMs, name);
    const { activity } = operation;
    operation.name = name;
    response.locals.operation = operation;
    const answered = activity
      .run(() => answer(view, request, response))
      .catch((error) => refuse(error, operation, response));
    const ended = await Promise.race([answered, operation.ended]);
    if (ended) refuse(ended, operation, response);
    activity.end(operation.outcome ?? 'OK');
  };

  async function answer(view: View, request: Request, response: Response): Promise<void> {
    const ask = askIn(schema, await createContext(response.locals.operation));
    await view(ask, request, response);
  }
}

function refuse(error: unknown, operation: Operation, response: Response): void {
  const cause = error instanceof Unanswered ? error.errors[0] : error;
  const published = publish(isUnexpected(cause) ? new Logged(operation.requestId) : cause);
  operation.outcome = published.code;
  logError(cause, operation);
  // An answer that has begun cannot become an error: it is cut off, so that nobody takes it for whole.
  if (response.headersSent) {
    if (!response.writableFinished) response.destroy();
    return;
  }
  const message = published.message ?? (cause as Error).message;
  sendError(response, statusOfView(published.code), { ...published, message });
}

/** Unlike a GraphQL answer a view is there whole or not at all, so its status says what was wrong. */
function statusOfView(code: ErrorCode): number {
  return statusOf(code) ?? (code === 'NOT_FOUND' ? 404 : 400);
}
