/**
 * Answers that were given before. An answer is a function of the question, the data set and the day, so the same question is answered with
 * the same bytes until one of the two changes; nothing has to be told to forget.
 */

import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler, Response } from 'express';
import fresh from 'fresh';
import { LRUCache } from 'lru-cache';
import type { PromiseOrValue } from '../api/reader.js';
import type { Telemetry } from '../telemetry/telemetry.js';
import type { Configuration } from './configuration.js';
import { peek } from './peek.js';
import type { Reply, Step } from './step.js';

/** What all answers hang on besides the question, at once where it is known. It rejects while the graph is away. */
export type Basis = () => PromiseOrValue<string>;

/** How long a question waits for its basis, in milliseconds. If the graph is slow, the operation begins without, and has its own limit. */
const PATIENCE_MS = 1_000;

interface Answer {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
  /** The name of the operation, for the log. */
  readonly operation: string | undefined;
}

/** Under what the answer to a request is kept. */
interface Place {
  readonly key: string;
  readonly basis: string;
}

export interface AnswerCache {
  /** Gives an answer that was given before; otherwise it notes where the one to come is kept. */
  readonly repeat: Step;
  /** Keeps the answer on its way out. */
  readonly keep: RequestHandler;
}

type Limits = Pick<Configuration, 'answerCacheBytes' | 'maxBodyBytes'>;

export function answerCache(
  basis: Basis,
  { answerCacheBytes, maxBodyBytes }: Limits,
  telemetry: Pick<Telemetry, 'followAnswers'>,
): AnswerCache {
  if (answerCacheBytes === 0) {
    return { repeat: (_request, _reply, next) => next(), keep: (_request, _response, next) => next() };
  }
  const kept = new LRUCache<string, Answer>({
    maxSize: answerCacheBytes,
    // One answer must not push out all others.
    maxEntrySize: Math.ceil(answerCacheBytes / 8),
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length,
  });
  telemetry.followAnswers(() => ({ answers: kept.size, bytes: kept.calculatedSize }));

  return {
    async repeat(request, reply, next) {
      const question = await questionOf(request, maxBodyBytes);
      const now = question === undefined ? undefined : await soon(basis());
      if (now === undefined) return next();
      const key = `${now}\n${question}`;
      const known = kept.get(key);
      if (known === undefined) {
        reply.locals.place = { key, basis: now } satisfies Place;
        return next();
      }
      reply.locals.operation = { name: known.operation };
      reply.locals.isRepeated = true;
      // The body was looked at; nobody else will read it.
      request.resume();
      give(known, request, reply);
    },

    keep(request, response, next) {
      const place: Place | undefined = response.locals.place;
      if (place === undefined) return next();
      const send = response.send.bind(response);
      response.send = (body: unknown) => {
        response.send = send;
        const answer = answerIn(response, body);
        if (answer === undefined) return send(body);
        // A data set that was switched meanwhile may be the one that answered.
        Promise.resolve(basis()).then(
          (after) => after === place.basis && kept.set(place.key, answer),
          () => {},
        );
        give(answer, request, response);
        return response;
      };
      next();
    },
  };
}

/** Undefined where the basis is not there soon, or not at all. */
function soon(basis: PromiseOrValue<string>): PromiseOrValue<string | undefined> {
  if (typeof basis === 'string') return basis;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, undefined);
  });
  return Promise.race([basis.catch(() => undefined), late]).finally(() => clearTimeout(timer));
}

/** By GET the browser or a proxy may keep it too, and asks with its tag whether it still holds. */
function give({ body, type, etag }: Answer, request: IncomingMessage, reply: Reply): void {
  const head: Record<string, string | number> = { 'content-type': type };
  if (request.method === 'GET') {
    const vary = [reply.getHeader('vary'), 'Accept'].filter(Boolean).join(', ');
    Object.assign(head, { etag, vary, 'cache-control': 'no-cache' });
    if (fresh(request.headers, head)) {
      reply.writeHead(304, head).end();
      return;
    }
  }
  head['content-length'] = body.length;
  reply.writeHead(200, head).end(body);
}

const JSON_BODY = /^application\/json(; *charset=utf-8)?$/i;

/**
 * Two requests with the same text are answered alike. Undefined where the answer is not kept. What only the server's own check refuses, since
 * another site could have sent it, is left to it.
 */
async function questionOf(request: IncomingMessage, most: number): Promise<string | undefined> {
  const { method, url, headers } = request;
  const asked = `${headers.accept ?? ''}\n${url}`;
  if (method === 'GET') {
    return headers['apollo-require-preflight'] || headers['x-apollo-operation-name'] ? asked : undefined;
  }
  if (method !== 'POST' || !JSON_BODY.test(headers['content-type'] ?? '')) return undefined;
  const body = await peek(request, most);
  return body && `${asked}\n${body}`;
}

/** The answer on its way out, if it is whole: an error may be gone the next time. */
function answerIn(response: Response, body: unknown): Answer | undefined {
  const { operation } = response.locals;
  if (typeof body !== 'string' || response.statusCode !== 200 || operation?.outcome !== 'OK') return undefined;
  const bytes = Buffer.from(body);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  return { body: bytes, type: response.get('content-type') ?? 'application/json', etag, operation: operation.name };
}
