import type { Request } from 'express';

/** The words of the query; one that is said several times is a list. */
export function wordsOf({ query }: Request): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat().join(',')]));
}
