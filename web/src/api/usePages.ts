import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { TypedDocumentString } from '../generated/graphql.js';
import type { Coming } from '../parts/Answer.js';
import { ask } from './ask.js';
import { howToAsk } from './useAnswer.js';

/** A list of the API, a page at a time. */
export interface Connection<Item> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Item }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface Listed<Item> {
  readonly items: readonly Item[];
  /** On all pages. */
  readonly totalCount: number;
  readonly hasMore: boolean;
}

interface Options<Answer, Item> {
  /** The list in the answer. */
  readonly listOf: (answer: Answer) => Connection<Item>;
  /** How many pages are wanted; fewer are there until they have come. */
  readonly pages: number;
  readonly enabled?: boolean;
}

/** The first pages of a list, asked by cursor, one after the other. As with useAnswer, the list before stays until the next one is there. */
export function usePages<Answer, Variables extends object, Item>(
  document: TypedDocumentString<Answer, Variables & { after?: string | null }>,
  variables: Variables,
  { listOf, pages, enabled = true }: Options<Answer, Item>,
): Coming<Listed<Item>> {
  const { data, hasNextPage, isFetching, isPlaceholderData, fetchNextPage, error, refetch } = useInfiniteQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal, pageParam }) => ask(document, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const { hasNextPage, endCursor } = listOf(last).pageInfo;
      return hasNextPage ? (endCursor ?? null) : null;
    },
    placeholderData: keepPreviousData,
    ...howToAsk,
    enabled,
  });
  const held = data?.pages.length ?? 0;
  useEffect(() => {
    if (enabled && !isPlaceholderData && !isFetching && error === null && hasNextPage && held > 0 && held < pages)
      void fetchNextPage();
  }, [enabled, isPlaceholderData, isFetching, error, hasNextPage, held, pages, fetchNextPage]);
  const lists = data?.pages.slice(0, pages).map(listOf);
  const last = lists?.at(-1);
  return {
    data: lists &&
      last && {
        items: lists.flatMap(({ edges }) => edges.map(({ node }) => node)),
        totalCount: last.totalCount,
        hasMore: last.pageInfo.hasNextPage,
      },
    error,
    isPlaceholderData,
    isFetching,
    refetch,
  };
}
