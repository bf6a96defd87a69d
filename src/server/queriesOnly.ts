/** The API answers queries only: the graph changes by loading a data set, never by a request. */

import { GraphQLError, type ValidationRule } from 'graphql';

/** graphql-js itself finds out as late as in the execution, and then speaks of a schema that is not configured. */
export const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`There are no ${node.operation}s here, only queries.`, { nodes: node }));
  },
});
