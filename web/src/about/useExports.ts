import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { Unreachable } from '../api/ask.js';
import type { Exports } from './exports.js';

/** What there is to take away; it does not change while the server runs. */
export function useExports(): UseQueryResult<Exports> {
  return useQuery({
    queryKey: ['export'],
    queryFn: ({ signal }) => readExports(signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 2,
    retryDelay: 500,
    networkMode: 'always',
    refetchOnWindowFocus: false,
  });
}

async function readExports(signal: AbortSignal): Promise<Exports> {
  try {
    const response = await fetch('/export', { signal });
    return (await response.json()) as Exports;
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Unreachable('The server does not answer.', { cause: error });
  }
}
