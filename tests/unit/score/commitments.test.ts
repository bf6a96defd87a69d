import { CommitmentTopic } from '../../../src/vocabulary/trade.js';
import { agreement, country, member, party } from '../corridor/facts.js';
import { pointOf, scoreOfO, weights } from './scored.js';

const topics = Object.keys(CommitmentTopic).length;
const flowWith = (commitments: Parameters<typeof agreement>[1], more: Parameters<typeof agreement>[2] = {}) =>
  pointOf(scoreOfO('COMMITMENTS', { agreements: [agreement('A', commitments, more)] }), 'DATA_FLOW');

test.each([
  [1, 'BINDING', true],
  [0.8, 'BINDING', false],
  [0.4, 'BEST_ENDEAVOUR', true],
  [0.2, 'COOPERATION', false],
] as const)('A topic counts %d for %s with dispute settlement %s', (points, bindingness, disputeSettlement) => {
  expect(flowWith([{ bindingness, disputeSettlement }])).toMatchObject({ value: points, low: points, high: points });
});

test('The strongest counts, and only what gives it is named', () => {
  const point = flowWith([
    { bindingness: 'COOPERATION' },
    { bindingness: 'BINDING' },
    { bindingness: 'BEST_ENDEAVOUR' },
  ]);
  expect(point.value).toBe(1);
  expect(point.commitments.map(({ id }) => id)).toEqual(['A-2']);
});

test('The score is the mean over all topics', () => {
  const agreements = [agreement('A', [{}, { topic: 'SPAM', bindingness: 'COOPERATION' }])];
  expect(scoreOfO('COMMITMENTS', { agreements }).value).toBeCloseTo(1.2 / topics, 10);
});

test('A country has the mean over the others of the group', () => {
  const countries = ['D', 'E', 'O'];
  const facts = { countries: countries.map((id) => country(id)), agreements: [agreement('A', [{}])] };
  const score = scoreOfO('COMMITMENTS', facts, { countries });
  expect(pointOf(score, 'DATA_FLOW').value).toBe(0.5);
  expect(pointOf(score, 'DATA_FLOW').reason.values).toMatchObject({ count: '1', others: '2' });
});

test.each([
  ['one side is excepted from', [{ exceptParties: ['D'] }], {}],
  ['has not begun', [{ from: '2021' }], {}],
  ['has ended', [{ to: '2019' }], {}],
  ['one side has only signed', [{}], { parties: [party('O'), party('D', { status: 'SIGNED' })] }],
  ['one side keeps from the other', [{}], { parties: [party('O', { notWith: ['D'] }), party('D')] }],
  ['is a standard that binds nobody', [{}], { kind: 'SOFT_LAW_STANDARD' }],
] as const)('Nothing is owed under what %s', (_, commitments, more) => {
  expect(flowWith(commitments, more)).toMatchObject({ value: 0, commitments: [], reason: { key: 'score.topic.none' } });
});

test('Members of a union that is one party do not owe it to one another', () => {
  const facts = {
    memberships: [member('O', 'U'), member('D', 'U')],
    agreements: [agreement('A', [{}], { parties: [party('U'), party('E')] })],
  };
  expect(scoreOfO('COMMITMENTS', facts).value).toBe(0);
});

describe('Missing facts give an interval and no value', () => {
  test('dispute settlement that is not recorded', () => {
    const agreements = [agreement('A', [{ disputeSettlement: null }])];
    const score = scoreOfO('COMMITMENTS', { agreements });
    expect(pointOf(score, 'DATA_FLOW')).toMatchObject({ value: null, low: 0.8, high: 1 });
    expect(score.missing).toMatchObject([{ id: 'A-1', reason: { key: 'leftOut.settlementUnknown' } }]);
  });

  test('a party without a start', () => {
    const score = scoreOfO('COMMITMENTS', {
      agreements: [agreement('A', [{}], { parties: [party('O'), party('D', { since: null })] })],
    });
    expect(pointOf(score, 'DATA_FLOW')).toMatchObject({ value: null, low: 0, high: 1 });
    expect(score.missing.map(({ id }) => id)).toEqual(['A-D']);
  });

  test('but not where something as strong is in force', () => {
    const score = scoreOfO('COMMITMENTS', {
      agreements: [agreement('A', [{}]), agreement('B', [{ disputeSettlement: null }])],
    });
    expect(pointOf(score, 'DATA_FLOW').value).toBe(1);
    expect(score.missing).toEqual([]);
  });
});

test('The weights of the question are used', () => {
  const using = weights.COMMITMENTS.map((weight) => (weight.of === 'NONE' ? { ...weight, weight: 0.1 } : weight));
  expect(scoreOfO('COMMITMENTS', {}, { using }).value).toBeCloseTo(0.1, 10);
});
