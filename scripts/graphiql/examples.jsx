// The example queries as a panel of GraphiQL: a click opens one in a tab of its own and runs it.
import { PlayIcon, useGraphiQL, useGraphiQLActions } from '@graphiql/react';

const asText = (variables) => (variables ? JSON.stringify(variables, null, 2) : '');

export const asTab = ({ query, variables }) => ({ query, variables: asText(variables) });

const Examples = ({ examples }) => {
  const { addTab, run } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  const open = ({ query, variables }) => {
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(asText(variables));
    run();
  };

  return (
    <section aria-label="Examples">
      <h2>Examples</h2>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              {example.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const examplesPlugin = (examples) => ({
  title: 'Examples',
  icon: PlayIcon,
  content: () => <Examples examples={examples} />,
});
