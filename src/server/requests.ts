/** Every request gets an id, a logger that says it, and one line in the log when it is over. */

import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Telemetry } from '../telemetry/telemetry.js';
import { errorCodes } from './errorCodes.js';
import type { Logger } from './logger.js';
import { routeOf } from './route.js';

/** Ids of others (a proxy, a client) are taken over when they cannot harm a log or a header. */
const SANE_ID = /^[\w.:-]{1,64}$/;

/** Asked every few seconds by whoever runs the server. */
const PROBES = new Set(['/healthz', '/readyz']);

export function logRequests(logger: Logger, telemetry: Telemetry): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const given = request.get('x-request-id') ?? '';
    const requestId = SANE_ID.test(given) ? given : randomUUID();
    // Without the query string: a GET carries its query and variables there.
    const { method, headers } = request;
    const path = request.path.slice(0, 200);
    const activity = telemetry.request({ method, route: routeOf(path), path, headers });
    const { traceId } = activity;

    response.locals.requestId = requestId;
    response.locals.activity = activity;
    response.locals.logger = logger.child({ requestId, ...(traceId !== undefined && { traceId }) });
    response.setHeader('x-request-id', requestId);

    response.once('close', () => {
      const status = response.writableFinished ? response.statusCode : errorCodes.OPERATION_CANCELLED.status;
      const isRepeated = response.locals.isRepeated === true;
      const line = {
        method,
        path,
        operation: response.locals.operation?.name,
        status,
        ...(isRepeated && { repeated: true }),
        ms: Math.round((performance.now() - started) * 10) / 10,
      };
      response.locals.logger[levelOf(status, path)](line, 'request');
      activity.end({ status, isRepeated });
    });
    activity.run(next);
  };
}

function levelOf(status: number, path: string): 'debug' | 'info' | 'warn' {
  if (PROBES.has(path)) return 'debug';
  return status >= 500 ? 'warn' : 'info';
}
