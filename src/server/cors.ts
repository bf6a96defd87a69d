/** Lets pages of other sites read the API, where they were allowed. No credentials are involved: the data is public. */

import type { Step } from './step.js';

export function cors(allowed: readonly string[] = []): Step {
  return (request, reply, next) => {
    const { origin } = request.headers;
    if (allowed.length > 0) reply.setHeader('vary', 'Origin');
    const isAllowed = origin !== undefined && (allowed.includes('*') || allowed.includes(origin));
    if (isAllowed) {
      reply.setHeader('access-control-allow-origin', origin);
      reply.setHeader('access-control-expose-headers', 'x-request-id');
    }
    const isPreflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
    if (!isPreflight) return next();
    if (isAllowed) {
      reply.setHeader('access-control-allow-methods', 'GET, POST');
      reply.setHeader('access-control-allow-headers', 'content-type, apollo-require-preflight, x-request-id');
      reply.setHeader('access-control-max-age', '600');
    }
    reply.writeHead(204).end();
  };
}
