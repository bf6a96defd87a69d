/** How often one client may ask. What it is known by is its address, or the one that trusted proxies say it has. */

import type { IncomingMessage } from 'node:http';
import { ipKeyGenerator, MemoryStore, type Options } from 'express-rate-limit';
import proxyAddress from 'proxy-addr';
import type { Configuration } from './configuration.js';
import { errorCodes } from './errorCodes.js';
import { sendError } from './problems.js';
import type { Step } from './step.js';

const WINDOW_MS = 60_000;

export function rateLimit({
  rateLimit: limit,
  trustedProxies,
}: Pick<Configuration, 'rateLimit' | 'trustedProxies'>): Step {
  if (limit === 0) return (_request, _reply, next) => next();
  const store = new MemoryStore();
  store.init({ windowMs: WINDOW_MS } as Options);

  return async (request, reply, next) => {
    const { totalHits, resetTime } = await store.increment(clientOf(request, trustedProxies));
    if (totalHits <= limit) return next();
    const milliseconds = (resetTime?.getTime() ?? Date.now() + WINDOW_MS) - Date.now();
    const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
    reply.setHeader('retry-after', seconds);
    sendError(reply, errorCodes.TOO_MANY_REQUESTS.status, {
      code: 'TOO_MANY_REQUESTS',
      message: `More than ${limit} requests in a minute, the limit. Ask again after ${seconds} seconds.`,
    });
  };
}

/** Who has a network of the sixth version has all of its addresses, and is one client. */
function clientOf(request: IncomingMessage, trustedProxies: number): string {
  // A connection that is gone has no address.
  if (request.socket.remoteAddress === undefined) return '';
  const address =
    trustedProxies === 0
      ? request.socket.remoteAddress
      : proxyAddress(request, (_address, hops) => hops < trustedProxies);
  return ipKeyGenerator(address);
}
