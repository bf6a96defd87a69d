/** A table as an Excel workbook: typed cells, and a second sheet that says what the first one is. */

import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node';
import { aboutOf } from './about.js';
import { type CellValue, type Column, type FilledTable, LIST_SEPARATOR } from './table.js';

/** Excel takes no longer text in a cell. */
const LONGEST = 32_767;
const CUT = ' … [cut: the CSV has it whole]';

/** Excel knows no earlier day; its first two months are a day off by an old mistake. */
const FIRST_DAY = '1900-03-01';

/** Nor names of sheets that are longer. */
const LONGEST_NAME = 31;

export async function xlsxOf(filled: FilledTable): Promise<Buffer> {
  const { table, columns, rows } = filled;
  const header: Row = columns.map(({ name }) => bold(name));
  const data = [header, ...rows.map((row) => row.map((value, index) => cellOf(value, columns[index]!)))];
  const widths = columns.map((column) => ({ width: widthOf(column) }));
  const about: Row[] = aboutOf(filled).map(([what, said = '']) => [bold(what), textCell(said)]);
  return writeExcelFile([
    { data, sheet: table.name.slice(0, LONGEST_NAME), columns: widths, stickyRowsCount: 1 },
    { data: about, sheet: 'About', columns: [{ width: 28 }, { width: 110 }] },
  ]).toBuffer();
}

function cellOf(value: CellValue, { type }: Column<unknown>): CellObject | null {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  if (typeof value === 'object') return textCell(value.join(LIST_SEPARATOR));
  if (type !== 'date' || value < FIRST_DAY) return textCell(value);
  return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
}

/** A text is a text here, whatever it begins with: no formula can come of it. */
function textCell(value: string): CellObject | null {
  if (value === '') return null;
  return { value: value.length > LONGEST ? value.slice(0, LONGEST - CUT.length) + CUT : value, type: String };
}

function bold(value: string): CellObject {
  return { value, type: String, fontWeight: 'bold' };
}

function widthOf({ type, name }: Column<unknown>): number {
  const least = { text: 24, list: 32, number: 10, boolean: 10, date: 12 }[type];
  return Math.max(least, name.length + 2);
}
