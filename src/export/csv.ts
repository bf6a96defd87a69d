/** A table as CSV after RFC 4180: CRLF, a header, quotes where they are needed, UTF-8. */

import { stringify } from 'csv-stringify/sync';
import { type CellValue, type ColumnType, type FilledTable, LIST_SEPARATOR } from './table.js';

/**
 * The file begins with a byte-order mark: without one Excel takes UTF-8 for the code page of the machine and shows `Proteção` as
 * `ProteÃ§Ã£o`. Python reads it by `encoding="utf-8-sig"`; R, DuckDB and LibreOffice skip it unasked.
 */
export function csvOf({ columns, rows }: FilledTable): string {
  const header = columns.map(({ name }) => name);
  const records = rows.map((row) => row.map((value, index) => cellOf(value, columns[index]!.type)));
  return stringify([header, ...records], { bom: true, record_delimiter: '\r\n', quoted_match: /^\s|\s$/ });
}

function cellOf(value: CellValue, type: ColumnType): string {
  if (value === null) return '';
  if (typeof value === 'object') return guarded(value.join(LIST_SEPARATOR));
  // Numbers and days are what they are: a minus before a number is no formula.
  return type === 'text' ? guarded(String(value)) : String(value);
}

/** How a text begins that a spreadsheet takes for a formula, or that looks as if it had been guarded. */
const DANGEROUS = /^[=+\-@\t\r＝＋－＠']/;

/**
 * A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` (CSV injection). Such a text gets an apostrophe before it, and so does a
 * text that begins with an apostrophe: whoever takes one apostrophe away from each cell that has one has the very text again.
 */
export function guarded(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text that `guarded` guarded. */
export function unguarded(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
