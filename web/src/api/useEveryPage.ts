import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql.js';
import { ask } from './ask.js';
import { howToAsk } from './useAnswer.js';

interface Page<Item> {
  readonly edges: readonly { readonly node: Item }[];
  readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean };
}

/** All items of a list that comes in pages, which are asked for one after the other. As `useAnswer` otherwise. */
export function useEveryPage<Answer, Variables extends { readonly after?: string | null | undefined }, Item>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  pageOf: (answer: Answer) => Page<Item>,
): UseQueryResult<readonly Item[]> {
  return useQuery({
    queryKey: [document.toString(), variables, 'every page'],
    queryFn: async ({ signal }) => {
      const items: Item[] = [];
      let page: Page<Item> | undefined;
      do {
        page = pageOf(await ask(document, { ...variables, after: page?.pageInfo.endCursor ?? null }, signal));
        items.push(...page.edges.map(({ node }) => node));
      } while (page.pageInfo.hasNextPage);
      return items as readonly Item[];
    },
    placeholderData: keepPreviousData,
    ...howToAsk,
  });
}
