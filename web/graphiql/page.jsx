// The GraphiQL page: the editor, and the example queries of the server as a list to click.
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { asTab, examplesPlugin } from './examples.jsx';
import './page.css';

const fetcher = async (request) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(request),
  });
  return response.json();
};

const examples = await fetch('/graphiql/examples.json').then((response) => response.json());
const plugin = examplesPlugin(examples);
const [first] = examples;

// A view of the explorer leads here with its own query behind the #, which is opened in a tab beside those that were left open.
const given = new URLSearchParams(location.hash.slice(1));
const query = given.get('query') ?? undefined;
const variables = given.get('variables') ?? undefined;
addEventListener('hashchange', () => location.reload());

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[plugin, HISTORY_PLUGIN]}
    visiblePlugin={plugin}
    initialQuery={query}
    initialVariables={variables}
    defaultTabs={query === undefined ? first && [asTab(first)] : [{ query, variables }]}
    defaultEditorToolsVisibility="variables"
    isHeadersEditorEnabled={false}
  >
    <GraphiQL.Logo>
      <h1 className="name">
        <a href="/explorer/">Corredor</a>
      </h1>
    </GraphiQL.Logo>
  </GraphiQL>,
);
