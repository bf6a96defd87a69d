/** The explorer: the files that the build made of `web/`. Its views have addresses of their own, which all open the one page. */

import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import { explorerPageHeaders } from './headers.js';
import { sendError } from './problems.js';

const notBuilt = { code: 'NOT_FOUND', message: 'The explorer is not built here: run `npm run build`.' } as const;

/** The same place seen from `src/server/` and from `dist/server/`. */
const BUILT = fileURLToPath(new URL('../../dist/web/', import.meta.url));

export function explorer(folder: string = BUILT): Router {
  const router = Router();
  router.get('/', (_request, response) => response.redirect('/explorer/'));
  // The names of assets hold a hash of what is in them; one that is not there is no view.
  router.use(
    '/explorer/assets',
    express.static(`${folder}/assets`, {
      index: false,
      redirect: false,
      immutable: true,
      maxAge: '1y',
      fallthrough: true,
    }),
    (_request, _response, next) => next('router'),
  );
  router.get(['/explorer', '/explorer/*view'], explorerPageHeaders, (_request, response) => {
    response.sendFile('index.html', { root: folder, cacheControl: false }, (error) => {
      if (error && !response.headersSent) sendError(response, 404, notBuilt);
    });
  });
  return router;
}
