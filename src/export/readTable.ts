/** Asks the public schema, in this process, for a table: page by page to the end, so that its values are the API's. */

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { execute, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '../api/context.js';
import { ExportDatasetDocument } from '../generated/graphql.js';
import { columns as kinds } from './columns.js';
import { type Parameter, parametersOf, variablesOf } from './parameters.js';
import type { DatasetAbout, FilledTable, Table } from './table.js';

export async function readTable(
  schema: GraphQLSchema,
  context: Context,
  table: Table,
  asked: Readonly<Record<string, string>>,
): Promise<FilledTable> {
  const variables = variablesOf(table, schema, asked);
  const rows: unknown[] = [];
  let asOf: string | undefined;
  for (let page = 0, after: string | null | undefined; ; page++) {
    const data = await ask(schema, context, table.document, { ...variables, ...(after == null ? {} : { after }) });
    rows.push(...table.rows(data, page));
    asOf ??= table.asOf?.(data);
    const where = table.page?.(data);
    if (!where?.hasNextPage) break;
    after = where.endCursor;
    await context.reader.pause();
  }
  const columns = table.columns(kinds, rows);
  const { dataset } = await ask(schema, context, ExportDatasetDocument, {});
  return {
    table,
    columns,
    rows: rows.map((row) => columns.map(({ of }) => of(row) ?? null)),
    asked: { ...fallbacksOf(parametersOf(table, schema)), ...asked },
    asOf: asOf ?? (typeof variables.asOf === 'string' ? variables.asOf : context.today),
    dataset: dataset satisfies DatasetAbout,
  };
}

/** What was not said and is part of the question all the same. */
function fallbacksOf(parameters: readonly Parameter[]): Record<string, string> {
  return Object.fromEntries(
    parameters.flatMap(({ name, fallback }) => (fallback === undefined ? [] : [[name, fallback]])),
  );
}

async function ask<Data, Variables>(
  schema: GraphQLSchema,
  contextValue: Context,
  document: TypedDocumentNode<Data, Variables>,
  variableValues: Record<string, unknown>,
): Promise<Data> {
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  if (errors) throw errors[0] as GraphQLError;
  return data as Data;
}
