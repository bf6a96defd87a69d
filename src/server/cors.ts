/** Lets pages of other sites read the API, where they were allowed. No credentials are involved: the data is public. */

import type { RequestHandler } from 'express';

export function cors(allowed: readonly string[] = []): RequestHandler {
  return (request, response, next) => {
    const origin = request.get('origin');
    if (allowed.length > 0) response.vary('Origin');
    const isAllowed = origin !== undefined && (allowed.includes('*') || allowed.includes(origin));
    if (isAllowed) {
      response.set({ 'access-control-allow-origin': origin, 'access-control-expose-headers': 'x-request-id' });
    }
    const isPreflight = request.method === 'OPTIONS' && request.get('access-control-request-method') !== undefined;
    if (!isPreflight) return next();
    if (isAllowed) {
      response.set({
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'content-type, apollo-require-preflight, x-request-id',
        'access-control-max-age': '600',
      });
    }
    response.sendStatus(204);
  };
}
