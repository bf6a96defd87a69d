import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { execute, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '../api/context.js';
import { ExportDatasetDocument } from '../generated/graphql.js';
import type { DatasetAbout, Page } from './table.js';

/** Asks the public schema, in this process. Throws the first error of the answer. */
export async function ask<Data, Variables>(
  schema: GraphQLSchema,
  contextValue: Context,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const variableValues = variables as Record<string, unknown>;
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  if (errors) throw errors[0] as GraphQLError;
  return data as Data;
}

/** Asks page by page to the end; others have their turn between two pages. */
export async function* askPages<Data>(
  schema: GraphQLSchema,
  context: Context,
  document: TypedDocumentNode<Data, Record<string, unknown>>,
  variables: Record<string, unknown>,
  pageOf: ((data: Data) => Page) | undefined,
): AsyncGenerator<Data> {
  for (let after: string | null | undefined; ; ) {
    const data = await ask(schema, context, document, { ...variables, ...(after == null ? {} : { after }) });
    yield data;
    const page = pageOf?.(data);
    if (!page?.hasNextPage) return;
    after = page.endCursor;
    await context.reader.pause();
  }
}

export async function askDataset(schema: GraphQLSchema, context: Context): Promise<DatasetAbout> {
  return (await ask(schema, context, ExportDatasetDocument, {})).dataset;
}
