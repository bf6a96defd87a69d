import { coverageInCell, coverageLegend, coverageStep } from '../../../../web/src/negotiate/coverage.js';

test.each([
  [0, 0],
  [0.001, 1],
  [0.19, 1],
  [0.2, 2],
  [0.584, 3],
  [0.6, 4],
  [1, 4],
])('a coverage of %d is in step %d', (coverage, step) => {
  expect(coverageStep(coverage)).toBe(step);
});

test('a cell tells hundredths, and both ends where a fact is not recorded', () => {
  expect(coverageInCell(0.584, 0.584)).toBe('58');
  expect(coverageInCell(0.11, 0.37)).toBe('11–37');
});

test('the legend names every step without a hole', () => {
  expect(coverageLegend).toEqual(['0', '1–19', '20–39', '40–59', '60–100']);
});
