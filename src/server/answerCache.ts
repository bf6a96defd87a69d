/**
 * Answers that were given before. An answer is a function of the question, the data set and the day, so the same question is answered with
 * the same bytes until one of the two changes; nothing has to be told to forget.
 */

import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { LRUCache } from 'lru-cache';

/** What all answers hang on besides the question. It rejects while the graph is away. */
export type Basis = () => Promise<string>;

/** How long a question waits for its basis, in milliseconds. If the graph is slow, the operation begins without, and has its own limit. */
const PATIENCE_MS = 1_000;

interface Answer {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
  /** The name of the operation, for the log. */
  readonly operation: string | undefined;
}

/** @param maxBytes how much is kept in all, questions included; 0 keeps nothing */
export function answerCache(basis: Basis, maxBytes: number): RequestHandler {
  if (maxBytes === 0) return (_request, _response, next) => next();
  const kept = new LRUCache<string, Answer>({
    maxSize: maxBytes,
    // One answer must not push out all others.
    maxEntrySize: Math.ceil(maxBytes / 8),
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length,
  });

  return async (request, response, next) => {
    const question = questionOf(request);
    const before = question === undefined ? undefined : await soon(basis());
    if (before === undefined) return next();
    const key = `${before}\n${question}`;
    const known = kept.get(key);
    if (known !== undefined) return repeat(known, request, response);
    const send = response.send.bind(response);
    response.send = (body: unknown) => {
      response.send = send;
      const answer = answerIn(response, body);
      if (answer === undefined) return send(body);
      // A data set that was switched meanwhile may be the one that answered.
      basis().then(
        (after) => after === before && kept.set(key, answer),
        () => {},
      );
      return give(answer, request, response);
    };
    next();
  };
}

/** Undefined where the basis is not there soon, or not at all. */
function soon(basis: Promise<string>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, undefined);
  });
  return Promise.race([basis.catch(() => undefined), late]).finally(() => clearTimeout(timer));
}

function repeat(answer: Answer, request: Request, response: Response): void {
  response.locals.operation = { name: answer.operation };
  response.locals.isRepeated = true;
  give(answer, request, response);
}

/** By GET the browser or a proxy may keep it too, and asks with its tag whether it still holds. */
function give({ body, type, etag }: Answer, request: Request, response: Response): Response {
  response.set('content-type', type);
  if (request.method !== 'GET') return response.send(body);
  response.set({ etag, 'cache-control': 'no-cache' });
  return request.fresh ? response.status(304).end() : response.send(body);
}

/** Two requests with the same text are answered alike. Undefined where the answer is not kept. */
function questionOf(request: Request): string | undefined {
  const form = request.get('accept') ?? '';
  if (request.method === 'POST')
    return request.body === undefined ? undefined : `${form}\n${JSON.stringify(request.body)}`;
  // What only the server's own check refuses, since another site could have sent it, is left to it.
  const isOurs = request.get('apollo-require-preflight') || request.get('x-apollo-operation-name');
  return request.method === 'GET' && isOurs ? `${form}\n${request.url}` : undefined;
}

/** The answer on its way out, if it is whole: an error may be gone the next time. */
function answerIn(response: Response, body: unknown): Answer | undefined {
  const { operation } = response.locals;
  if (typeof body !== 'string' || response.statusCode !== 200 || operation?.isWhole !== true) return undefined;
  const bytes = Buffer.from(body);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  return { body: bytes, type: response.get('content-type') ?? 'application/json', etag, operation: operation.name };
}
