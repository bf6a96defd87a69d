/** What is done with a request before Express takes it, in Node's own terms. */

import type { IncomingMessage, ServerResponse } from 'node:http';

/** What earlier steps leave for later ones stands in `locals`, as in Express, which hands it on. */
// biome-ignore lint/suspicious/noExplicitAny: so Express types it, which takes the same steps as middleware.
export type Reply = ServerResponse & { locals: Record<string, any> };

/** Does its part and calls `next`, unless it has answered. It is a middleware of Express too. */
export type Step = (request: IncomingMessage, reply: Reply, next: () => void) => void | Promise<void>;

/** One step after the other; the last of them answers. `failed` is told what one has thrown. */
export async function take(
  steps: readonly Step[],
  request: IncomingMessage,
  reply: Reply,
  failed: (error: unknown) => void,
): Promise<void> {
  // Nobody waits any more.
  if (reply.closed) return;
  const [step, ...rest] = steps;
  try {
    await step?.(request, reply, () => void take(rest, request, reply, failed));
  } catch (error) {
    failed(error);
  }
}

/** The path of a request, without its query. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}
