import fc from 'fast-check';
import { rankBandsOf, rankRangesOf } from '../../../src/score/ranks.js';

const known = (value: number) => ({ value, low: value, high: value });
const open = (low: number, high: number) => ({ value: null, low, high });

test('The first rank is the lowest value or the highest, and equal values share the better rank', () => {
  const scores = [0.2, 0.1, 0.2, 0.3].map(known);
  expect(rankRangesOf(scores, 'LOWEST').map(({ best, worst }) => [best, worst])).toEqual([
    [2, 2],
    [1, 1],
    [2, 2],
    [4, 4],
  ]);
  expect(rankRangesOf(scores, 'HIGHEST').map(({ best }) => best)).toEqual([2, 4, 2, 1]);
});

test('A value that is not known moves its own rank and those that it may pass', () => {
  expect(rankRangesOf([known(0.1), open(0, 0.25), known(0.2), known(0.3)], 'LOWEST')).toEqual([
    { best: 1, worst: 2 },
    { best: 1, worst: 3 },
    { best: 2, worst: 3 },
    { best: 4, worst: 4 },
  ]);
});

test('What lies above a threshold widens the interval and moves no rank', () => {
  const scores = [{ value: 0.1, low: 0.1, high: 0.9 }, known(0.2)];
  expect(rankRangesOf(scores, 'LOWEST').map(({ worst }) => worst)).toEqual([1, 2]);
});

test('The band holds the ranks under every set of weights', () => {
  const ways = [
    [0.1, 0.2, 0.3],
    [0.3, 0.2, 0.1],
  ].map((values) => rankRangesOf(values.map(known), 'LOWEST'));
  expect(rankBandsOf(ways)).toEqual([
    { best: 1, worst: 3 },
    { best: 2, worst: 2 },
    { best: 1, worst: 3 },
  ]);
});

test('Property: whatever the true values are, the rank lies within the range', () => {
  const interval = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(100)).map(([a, b, at]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return { score: low === high ? known(low) : open(low, high), truth: low + (at % (high - low + 1)) };
  });
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1, maxLength: 6 }), (given) => {
      const ranges = rankRangesOf(
        given.map(({ score }) => score),
        'LOWEST',
      );
      for (const [at, { truth }] of given.entries()) {
        const rank = 1 + given.filter((other) => other.truth < truth).length;
        expect(ranges[at]!.best).toBeLessThanOrEqual(rank);
        expect(ranges[at]!.worst).toBeGreaterThanOrEqual(rank);
      }
    }),
  );
});
