import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql.js';
import { ask, Unreachable } from './ask.js';

interface Options {
  /** Not asked while false: the question is not complete, or the part that shows the answer is not open. */
  readonly enabled?: boolean;
}

/** Facts do not change under a reader, so an answer is kept until the page is loaded again. */
export const howToAsk = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 10 * 60_000,
  // A server that starts again is worth another try; what was refused once is refused again.
  retry: (failures: number, error: Error) => error instanceof Unreachable && failures < 2,
  retryDelay: 500,
  // The server may be on this very machine: whether there is a network says nothing about it.
  networkMode: 'always',
  refetchOnWindowFocus: false,
  refetchOnReconnect: 'always',
} as const;

/**
 * The answer to an operation, asked anew when its variables change. The answer before stays until the next one is there, so that nothing
 * jumps; a question that is left is ended on the server too.
 */
export function useAnswer<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  { enabled = true }: Options = {},
): UseQueryResult<Answer> {
  return useQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    placeholderData: keepPreviousData,
    ...howToAsk,
    enabled,
  });
}
