import { stepShapes } from '../../../../web/src/country/stepLine.js';

const axis = { from: '2000-01-01', to: '2004-01-01' };

test('each step lasts until the next, the last until the day; its height is the band in which the score lies', () => {
  const [first, second, ...more] = stepShapes(
    [
      { from: '2000-01-01', low: 0, high: 0.25 },
      { from: '2001-01-01', low: 0.5, high: 0.5 },
    ],
    axis,
    '2002-01-01',
  );
  expect(more).toEqual([]);
  expect(first).toMatchObject({ start: 0, top: 75, bottom: 100 });
  expect(first?.end).toBe(second?.start);
  expect(second).toMatchObject({ top: 50, bottom: 50 });
  expect(second?.end).toBeCloseTo(50, 0);
});
