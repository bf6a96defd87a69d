import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ExecutionResult, execute } from 'graphql';
import { createContext } from '../api/context.js';
import { SnapshotPointer } from '../api/snapshot.js';
import type { Graph } from '../graph/port.js';

/** Executes an operation against the public schema, in this process: what the command line says is what the API says. */
export async function answer<Data, Variables>(
  graph: Graph,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<ExecutionResult<Data>> {
  // The schema is the heaviest part of the program, and not all commands need it.
  const { createSchema } = await import('../api/schema.js');
  const result = await execute({
    schema: await createSchema(),
    document,
    variableValues: variables as Record<string, unknown>,
    contextValue: createContext(graph, new SnapshotPointer(graph)),
  });
  return result as ExecutionResult<Data>;
}
