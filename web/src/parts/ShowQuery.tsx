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
  const query = new URLSearchParams({ query: document.toString(), variables: JSON.stringify(variables, null, 2) });
  return (
    <a className="button" href={`/graphiql#${query}`} title={say('showQueryMeans')}>
      {say('showQuery')}
    </a>
  );
}
