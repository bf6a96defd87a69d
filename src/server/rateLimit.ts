/** How often one client may ask. What it is known by is its address, or the one that trusted proxies say it has. */

import type { RequestHandler } from 'express';
import { rateLimit as limiter } from 'express-rate-limit';
import type { Configuration } from './configuration.js';
import { errorCodes } from './errorCodes.js';
import { sendError } from './problems.js';

export function rateLimit({ rateLimit: limit }: Pick<Configuration, 'rateLimit'>): RequestHandler {
  if (limit === 0) return (_request, _response, next) => next();
  return limiter({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // A client may claim what it likes: it is not believed, and not worth a warning on the standard error.
    validate: { xForwardedForHeader: false },
    handler: (_request, response) =>
      sendError(response, errorCodes.TOO_MANY_REQUESTS.status, {
        code: 'TOO_MANY_REQUESTS',
        message: `More than ${limit} requests in a minute, the limit. Ask again after ${response.get('retry-after')} seconds.`,
      }),
  });
}
