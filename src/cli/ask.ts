import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { GraphQLError } from 'graphql';
import type { Graph } from '../graph/port.js';
import { isUnexpected, publish } from '../server/errors.js';
import { answer } from './answer.js';
import { Failure } from './failure.js';
import { suggestionFor } from './suggest.js';

/** The data of an answer without errors. Throws a Failure that says what was wrong with the question. */
export async function ask<Data, Variables>(
  graph: Graph,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, errors } = await answer(graph, document, variables);
  if (errors) throw await failureOf(errors, graph);
  return data as Data;
}

async function failureOf(errors: readonly GraphQLError[], graph: Graph): Promise<unknown> {
  // Of these clients of the API learn little; who runs the command runs the graph too.
  const ours = errors.find((error) => isUnexpected(error) || publish(error).code === 'SERVICE_UNAVAILABLE');
  if (ours) return ours.originalError ?? ours;
  const lines = errors.map(
    async (error) => `${publish(error).message ?? error.message}${await suggestionFor(error, graph)}`,
  );
  return new Failure(...(await Promise.all(lines)));
}
