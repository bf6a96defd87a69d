/** Reads CSV with a head line, as records of texts, with the line of each. */

import { CsvError, parse } from 'csv-parse/sync';
import { suggestion } from './nearest.js';
import type { ParsedFile } from './parsedFile.js';
import { pathInWords } from './problem.js';

interface Row {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const faulty = (faults: ParsedFile['faults']): ParsedFile => ({
  value: undefined,
  faults,
  placeOf: () => ({ line: 1, offset: 0 }),
  nameOf: pathInWords,
});

export function parseCsv(text: string, columns: readonly string[]): ParsedFile {
  let rows: Row[];
  try {
    rows = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return faulty([
      {
        line: Number(error.lines) || 1,
        message: `the text is not valid CSV: ${error.message.replace(/ at line \d+/, '')}`,
      },
    ]);
  }
  const [head, ...body] = rows;
  if (head === undefined)
    return faulty([{ line: 1, message: `the file is empty, expected the columns ${columns.join(', ')}` }]);
  const faults = [
    ...faultsOfHead(head.record, columns).map((message) => ({ line: 1, message })),
    ...body
      .filter(({ record }) => record.length !== head.record.length)
      .map(({ record, info }) => ({
        line: info.lines,
        message: `the row has ${record.length} values, expected ${head.record.length} (a value with a comma stands in quotes)`,
      })),
  ];
  if (faults.length > 0) return faulty(faults);
  return {
    value: body.map(({ record }) => Object.fromEntries(head.record.map((column, index) => [column, record[index]]))),
    faults: [],
    placeOf: ([row, column]) => ({
      line: (typeof row === 'number' ? body[row]?.info.lines : undefined) ?? 1,
      offset: typeof row === 'number' ? row * columns.length + Math.max(0, head.record.indexOf(String(column))) : 0,
    }),
    // The line says which row it is.
    nameOf: ([, ...columnPath]) => (columnPath.length === 0 ? 'the row' : pathInWords(columnPath)),
  };
}

function faultsOfHead(head: readonly string[], columns: readonly string[]): string[] {
  const unknown = head.filter((column) => !columns.includes(column));
  return [
    ...columns
      .filter((column) => !head.includes(column))
      .map((column) => `the column ${column} is missing, expected ${columns.join(', ')}`),
    ...unknown.map(
      (column) => `the column ${column} is not known, expected ${columns.join(', ')}${suggestion(column, columns)}`,
    ),
    ...head
      .filter((column, index) => head.indexOf(column) !== index)
      .map((column) => `the column ${column} stands twice, expected it once`),
  ];
}
