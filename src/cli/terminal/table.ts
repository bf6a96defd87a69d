import { widthOf } from './wrap.js';

/** Rows in columns as wide as their widest cell, the first column to the left, the others by `align`. */
export function table(rows: readonly (readonly string[])[], align: 'left' | 'right' = 'left', gap = '  '): string {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, column) => Math.max(known[column] ?? 0, widthOf(cell))),
    [],
  );
  const line = (row: readonly string[]) =>
    row.map((cell, column) => {
      const space = ' '.repeat(widths[column]! - widthOf(cell));
      return align === 'right' && column > 0 ? space + cell : cell + space;
    });
  return rows.map((row) => line(row).join(gap).trimEnd()).join('\n');
}
