import { countsOf, verdictsOf } from '../../../../web/src/agenda/statuses.js';

test('only statuses that occur are counted, what is in place first', () => {
  const counts = { inPlace: 2, partly: 0, notInPlace: 1, notRecorded: 3, measured: 0, notConcerned: 0 };
  expect(countsOf(counts)).toEqual([
    ['IN_PLACE', 2],
    ['NOT_IN_PLACE', 1],
    ['NOT_RECORDED', 3],
  ]);
});

test('the verdicts of one join are told by status; other joins are left out', () => {
  const verdict = (join: string, status: 'IN_PLACE' | 'NOT_RECORDED') => ({
    status,
    reason: '',
    weakestVerification: null,
    join: { id: join },
    laws: [],
    rules: [],
    commitments: [],
    agreements: [],
    feature: null,
  });
  const counts = { inPlace: 0, partly: 0, notInPlace: 0, notRecorded: 0, measured: 0, notConcerned: 0 };
  const country = (id: string, joins: ReturnType<typeof verdict>[]) => ({ country: { id, name: id }, counts, joins });
  const told = verdictsOf('A', [
    country('HT', [verdict('A', 'NOT_RECORDED')]),
    country('BR', [verdict('A', 'IN_PLACE'), verdict('B', 'NOT_RECORDED')]),
  ]);
  expect(told.map(([status, those]) => [status, those.map((each) => each.country.id)])).toEqual([
    ['IN_PLACE', ['BR']],
    ['NOT_RECORDED', ['HT']],
  ]);
});
