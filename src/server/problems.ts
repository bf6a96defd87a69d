/** Errors of HTTP in the shape of GraphQL's, so that clients read all errors alike. */

import type { ServerResponse } from 'node:http';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { Logged, type Published, publish } from './errors.js';

/** What an answer that was begun says of itself holds for the answer, never for the error in its place. */
const OF_THE_ANSWER = ['etag', 'content-disposition', 'content-language', 'link'];

/** An error is kept by nobody: the next answer may be another. */
export function sendError(reply: ServerResponse, status: number, { message, ...extensions }: Published): void {
  for (const name of OF_THE_ANSWER) reply.removeHeader(name);
  reply.statusCode = status;
  reply.setHeader('cache-control', 'no-store');
  reply.setHeader('content-type', 'application/json; charset=utf-8');
  reply.end(JSON.stringify({ errors: [{ message, extensions }] }));
}

export const nothingHere: RequestHandler = (request, response) => {
  const message = `There is nothing at ${request.method} ${request.path}. The API is at /graphql.`;
  sendError(response, 404, { code: 'NOT_FOUND', message });
};

/** What body-parser and Express reject with. */
interface HttpError {
  type?: string;
  status?: number;
  limit?: number;
  length?: number;
}

/** Express knows an error handler by its four parameters. */
export const handleError: ErrorRequestHandler = (error: HttpError, _request, response, _next) => {
  if (response.headersSent || error.type === 'request.aborted') {
    response.destroy();
    return;
  }
  const { status = 500 } = error;
  if (status >= 400 && status < 500) {
    sendError(response, status, publishHttpError(error));
  } else {
    response.locals.logger.error({ err: error }, 'unexpected error');
    sendError(response, 500, publish(new Logged(response.locals.requestId)));
  }
};

function publishHttpError({ type, limit, length }: HttpError): Published {
  switch (type) {
    case 'entity.too.large': {
      const found = length === undefined ? '' : `, found ${length}`;
      return { code: 'BODY_TOO_LARGE', message: `Body limit of ${limit} bytes exceeded${found}.` };
    }
    case 'entity.parse.failed':
      return { code: 'BAD_REQUEST', message: 'The body of the request is not valid JSON.' };
    default:
      return {
        code: 'BAD_REQUEST',
        message: 'The request cannot be understood: check its address, encoding and headers.',
      };
  }
}
