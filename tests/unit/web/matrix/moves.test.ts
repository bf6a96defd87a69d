import fc from 'fast-check';
import { moved } from '../../../../web/src/matrix/moves.js';

const at = (row: number, column: number) => ({ row, column });

test.each([
  { key: 'ArrowRight', from: at(0, 1), to: at(0, 2) },
  { key: 'ArrowDown', from: at(0, 2), to: at(1, 2) },
  { key: 'ArrowRight', from: at(1, 0), to: at(1, 2) },
  { key: 'ArrowUp', from: at(2, 1), to: at(0, 1) },
  { key: 'ArrowLeft', from: at(0, 1), to: null },
  { key: 'ArrowRight', from: at(1, 3), to: null },
  { key: 'ArrowRight', from: at(3, 2), to: null },
  { key: 'Home', from: at(0, 3), to: at(0, 1) },
  { key: 'Home', from: at(2, 3), to: at(2, 0) },
  { key: 'End', from: at(3, 0), to: at(3, 2) },
  { key: 'End', from: at(0, 1), to: at(0, 3) },
  { key: 'a', from: at(0, 1), to: null },
])('in a grid of four, $key leads from $from to $to', ({ key, from, to }) => {
  expect(moved(from, key, 4)).toEqual(to);
});

test('with Ctrl, Home and End lead to the corners', () => {
  expect(moved(at(2, 3), 'Home', 4, true)).toEqual(at(0, 1));
  expect(moved(at(2, 3), 'End', 4, true)).toEqual(at(3, 2));
});

test('no key leads out of the grid, or to the empty cell of a country towards itself', () => {
  const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 9 }),
      fc.nat(),
      fc.nat(),
      key,
      fc.boolean(),
      (size, row, column, pressed, isWhole) => {
        const from = at(row % size, column % size);
        fc.pre(from.row !== from.column);
        const next = moved(from, pressed, size, isWhole);
        if (next === null) return;
        expect(next.row).not.toBe(next.column);
        for (const each of [next.row, next.column]) expect(each >= 0 && each < size).toBe(true);
      },
    ),
  );
});
