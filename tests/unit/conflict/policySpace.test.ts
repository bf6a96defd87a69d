import { Ties } from '../../../src/commitment/ties.js';
import { policySpaceOf } from '../../../src/conflict/policySpace.js';
import type { Kept } from '../../../src/conflict/shelter.js';
import { indexFacts } from '../../../src/corridor/trace/factIndex.js';
import type { AgreementFact, Facts } from '../../../src/corridor/trace/facts.js';
import { agreement, member, party, world } from '../corridor/facts.js';
import { keeping, nothingKept, reservation, search } from './kept.js';

function space(
  agreements: readonly AgreementFact[],
  kept: Kept = nothingKept,
  day = '2020-06-15',
  more: Partial<Facts> = {},
) {
  return policySpaceOf('O', new Ties(indexFacts(world({ agreements, ...more })), day), kept);
}

const first = (...asked: Parameters<typeof space>) => space(...asked)[0]!;

describe('Kept out of an agreement is', () => {
  const trade = agreement('TRADE', [
    { exceptParties: ['O'] },
    { exceptParties: ['D'] },
    { from: '2020-06-16' },
    { to: '2020-06-15' },
    {},
  ]);

  test('what excepts the party, what starts later, what has ended', () => {
    expect(first([trade]).keptOut.map(({ commitment, keptBy }) => [commitment.id, keptBy])).toEqual([
      ['TRADE-1', 'EXCEPTED'],
      ['TRADE-3', 'LATER'],
      ['TRADE-4', 'ENDED'],
    ]);
    expect(first([trade]).commitments.map(({ commitment }) => commitment.id)).toEqual(['TRADE-2', 'TRADE-5']);
  });

  test('a transition on the day before it ends, and not on the day; what ends is bound until then', () => {
    const idsOn = (day: string) => first([trade], nothingKept, day).commitments.map(({ commitment }) => commitment.id);
    expect(idsOn('2020-06-14')).toEqual(['TRADE-2', 'TRADE-4', 'TRADE-5']);
    expect(idsOn('2020-06-16')).toEqual(['TRADE-2', 'TRADE-3', 'TRADE-5']);
  });

  test('what excepts a group to which the party belongs', () => {
    const [found] = space(
      [agreement('TRADE', [{ exceptParties: ['UNION'] }], { parties: [party('UNION'), party('D')] })],
      nothingKept,
      '2020-06-15',
      { memberships: [member('O', 'UNION')] },
    );
    expect(found?.keptOut).toMatchObject([{ keptBy: 'EXCEPTED' }]);
    expect(found?.entries.map(({ party: id }) => id)).toEqual(['UNION']);
  });
});

describe('The agreements are those', () => {
  test.each([
    ['in force for it', {}, 1],
    ['to which it is not party', { parties: [party('D')] }, 0],
    ['it has signed', { parties: [party('O', { status: 'SIGNED' }), party('D')] }, 0],
    ['it has left', { parties: [party('O', { until: '2020-06-15' }), party('D')] }, 0],
    ['that bind nobody', { kind: 'SOFT_LAW_STANDARD' }, 0],
  ] satisfies [string, Parameters<typeof agreement>[2], number][])('%s', (_, more, count) => {
    expect(space([agreement('TRADE', [{}], more)])).toHaveLength(count);
  });
});

describe('Reservations', () => {
  test('are its own that hold on the day, beside the commitments that they lift', () => {
    const kept = keeping(
      reservation({ id: 'HERS', party: 'D' }),
      reservation({ id: 'MINE' }),
      reservation({ id: 'OVER', to: '2020-06-15' }),
      reservation({ id: 'ELSEWHERE', agreement: 'OTHER' }),
      reservation({ id: 'WHOLE', lifts: [] }),
    );
    const found = first([agreement('TRADE', [{}, {}])], kept);
    expect(found.reservations.map(({ id }) => id)).toEqual(['MINE', 'WHOLE']);
    expect(found.commitments.map(({ reservations }) => reservations.map(({ id }) => id))).toEqual([['MINE'], []]);
  });
});

describe('The annexes were', () => {
  const trade = agreement('TRADE', [{}, {}]);

  test.each([
    ['SEARCHED', [search()]],
    ['SEARCHED', [search({ searchedFor: ['TRADE-1'] }), search({ party: null, searchedFor: ['TRADE-2'] })]],
    ['PARTLY', [search({ searchedFor: ['TRADE-2'] })]],
    ['NOT_SEARCHED', [search({ party: 'D' })]],
    ['NOT_SEARCHED', []],
  ] as const)('%s', (annexesSearched, searches) => {
    expect(first([trade], { reservations: [], searches }).annexesSearched).toBe(annexesSearched);
  });
});

test('Topics left open are those that another agreement has, with the strongest of its commitments', () => {
  const [narrow, wide] = space([
    agreement('NARROW', [{ topic: 'DATA_FLOW' }, { topic: 'SPAM', exceptParties: ['O'] }]),
    agreement('WIDE', [
      { topic: 'DATA_FLOW' },
      { topic: 'SPAM', bindingness: 'COOPERATION' },
      { topic: 'SPAM', bindingness: 'BEST_ENDEAVOUR' },
    ]),
  ]);
  expect(narrow?.topicsLeftOpen).toMatchObject([{ topic: 'SPAM', elsewhere: [{ id: 'WIDE-3' }] }]);
  expect(wide?.topicsLeftOpen).toEqual([]);
});
