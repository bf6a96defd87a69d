import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Columns } from './columns.js';

/** What a cell holds; null is what is not known or does not apply. */
export type CellValue = string | number | boolean | readonly string[] | null;

/** `date` cells hold a whole day; how precisely it is known stands in a column of its own. */
export type ColumnType = 'text' | 'list' | 'number' | 'boolean' | 'date';

export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly meaning: string;
  readonly of: (row: Row) => CellValue | undefined;
}

export interface Page {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

interface TableOf<Data, Row> {
  /** As it is asked for: in an address, on the command line. */
  readonly name: string;
  readonly title: string;
  /** What a row is. */
  readonly row: string;
  /** The question; a variable `after` takes the cursor of the page before. */
  readonly document: TypedDocumentNode<Data, Record<string, unknown>>;
  readonly rows: (data: Data, page: number) => readonly Row[];
  /** Where a page of the answer lies; absent when the answer has one page. */
  readonly page?: (data: Data) => Page;
  /** The day for which the answer holds, where it says one. */
  readonly asOf?: (data: Data) => string;
  /** Whether it tells all days alike where none is asked for. */
  readonly undatedUnlessAsked?: true;
  readonly columns: (kinds: Columns<Row>, rows: readonly Row[]) => readonly Column<Row>[];
}

/** A table whose rows are known to itself alone. */
export type Table = TableOf<unknown, unknown>;

/** Checks a definition against the answer of its own question, and hides the types that no other table shares. */
export function defineTable<Data, Variables, Row>(
  table: Omit<TableOf<Data, Row>, 'document'> & { readonly document: TypedDocumentNode<Data, Variables> },
): Table {
  return table as unknown as Table;
}

/** A table that was asked for, with its answer. */
export interface FilledTable {
  readonly table: Table;
  readonly columns: readonly Column<unknown>[];
  readonly rows: readonly (readonly CellValue[])[];
  /** What was asked besides the name of the table: the parameters, with what stands for those that were left out. */
  readonly asked: Readonly<Record<string, string>>;
  readonly asOf: string;
  readonly dataset: DatasetAbout;
}

/** The data set that answered. */
export interface DatasetAbout {
  readonly title: string;
  readonly version: string;
  readonly date: string;
  readonly hash: string;
  readonly license: string;
  readonly citation: string;
}

/** Between the items of a list in one cell. */
export const LIST_SEPARATOR = ' | ';

/** Research is not advice: the same sentence stands in each file. */
export const NOTICE = 'Research material, no legal advice. Facts marked RECALLED were not checked against a text.';
