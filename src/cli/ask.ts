import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { GraphQLError } from 'graphql';
import { createContext } from '../api/context.js';
import { SnapshotPointer } from '../api/snapshot.js';
import { type Ask, askIn, Unanswered } from '../asking/ask.js';
import { suggestionFor } from '../asking/suggest.js';
import type { Graph } from '../graph/port.js';
import { isUnexpected, publish } from '../server/errors.js';
import { Failure } from './failure.js';

/** The data of an answer without errors. Throws a Failure that says what was wrong with the question. */
export async function ask<Data, Variables>(
  graph: Graph,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return (await asking(graph))(document, variables);
}

/** Questions that are asked together: they read one snapshot. Each throws as `ask` does. */
export async function asking(graph: Graph): Promise<Ask> {
  // The schema is the heaviest part of the program, and not all commands need it.
  const { createSchema } = await import('../api/schema.js');
  const askSchema = askIn(await createSchema(), createContext(graph, new SnapshotPointer(graph)));
  return async (document, variables) => {
    try {
      return await askSchema(document, variables);
    } catch (error) {
      throw error instanceof Unanswered ? await failureOf(error.errors, askSchema) : error;
    }
  };
}

/** What to throw for the errors of an answer: a Failure, or an error that nobody foresaw as it is. */
export async function failureOf(errors: readonly GraphQLError[], ask: Ask): Promise<unknown> {
  // Of these clients of the API learn little; who runs the command runs the graph too.
  const ours = errors.find((error) => isUnexpected(error) || publish(error).code === 'SERVICE_UNAVAILABLE');
  if (ours) return ours.originalError ?? ours;
  const lines = errors.map(
    async (error) => `${publish(error).message ?? error.message}${await suggestionFor(error, ask)}`,
  );
  return new Failure(...(await Promise.all(lines)));
}
