import { curve } from '../../../../web/src/graph/curve.js';

const box = (x: number, y: number) => ({ x, y, width: 40, height: 20 });
/** Where a path begins and ends. */
const ends = (path: string) => {
  const numbers = path.match(/-?[\d.]+/g)!.map(Number);
  return [numbers.slice(0, 2), numbers.slice(-2)];
};

test('an edge leaves on the side on which its end lies', () => {
  expect(ends(curve(box(0, 0), box(100, 50)))).toEqual([
    [20, 0],
    [80, 50],
  ]);
  expect(ends(curve(box(100, 50), box(0, 0)))).toEqual([
    [80, 50],
    [20, 0],
  ]);
});

test('between nodes above each other it goes round their right sides', () => {
  expect(ends(curve(box(0, 0), box(5, 60)))).toEqual([
    [20, 0],
    [25, 60],
  ]);
});
