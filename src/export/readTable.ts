/** A table with its answer: page by page to the end, so that its values are the API's. */

import type { GraphQLSchema } from 'graphql';
import type { Ask } from '../asking/ask.js';
import { columns as kinds } from './columns.js';
import { askDataset, askPages } from './pages.js';
import { type Parameter, parameterNames, parametersOf, variablesOf } from './parameters.js';
import type { Column, FilledTable, Table } from './table.js';

/** `today` is the day of the question, for which its answer holds where it names no other. */
export async function readTable(
  schema: GraphQLSchema,
  ask: Ask,
  table: Table,
  asked: Readonly<Record<string, string>>,
  today: string,
): Promise<FilledTable> {
  const variables = variablesOf(table, schema, asked);
  const rows: unknown[] = [];
  let asOf: string | undefined;
  let page = 0;
  for await (const data of askPages(ask, table.document, variables, table.page)) {
    for (const row of table.rows(data, page)) rows.push(row);
    asOf ??= table.asOf?.(data);
    page += 1;
  }
  const day = asOf ?? (typeof variables.asOf === 'string' ? variables.asOf : today);
  const columns = [...table.columns(kinds, rows), ...dayColumns(table, variables, day)];
  return {
    table,
    columns,
    rows: rows.map((row) => columns.map(({ of }) => of(row) ?? null)),
    asked: { ...fallbacksOf(parametersOf(table, schema)), ...asked },
    asOf: day,
    dataset: await askDataset(ask),
  };
}

/** The rows of a table that can be asked for a day hang on one: each says which. */
function dayColumns(table: Table, variables: Readonly<Record<string, unknown>>, day: string): Column<unknown>[] {
  if (!parameterNames(table).includes('as-of')) return [];
  if (table.undatedUnlessAsked && variables.asOf === undefined) return [];
  return [kinds.day('asOf', 'the day for which the row holds', () => day)];
}

/** What was not said and is part of the question all the same. */
function fallbacksOf(parameters: readonly Parameter[]): Record<string, string> {
  return Object.fromEntries(
    parameters.flatMap(({ name, fallback }) => (fallback === undefined ? [] : [[name, fallback]])),
  );
}
