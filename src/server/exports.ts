/** What users take away, by HTTP: `/export/<table>.csv`, `/export/graph.jsonld` and their like. */

import { type Request, type Response, Router } from 'express';
import type { Ask } from '../asking/ask.js';
import { addressOf } from './address.js';
import type { Configuration } from './configuration.js';
import { type Asking, apiCatalogue, DESCRIBED, type Download, Downloads } from './downloads.js';
import type { GraphQLParts } from './graphql.js';
import type { ViewHandler } from './views.js';
import { wordsOf } from './words.js';

export function exports(parts: GraphQLParts, view: ViewHandler, configuration: Configuration): Router {
  const baseOf = (request: Request) => `${addressOf(request, configuration)}/`;
  const askingOf = (ask: Ask, request: Request, response: Response): Asking => ({
    ask,
    operation: response.locals.operation,
    words: wordsOf(request),
    base: baseOf(request),
  });
  const router = Router();
  const downloads = new Downloads(parts);

  router.get('/export', (request, response) => {
    response.set('link', DESCRIBED);
    response.json(downloads.list(baseOf(request)));
  });
  router.get(
    '/export/:file',
    view('export', async (ask, request, response) => {
      const { file } = request.params as { file: string };
      await send(await downloads.file(file, askingOf(ask, request, response)), request, response);
    }),
  );
  // The namespace of the project's own terms: each of them is at a fragment of this address.
  router.get(
    '/ns',
    view('namespace', async (ask, request, response) => {
      await send(await downloads.vocabulary(askingOf(ask, request, response)), request, response);
    }),
  );
  // Where RFC 9727 says that programs look for the services of a site.
  router.get('/.well-known/api-catalog', (request, response) => {
    response.set('content-type', 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"');
    response.send(Buffer.from(JSON.stringify(apiCatalogue(baseOf(request)))));
  });
  return router;
}

async function send(
  { fileName, disposition, contentType, etag, link, content }: Download,
  request: Request,
  response: Response,
): Promise<void> {
  const headers = {
    'content-disposition': `${disposition}; filename="${fileName}"`,
    'cache-control': 'public, no-cache',
    etag: `"${etag}"`,
    link,
  };
  const isHeld = holds(request, headers.etag);
  const body = isHeld ? undefined : await content();
  // The operation may have been ended meanwhile, and its reader told so.
  if (response.headersSent) return;
  response.set(headers);
  if (body === undefined) response.status(304).end();
  else response.set('content-type', contentType).send(Buffer.isBuffer(body) ? body : Buffer.from(body, 'utf8'));
}

/**
 * Whether the reader has this very content. Express asks too whether the request forbids caches, which it may (`fetch` of Node does so by
 * itself) and still be answered with what it has: this is the origin, no cache.
 */
function holds(request: Request, etag: string): boolean {
  const held = request.get('if-none-match')?.split(',') ?? [];
  return held.some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')));
}
