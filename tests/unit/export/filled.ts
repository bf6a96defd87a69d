import { columns } from '../../../src/export/columns.js';
import type { FilledTable, Table } from '../../../src/export/table.js';

/** A row of a table of the test's own, with a cell of each type. */
export interface Row {
  readonly text: string | null;
  readonly list: readonly string[];
  readonly number: number | null;
  readonly flag: boolean | null;
  readonly day: string | null;
}

const { text, list, number, flag, day } = columns;

/** A table with these rows. */
export function filled(rows: readonly Row[]): FilledTable {
  const all = [
    text('text', 'any text', (row) => (row as Row).text),
    list('list', 'texts', (row) => (row as Row).list),
    number('number', 'a number', (row) => (row as Row).number),
    flag('flag', 'yes or no', (row) => (row as Row).flag),
    day('day', 'a day', (row) => (row as Row).day),
  ];
  return {
    table: { name: 'things', title: 'Things', row: 'a thing' } as Table,
    columns: all,
    rows: rows.map((row) => all.map(({ of }) => of(row) ?? null)),
    asked: { country: 'BR' },
    asOf: '2026-11-24',
    dataset: {
      title: 'Facts',
      version: '1.0',
      date: '2026-11-24',
      hash: '0123456789abcdef',
      license: 'CC-BY-4.0',
      citation: 'Somebody (2026): Facts.',
    },
  };
}

export const nothing: Row = { text: null, list: [], number: null, flag: null, day: null };

/** Texts that break careless writers. */
export const awkward = [
  'plain',
  'a, b',
  'say "no"',
  'two\nlines',
  'two\r\nlines',
  'Proteção de Dados, Ñandú, naïve, 数据, 🇧🇷',
  '=1+1',
  '=HYPERLINK("http://example.org","x")',
  '+5511',
  '-5',
  '@SUM(A1)',
  '\tindented',
  "'quoted",
  ' spaces ',
  'a;b',
  '&lt; & <b>',
  '＝1',
];
