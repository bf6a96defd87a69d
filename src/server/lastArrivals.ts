/** A server that stops loses no request of those that it has let in. */

import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a connection that was just made may take to bring its request, in milliseconds, once the server stops. */
const PATIENCE_MS = 1_000;

/** Watches a server. What it returns takes no more connections, and resolves when those that are open have brought their first request. */
export function lastArrivals(server: Server): () => Promise<void> {
  const awaited = new Set<Socket>();
  server.on('connection', (socket) => {
    awaited.add(socket);
    socket.once('close', () => awaited.delete(socket));
  });
  server.on('request', ({ socket }) => awaited.delete(socket));

  return async () => {
    // That of HTTP would also close the connections on which a request is still on its way.
    NetServer.prototype.close.call(server);
    const end = Date.now() + PATIENCE_MS;
    while (awaited.size > 0 && Date.now() < end) await sleep(10);
  };
}
