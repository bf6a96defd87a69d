import { type OperationDefinitionNode, parse } from 'graphql';
import { rootFieldsOf } from '../../../src/server/rootFields.js';

test.each([
  ['{ laws { id } law { id } }', ['laws', 'law']],
  ['{ one: law two: law }', ['law']],
  ['{ ... { law } ... on Query { laws } }', ['law', 'laws']],
  ['{ ...A } fragment A on Query { law ...B } fragment B on Query { laws }', ['law', 'laws']],
  // A document that is not valid does not hold the server.
  ['{ ...A ...Missing } fragment A on Query { law ...A }', ['law']],
])('%s asks %j', (text, fields) => {
  const document = parse(text);
  expect(rootFieldsOf(document, document.definitions[0] as OperationDefinitionNode)).toEqual(fields);
});
