import { chosenWeights, UnusableWeights } from '../../../src/score/weights.js';

const of = (set: string | null, numbers: Record<string, number>) =>
  Object.entries(numbers).map(([name, weight]) => ({ of: name, weight, reason: 'Why.', set }));
const method = {
  id: 'INDEX',
  defaultSet: 'FIRST',
  weights: [...of('FIRST', { A: 0.5, B: 0.5 }), ...of('SECOND', { A: 1, B: 0 })],
};
const plain = { id: 'PLAIN', defaultSet: null, weights: of(null, { A: 0.5 }) };
const numbers = (...args: Parameters<typeof chosenWeights>) => chosenWeights(...args).map(({ weight }) => weight);

test('The default set is used, or the one that is named', () => {
  expect(numbers(method, null, [], 1)).toEqual([0.5, 0.5]);
  expect(numbers(method, 'SECOND', [], 1)).toEqual([1, 0]);
  expect(numbers(plain, null, [], 1)).toEqual([0.5]);
});

test('What the question gives takes the place of the set’s, and has no reason of ours', () => {
  expect(chosenWeights(method, null, [{ of: 'B', weight: 0.9 }], 1)).toEqual([
    { of: 'A', weight: 0.5, reason: 'Why.', set: 'FIRST' },
    { of: 'B', weight: 0.9, reason: null, set: null },
  ]);
});

test.each([
  ['an unknown set', method, 'THIRD', [], 'weightSet', 'it has FIRST, SECOND'],
  ['a set of a method without sets', plain, 'FIRST', [], 'weightSet', 'no sets of weights'],
  ['what is not weighed', method, null, [{ of: 'C', weight: 1 }], 'weights[0]', 'it weighs A, B'],
  [
    'weights where nothing is weighed',
    { ...plain, weights: [] },
    null,
    [{ of: 'A', weight: 1 }],
    'weights[0]',
    'leave weights out',
  ],
  [
    'one given twice',
    method,
    null,
    [
      { of: 'A', weight: 1 },
      { of: 'A', weight: 1 },
    ],
    'weights[1]',
    'given twice',
  ],
  ['a negative one', method, null, [{ of: 'A', weight: -0.1 }], 'weights[0]', 'negative'],
  ['one that is no number', method, null, [{ of: 'A', weight: Number.NaN }], 'weights[0]', 'NaN'],
  ['one that is too large', method, null, [{ of: 'A', weight: 1.1 }], 'weights[0]', '1 at most'],
  [
    'nothing but zeros',
    method,
    null,
    [
      { of: 'A', weight: 0 },
      { of: 'B', weight: 0 },
    ],
    'weights',
    'all weights are 0',
  ],
] as const)('Refused: %s', (_, of, set, given, field, message) => {
  try {
    chosenWeights(of, set, given, 1);
    throw new Error('The weights were taken.');
  } catch (error) {
    expect(error).toBeInstanceOf(UnusableWeights);
    expect(error).toMatchObject({ field, message: expect.stringContaining(message) });
  }
});
