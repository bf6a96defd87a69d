/** The GraphiQL page: the files that `npm run build:graphiql` made, and the example queries to click there. */

import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import { editorPageHeaders } from './headers.js';
import { sendError } from './problems.js';

export interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const notBuilt = { code: 'NOT_FOUND', message: 'GraphiQL is not built here: run `npm run build`.' } as const;

/** The same place seen from `src/server/` and from `dist/server/`. */
const BUILT = fileURLToPath(new URL('../../dist/graphiql/', import.meta.url));

export function graphiql(examples: readonly Example[], folder: string = BUILT): Router {
  const router = Router();

  router.get('/graphiql/examples.json', (_request, response) => {
    response.json(examples);
  });
  router.get('/graphiql', editorPageHeaders, (_request, response) => {
    response.sendFile('index.html', { root: folder, cacheControl: false }, (error) => {
      if (error && !response.headersSent) sendError(response, 404, notBuilt);
    });
  });
  // The names of assets hold a hash of what is in them.
  router.use(
    '/graphiql/assets',
    express.static(`${folder}/assets`, { index: false, redirect: false, immutable: true, maxAge: '1y' }),
  );
  return router;
}
