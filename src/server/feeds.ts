/** Feeds: what changes in the law, for readers of news (`/feeds/changes.atom`) and for calendars (`/feeds/changes.ics`). */

import { createHash } from 'node:crypto';
import { type Response, Router } from 'express';
import type { Ask } from '../asking/ask.js';
import { FeedDatasetDocument } from '../generated/graphql.js';
import type { FeedPlace } from '../watch/feed/atom.js';
import { type FeedParameters, feedParametersOf } from '../watch/feed/parameters.js';
import { type FeedContent, readFeed } from '../watch/feed/read.js';
import { addressOf } from './address.js';
import type { Configuration } from './configuration.js';
import type { View, ViewHandler } from './views.js';

/** Readers may go on with an answer for so long, in seconds, before they ask whether it is still current. */
const MAX_AGE = 600;

interface Format {
  readonly type: string;
  /** The library of a format is loaded when the first feed of it is asked for. */
  readonly write: () => Promise<(content: FeedContent, place: FeedPlace) => string>;
}

const formats: Readonly<Record<string, Format>> = {
  'changes.atom': {
    type: 'application/atom+xml; charset=utf-8',
    write: async () => (await import('../watch/feed/atom.js')).atomOf,
  },
  'changes.ics': {
    type: 'text/calendar; charset=utf-8',
    write: async () => (await import('../watch/feed/calendar.js')).calendarOf,
  },
};

export function feeds(handle: ViewHandler, configuration: Configuration): Router {
  const router = Router();
  for (const [name, format] of Object.entries(formats)) {
    router.get(`/feeds/${name}`, handle(`feed ${name}`, viewOf(format, configuration)));
  }
  return router;
}

function viewOf(format: Format, configuration: Configuration): View {
  return async (ask, request, response) => {
    const today = new Date().toISOString().slice(0, 10);
    const parameters = feedParametersOf(request.query, today);
    const { dataset } = await ask(FeedDatasetDocument, {});
    const base = addressOf(request, configuration);
    const self = `${base}${request.originalUrl}`;
    // What is still to come depends on the day.
    response.set({
      etag: etagOf([dataset.hash, today, format.type, self, parameters]),
      'cache-control': `public, max-age=${MAX_AGE}`,
      'content-language': parameters.lang.toLowerCase(),
    });
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    const place = { base, self, lang: parameters.lang, date: dataset.date };
    await send(response, format, ask, parameters, place);
  };
}

async function send(
  response: Response,
  { type, write }: Format,
  ask: Ask,
  parameters: FeedParameters,
  place: FeedPlace,
): Promise<void> {
  const [content, text] = await Promise.all([readFeed(ask, parameters), write()]);
  response.set('content-type', type).send(text(content, place));
}

function etagOf(parts: readonly unknown[]): string {
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`;
}
