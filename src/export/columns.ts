/** The kinds of column, so that like facts have like columns in all tables. */

import type { CellValue, Column, ColumnType } from './table.js';

type Of<Row, Value> = (row: Row) => Value | null | undefined;
type Simple<Row, Value> = (name: string, meaning: string, of: Of<Row, Value>) => Column<Row>;

interface PartialDate {
  readonly date: string;
  readonly precision: string;
}

interface Source {
  readonly title: string;
  readonly url?: string | null;
}

/** What makes the columns of a table whose rows are of one type. */
export interface Columns<Row> {
  readonly text: Simple<Row, string>;
  readonly list: Simple<Row, readonly string[]>;
  readonly number: Simple<Row, number>;
  readonly flag: Simple<Row, boolean>;
  /** A day, in the ISO form. */
  readonly day: Simple<Row, string>;
  /** A date that may be known to the month or the year alone, with what is known of it. */
  readonly date: (name: string, meaning: string, of: Of<Row, PartialDate>) => Column<Row>[];
  readonly verification: (of: Of<Row, string>) => Column<Row>;
  /** What makes a row citable: the documents that it rests on, and where they can be read. */
  readonly sources: (of: Of<Row, readonly Source[]>) => Column<Row>[];
}

export const columns: Columns<unknown> = {
  text: simple<string>('text'),
  list: simple<readonly string[]>('list'),
  number: simple<number>('number'),
  flag: simple<boolean>('boolean'),
  day: simple<string>('date'),
  date: (name, meaning, of) => [
    columns.day(
      name,
      `${meaning}; the first day of its month or year where only these are known`,
      (row) => of(row)?.date,
    ),
    columns.text(
      `${name}Precision`,
      `what is known of ${name}: DAY, MONTH or YEAR; empty when nothing is`,
      (row) => of(row)?.precision,
    ),
  ],
  verification: (of) =>
    columns.text(
      'verification',
      'how it was checked at best: SEEN_PRIMARY (the official text was read), SEEN_SECONDARY (another text), RECALLED (none)',
      of,
    ),
  sources: (of) => [
    columns.list('sourceTitles', 'the documents that the row rests on, in the order of their record', (row) =>
      of(row)?.map(({ title }) => title),
    ),
    columns.list(
      'sourceUrls',
      'where the public reads them, in the same order; an empty place where no address is known',
      (row) => of(row)?.map(({ url }) => url ?? ''),
    ),
  ],
};

function simple<Value extends CellValue>(type: ColumnType): Simple<unknown, Value> {
  return (name, meaning, of) => ({ name, type, meaning, of });
}
