/** Every request gets an id, a logger that says it, and one line in the log when it is over. */

import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { errorCodes } from './errorCodes.js';
import type { Logger } from './logger.js';

/** Ids of others (a proxy, a client) are taken over when they cannot harm a log or a header. */
const SANE_ID = /^[\w.:-]{1,64}$/;

/** Asked every few seconds by whoever runs the server. */
const PROBES = new Set(['/healthz', '/readyz']);

export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const given = request.get('x-request-id') ?? '';
    const requestId = SANE_ID.test(given) ? given : randomUUID();
    // Without the query string: a GET carries its query and variables there.
    const { method, path } = request;

    response.locals.requestId = requestId;
    response.locals.logger = logger.child({ requestId });
    response.setHeader('x-request-id', requestId);

    response.once('close', () => {
      const status = response.writableFinished ? response.statusCode : errorCodes.OPERATION_CANCELLED.status;
      const line = {
        method,
        path: path.slice(0, 200),
        operation: response.locals.operation?.name,
        status,
        ...(response.locals.isRepeated && { repeated: true }),
        ms: Math.round((performance.now() - started) * 10) / 10,
      };
      response.locals.logger[levelOf(status, path)](line, 'request');
    });
    next();
  };
}

function levelOf(status: number, path: string): 'debug' | 'info' | 'warn' {
  if (PROBES.has(path)) return 'debug';
  return status >= 500 ? 'warn' : 'info';
}
