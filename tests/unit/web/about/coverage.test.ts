import { coverageRows, lawsStep, topics } from '../../../../web/src/about/coverage.js';

test('each country has a row over all topics, with 0 where no law is recorded', () => {
  const [brazil, ...others] = coverageRows([
    { country: 'BR', topic: 'DATA_PROTECTION', laws: 13 },
    { country: 'BR', topic: 'AI', laws: 1 },
  ]);
  expect(others).toEqual([]);
  expect(brazil!.laws).toHaveLength(topics.length);
  expect(Object.fromEntries(topics.map((topic, index) => [topic, brazil!.laws[index]]))).toMatchObject({
    DATA_PROTECTION: 13,
    AI: 1,
    TAX: 0,
  });
});

test.each([
  [0, 0],
  [1, 1],
  [3, 2],
  [6, 3],
  [13, 4],
])('%d laws are in step %d', (laws, step) => {
  expect(lawsStep(laws)).toBe(step);
});
