import { joinsOf, lineOf } from '../../../../web/src/compare/tree.js';

const pair = (
  a: string,
  b: string,
  heterogeneity: number | null,
  low = heterogeneity ?? 0,
  high = heterogeneity ?? 1,
) => ({
  a,
  b,
  heterogeneity,
  low,
  high,
});

test('the nearest are joined first, and the rest by the mean over all pairs between the branches', () => {
  const pairs = [pair('BR', 'CL', 0.2), pair('BR', 'MX', 0.4), pair('CL', 'MX', 0.8)];
  expect(joinsOf(['MX', 'BR', 'CL'], pairs).map(({ distance }) => distance)).toEqual([0.2, 0.6000000000000001]);
});

test('a branch stands at the middle of the two that it joins', () => {
  const pairs = [pair('BR', 'CL', 0.2), pair('BR', 'MX', 0.6), pair('CL', 'MX', 0.6)];
  const [, last] = joinsOf(['MX', 'BR', 'CL'], pairs);
  expect(last).toMatchObject({ upper: { place: 0, distance: 0 }, lower: { place: 1.5, distance: 0.2 } });
});

test('a pair whose distance is not known counts as the middle of what it could be', () => {
  expect(joinsOf(['BR', 'CL'], [pair('CL', 'BR', null, 0.2, 0.8)])[0]!.distance).toBe(0.5);
});

test('only neighbours in the order are joined, so that no lines cross where all are equally near', () => {
  const order = ['D', 'A', 'C', 'B'];
  const pairs = order.flatMap((a, at) => order.slice(at + 1).map((b) => pair(a, b, 0.5)));
  for (const { upper, lower } of joinsOf(order, pairs)) expect(upper.place).toBeLessThan(lower.place);
  expect(joinsOf(order, pairs)).toHaveLength(3);
});

test('a join is never drawn before those that it joins', () => {
  // The mean of A and B to C is lower than the distance of A and B: an inversion in an order that is not of these distances.
  const pairs = [pair('A', 'B', 0.5), pair('B', 'C', 0.5), pair('A', 'C', 0.1)];
  const distances = joinsOf(['A', 'B', 'C'], pairs).map(({ distance }) => distance);
  expect(distances).toEqual([0.5, 0.5]);
});

test('one country has nothing to be joined with', () => {
  expect(joinsOf(['BR'], [])).toEqual([]);
});

test('a line leads from one branch over the join to the other', () => {
  const join = { upper: { place: 0, distance: 0 }, lower: { place: 1.5, distance: 0.25 }, distance: 0.5 };
  expect(lineOf(join, 10, 100)).toBe('M0 5H50V20H25');
});
