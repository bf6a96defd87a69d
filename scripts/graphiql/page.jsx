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

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[plugin, HISTORY_PLUGIN]}
    visiblePlugin={plugin}
    defaultTabs={first && [asTab(first)]}
    defaultEditorToolsVisibility="variables"
    isHeadersEditorEnabled={false}
  >
    <GraphiQL.Logo>Corredor</GraphiQL.Logo>
  </GraphiQL>,
);
