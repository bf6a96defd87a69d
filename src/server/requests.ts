/** Every request gets an id, a logger that says it, and one line in the log when it is over. */

import { randomUUID } from 'node:crypto';
import type { Telemetry } from '../telemetry/telemetry.js';
import { errorCodes } from './errorCodes.js';
import type { Logger } from './logger.js';
import { routeOf } from './route.js';
import { pathOf, type Step } from './step.js';

/** Ids of others (a proxy, a client) are taken over when they cannot harm a log or a header. */
const SANE_ID = /^[\w.:-]{1,64}$/;

/** Asked every few seconds by whoever runs the server. */
const PROBES = new Set(['/healthz', '/readyz']);

export function logRequests(logger: Logger, telemetry: Telemetry): Step {
  return (request, reply, next) => {
    const started = performance.now();
    const given = request.headers['x-request-id'];
    const requestId = typeof given === 'string' && SANE_ID.test(given) ? given : randomUUID();
    // Without the query string: a GET carries its query and variables there.
    const { method = 'GET', headers } = request;
    const path = pathOf(request).slice(0, 200);
    const activity = telemetry.request({ method, route: routeOf(path), path, headers });
    const { traceId } = activity;

    reply.locals.requestId = requestId;
    reply.locals.activity = activity;
    reply.locals.logger = logger.child({ requestId, ...(traceId !== undefined && { traceId }) });
    reply.setHeader('x-request-id', requestId);

    reply.once('close', () => {
      const status = reply.writableFinished ? reply.statusCode : errorCodes.OPERATION_CANCELLED.status;
      const isRepeated = reply.locals.isRepeated === true;
      const line = {
        method,
        path,
        operation: reply.locals.operation?.name,
        status,
        ...(isRepeated && { repeated: true }),
        ms: Math.round((performance.now() - started) * 10) / 10,
      };
      reply.locals.logger[levelOf(status, path)](line, 'request');
      activity.end({ status, isRepeated });
    });
    activity.run(next);
  };
}

function levelOf(status: number, path: string): 'debug' | 'info' | 'warn' {
  if (PROBES.has(path)) return 'debug';
  return status >= 500 ? 'warn' : 'info';
}
