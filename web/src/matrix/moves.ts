/** How the arrow keys lead through a grid of which the cells of the diagonal are empty. */

export interface Position {
  readonly row: number;
  readonly column: number;
}

const directions: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads in a grid of so many countries; null for a key that leads nowhere, or beyond an edge. */
export function moved({ row, column }: Position, key: string, size: number, isWhole = false): Position | null {
  const last = size - 1;
  if (key === 'Home') return isWhole ? { row: 0, column: 1 } : { row, column: row === 0 ? 1 : 0 };
  if (key === 'End') return isWhole ? { row: last, column: last - 1 } : { row, column: row === last ? last - 1 : last };
  const direction = directions[key];
  if (direction === undefined) return null;
  const [down, right] = direction;
  const next = { row: row + down, column: column + right };
  // The empty cell is stepped over.
  if (next.row === next.column) {
    next.row += down;
    next.column += right;
  }
  return [next.row, next.column].every((each) => each >= 0 && each <= last) ? next : null;
}
