import { CommitmentStrength } from '../../../../src/vocabulary/trade.js';
import { stepOfDistance, stepOfShare, stepOfStrength, steps } from '../../../../web/src/matrix/scales.js';

test('each strength has a step of its own, the stronger the higher', () => {
  expect((Object.keys(CommitmentStrength) as CommitmentStrength[]).map(stepOfStrength)).toEqual(steps);
});

test.each([
  { share: 0, step: 'STEP_0' },
  { share: 0.01, step: 'STEP_1' },
  { share: 0.249, step: 'STEP_1' },
  { share: 0.25, step: 'STEP_2' },
  { share: 0.5, step: 'STEP_3' },
  { share: 0.75, step: 'STEP_4' },
  { share: 1, step: 'STEP_4' },
])('a share of $share is $step: nothing at all is a step of its own', ({ share, step }) => {
  expect(stepOfShare(share)).toBe(step);
});

test.each([
  { distance: 0, step: 'STEP_4' },
  { distance: 0.1, step: 'STEP_4' },
  { distance: 0.11, step: 'STEP_3' },
  { distance: 0.25, step: 'STEP_3' },
  { distance: 0.4, step: 'STEP_2' },
  { distance: 0.6, step: 'STEP_1' },
  { distance: 1, step: 'STEP_0' },
])('a distance of $distance is $step: the nearer, the higher', ({ distance, step }) => {
  expect(stepOfDistance(distance)).toBe(step);
});
