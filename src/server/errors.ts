/** What clients see of an error: what was wrong, where, what to do; never how the server is built. */

import type { GraphQLFormattedError } from 'graphql';
import { GraphUnavailable } from '../graph/port.js';
import { type ErrorCode, isErrorCode } from './errorCodes.js';
import { type InvalidArgument, wrongFields } from './invalidArguments.js';
import { OperationEnded } from './operation.js';

/** Stands for an unexpected error that is in the log under the id of its request. */
export class Logged extends Error {
  constructor(readonly requestId: string) {
    super('see the log');
  }
}

export interface Published {
  code: ErrorCode;
  message?: string;
  [more: string]: unknown;
}

const internal = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something went wrong in the server. Please report it with the request id.',
} as const;

/** graphql-js compares fields of the same name with each other, stops at some hundreds, and does not say why. */
const TOO_OFTEN = 'The query names the same fields too often to be checked. Name each once.';

/** Apollo's hook: `formatted` is what Apollo would send, `error` what was thrown. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, ...extensions } = publish(error);
  const kept = extensions.code === 'INTERNAL_SERVER_ERROR' ? {} : withoutInternals(formatted.extensions);
  const { path, ...told } = formatted;
  // What concerns the whole operation stands at no field of it.
  return {
    ...told,
    ...(path && path.length > 0 && { path }),
    message: message ?? formatted.message,
    extensions: { ...kept, ...extensions },
  };
}

/** Whether clients are told no more than that something went wrong. */
export function isUnexpected(error: unknown): boolean {
  return publish(error).code === 'INTERNAL_SERVER_ERROR';
}

/** The code of an error, and its message where the error's own is not fit for clients. */
export function publish(error: unknown): Published {
  // GraphQL and Apollo wrap what a resolver or a rule threw, sometimes twice: the innermost error that we know decides.
  const known = causesOf(error)
    .map(publishOne)
    .findLast((found) => found !== undefined);
  return known ?? internal;
}

function publishOne(error: Error): Published | undefined {
  if (error instanceof GraphUnavailable) {
    return { code: 'SERVICE_UNAVAILABLE', message: 'The graph cannot be reached just now. Try again in a moment.' };
  }
  if (error instanceof Logged) return { ...internal, requestId: error.requestId };
  if (error instanceof OperationEnded) return { code: error.code, message: error.message };

  const { code, validationErrors } = extensionsOf(error);
  if (Array.isArray(validationErrors)) return badArguments(validationErrors);
  if (code === 'GRAPHQL_PARSE_FAILED') return parseFailure(error.message);
  if (error.message === 'Validation aborted.') return { code: 'GRAPHQL_VALIDATION_FAILED', message: TOO_OFTEN };
  return isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR' ? { code } : undefined;
}

/** type-graphql reports what class-validator found under one message that says nothing. */
function badArguments(invalid: InvalidArgument[]): Published {
  const fields = wrongFields(invalid);
  return {
    code: 'BAD_USER_INPUT',
    message: fields.map(({ message }) => message).join('\n'),
    path: fields[0]?.path,
    fields,
  };
}

/** graphql-js stops to parse at `maxTokens`, and says so as a syntax error without a code of its own. */
function parseFailure(message: string): Published {
  const tokens = /more that? (\d+) tokens/.exec(message)?.[1];
  return tokens
    ? {
        code: 'TOO_MANY_TOKENS',
        message: `The query has more than ${tokens} tokens, the limit. Ask for less at a time.`,
      }
    : { code: 'GRAPHQL_PARSE_FAILED' };
}

/** An error and what it wraps, outermost first. */
function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  let next = error;
  while (next instanceof Error && !causes.includes(next)) {
    causes.push(next);
    next = (next as { originalError?: unknown }).originalError ?? next.cause;
  }
  return causes;
}

function extensionsOf(error: Error): Record<string, unknown> {
  return (error as { extensions?: Record<string, unknown> }).extensions ?? {};
}

function withoutInternals(extensions: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const { stacktrace, exception, http, validationErrors, ...kept } = extensions;
  return kept;
}
