/** For whoever runs the server: `/healthz` says that the process lives, `/readyz` that it can answer questions. */

import { Router } from 'express';

/** A graph that needs longer to say that it is there is not ready. */
const PATIENCE_MS = 2000;

/** `check` rejects when the graph does not answer. */
export function health(check: () => Promise<void>): Router {
  const router = Router();

  router.get('/healthz', (_request, response) => {
    response.set('cache-control', 'no-store').json({ status: 'alive' });
  });

  router.get('/readyz', async (_request, response) => {
    const reason = await reasonNotReady(check);
    response.set('cache-control', 'no-store').status(reason ? 503 : 200);
    response.json(reason ? { status: 'not ready', reason } : { status: 'ready' });
  });

  return router;
}

async function reasonNotReady(check: () => Promise<void>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, `The graph did not answer within ${PATIENCE_MS} ms.`);
  });
  const checked = check().then(
    () => undefined,
    () => 'The graph does not answer.',
  );
  return Promise.race([checked, tooLate]).finally(() => clearTimeout(timer));
}
