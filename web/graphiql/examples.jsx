// The example queries as a panel of GraphiQL: a click opens one in a tab of its own and runs it.
import { StarIcon, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse } from 'graphql';

const asText = (variables) => (variables ? JSON.stringify(variables, null, 2) : '');

const factsOf = (query) => {
  const documentAST = parse(query);
  const operations = documentAST.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return { documentAST, operations, operationName: operations[0]?.name?.value };
};

export const asTab = ({ query, variables }) => ({ query, variables: asText(variables) });

const Examples = ({ examples }) => {
  const { addTab, setOperationFacts, stop, run } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  const open = ({ query, variables }) => {
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(asText(variables));
    // The editor learns what it holds a moment later; running at once needs it now.
    setOperationFacts(factsOf(query));
    stop();
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
  icon: StarIcon,
  content: () => <Examples examples={examples} />,
});
