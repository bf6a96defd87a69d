import { groundsByStatus, nearestGrounds } from '../../../../web/src/trace/groundsByStatus.js';

const ground = (mechanism: string, status: 'PER_TRANSFER' | 'NOT_AVAILABLE' | 'NEEDS_INSTRUMENT', reason: string) => ({
  mechanism,
  status,
  reason,
});

const grounds = [
  ground('ADEQUACY', 'NOT_AVAILABLE', 'Nobody recognises it.'),
  ground('CONSENT', 'PER_TRANSFER', 'A derogation.'),
  ground('STANDARD_CONTRACTUAL_CLAUSES', 'NEEDS_INSTRUMENT', 'A contract is enough.'),
  ground('VITAL_INTERESTS', 'PER_TRANSFER', 'A derogation.'),
];

test('grounds are told from open to shut, and one reason once', () => {
  const told = groundsByStatus(grounds).map(({ status, alike }) => [
    status,
    alike.map(({ reason, grounds: here }) => [reason, here.map(({ mechanism }) => mechanism)]),
  ]);
  expect(told).toEqual([
    ['NEEDS_INSTRUMENT', [['A contract is enough.', ['STANDARD_CONTRACTUAL_CLAUSES']]]],
    ['PER_TRANSFER', [['A derogation.', ['CONSENT', 'VITAL_INTERESTS']]]],
    ['NOT_AVAILABLE', [['Nobody recognises it.', ['ADEQUACY']]]],
  ]);
});

test('nearest at hand is the best that is open', () => {
  expect(nearestGrounds(grounds).map(({ mechanism }) => mechanism)).toEqual(['STANDARD_CONTRACTUAL_CLAUSES']);
});

test('what is shut is never at hand', () => {
  expect(nearestGrounds(grounds.slice(0, 1))).toEqual([]);
});
