import { yearsLater } from '../../../../web/src/negotiate/yearsLater.js';

test.each([
  ['2026-11-28', 2, '2028-11-28'],
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
])('%s and %d years later: %s', (from, years, later) => {
  expect(yearsLater(from, years)).toBe(later);
});
