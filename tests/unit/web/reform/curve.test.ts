import { lineOf, pointsOf } from '../../../../web/src/reform/curve.js';

const steps = [
  { gained: 3, atTarget: 11, cost: 1 },
  { gained: 0, atTarget: 11, cost: 3 },
  { gained: 1, atTarget: 12, cost: 4 },
];

test('a curve begins with what is at the target before anything is spent', () => {
  expect(pointsOf(steps)).toEqual([
    { cost: 0, corridors: 8 },
    { cost: 1, corridors: 11 },
    { cost: 3, corridors: 11 },
    { cost: 4, corridors: 12 },
  ]);
});

test('corridors come with the whole of a reform: to the right, then up', () => {
  expect(lineOf(pointsOf(steps), 12, 100, 60)).toBe('M0 20H25V5H75V5H100V0');
});

test('reforms that cost nothing stand at the end, and nothing is divided by nought', () => {
  const free = pointsOf([{ gained: 2, atTarget: 2, cost: 0 }]);
  expect(lineOf(free, 4, 100, 60)).toBe('M100 60H100V30');
  expect(lineOf(free, 0, 100, 60)).not.toContain('NaN');
});

test('a package without reforms has no curve', () => {
  expect(pointsOf([])).toEqual([]);
  expect(lineOf([], 12, 100, 60)).toBe('');
});
