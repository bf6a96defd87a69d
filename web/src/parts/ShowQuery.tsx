import type { TypedDocumentString } from '../generated/graphql.js';
import { useWords } from '../language/words.js';
import { words } from './words.js';

interface Props<Variables> {
  readonly document: TypedDocumentString<unknown, Variables>;
  readonly variables: Variables;
}

/** Leads to the editor of the API with the view's own query in it. It stands behind the #, so that no server's limit on addresses is met. */
export function ShowQuery<Variables>({ document, variables }: Props<Variables>) {
  const say = useWords(words);
  const query = new URLSearchParams({ query: textOf(document), variables: JSON.stringify(variables, null, 2) });
  return (
    <a className="button" href={`/graphiql#${query}`} title={say('showQueryMeans')}>
      {say('showQuery')}
    </a>
  );
}

/** The documents are generated with their beginnings set in; a reader sees them as one writes a query. */
function textOf(document: { toString(): string }): string {
  return document
    .toString()
    .trim()
    .replace(/\n {4}(?=fragment )/g, '\n\n');
}
