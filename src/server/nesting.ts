/** How deep the body of a request may nest. What works on it goes down into it, and has no more than a stack. */

import type { RequestHandler } from 'express';
import { sendError } from './problems.js';

/** No input of the schema nests as deep as a tenth of it. */
const MAX_NESTING = 100;

export const refuseNesting: RequestHandler = (request, response, next) => {
  if (!nestsDeeper(request.body, MAX_NESTING)) return next();
  const message = `The body of the request nests deeper than ${MAX_NESTING} levels, the limit.`;
  sendError(response, 400, { code: 'BAD_REQUEST', message });
};

function nestsDeeper(value: unknown, most: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}
