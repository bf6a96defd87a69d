/**
 * Asks the public schema in this process. What is not GraphQL over HTTP (the command line, files to take away, pages) is made from such
 * answers, so that it says what the API says.
 */

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { execute, type GraphQLError, type GraphQLSchema } from 'graphql';

/** The data of an answer. Throws Unanswered where the answer has errors. */
export type Ask = <Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** The question has no answer: the errors say why. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';

  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join('\n'), { cause: errors[0] });
  }
}

/** All questions that are asked through one context are of one operation: they read one snapshot. */
export function askIn(schema: GraphQLSchema, context: object): Ask {
  return async (document, variables) => {
    const { data, errors } = await execute({
      schema,
      document,
      variableValues: variables as Record<string, unknown>,
      contextValue: context,
    });
    if (errors) throw new Unanswered(errors);
    return data as never;
  };
}
