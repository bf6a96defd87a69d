import { historyFrom, nextPeriod, periodAt, spanOf } from '../../../../web/src/trace/periods.js';

const periods = [
  { from: '1995-01-01', to: '2020-09-18' },
  { from: '2020-09-18', to: '2024-08-23' },
  { from: '2024-08-23', to: null },
];

test.each([
  ['1995-01-01', 0],
  ['2020-09-17', 0],
  ['2020-09-18', 1],
  ['2024-08-22', 1],
  ['2024-08-23', 2],
  ['2099-01-01', 2],
])('on %s it is period %i: a period ends on the day before the next', (day, index) => {
  expect(periodAt(periods, day)).toBe(periods[index]);
});

test('before the history nothing is known', () => {
  expect(periodAt(periods, '1994-12-31')).toBeUndefined();
});

test('the next change is the first after the day, not on it', () => {
  expect(nextPeriod(periods, '2020-09-17')).toBe(periods[1]);
  expect(nextPeriod(periods, '2020-09-18')).toBe(periods[2]);
  expect(nextPeriod(periods, '2024-08-23')).toBeUndefined();
});

test('the history is asked from far enough for the day of the question', () => {
  expect(historyFrom('2020-11-30')).toBe('1995-01-01');
  expect(historyFrom('1991-06-01')).toBe('1991-01-01');
});

test('the slider reaches over whole years, with the day of the question in them', () => {
  const history = { from: '1995-01-01', to: '2026-12-01' };
  expect(spanOf(history, '2020-11-30')).toEqual({ from: '1995-01-01', to: '2026-12-31' });
  expect(spanOf(history, '2031-02-03')).toEqual({ from: '1995-01-01', to: '2031-12-31' });
  expect(spanOf(history, '1991-02-03')).toEqual({ from: '1991-01-01', to: '2026-12-31' });
});
