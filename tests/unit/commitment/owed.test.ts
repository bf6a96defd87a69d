import { accepted } from '../../../src/commitment/accepted.js';
import { owed, owes } from '../../../src/commitment/owed.js';
import type { AgreementFact, Facts } from '../../../src/corridor/trace/facts.js';
import { agreement, member, party } from '../corridor/facts.js';
import { tiesIn } from './ties.js';

const ids = (found: readonly { commitment: { id: string }; sure: boolean }[]) =>
  found.filter(({ sure }) => sure).map(({ commitment }) => commitment.id);

function between(agreements: readonly AgreementFact[], more: Partial<Facts> = {}, day?: string) {
  const ties = tiesIn({ agreements, ...more }, day);
  return {
    fromO: ids(owes('O', 'D', ties)),
    fromD: ids(owes('D', 'O', ties)),
    both: ids(owed('O', 'D', ties)),
    accepted: ids(accepted('O', ties)),
    towards: accepted('O', ties).map(({ towards }) => towards),
  };
}

test('A commitment in force between two is owed both ways, and accepted towards the other', () => {
  expect(between([agreement('A', [{}])])).toEqual({
    fromO: ['A-1'],
    fromD: ['A-1'],
    both: ['A-1'],
    accepted: ['A-1'],
    towards: [['D']],
  });
});

test('A party that is excepted owes nothing, and is owed what the other has accepted', () => {
  const agreements = [agreement('A', [{ exceptParties: ['D'] }])];
  expect(between(agreements)).toMatchObject({ fromO: ['A-1'], fromD: [], both: [], accepted: ['A-1'] });
  expect(between([agreement('A', [{ exceptParties: ['O'] }])])).toMatchObject({
    fromO: [],
    fromD: ['A-1'],
    accepted: [],
  });
});

test('A party is bound from its day on, until the day on which it has left', () => {
  const agreements = [
    agreement('A', [{}], { parties: [party('O', { since: '2018-08-01', until: '2020-01-01' }), party('D')] }),
  ];
  const days = ['2018-07-31', '2018-08-01', '2019-12-31', '2020-01-01'];
  expect(days.map((day) => between(agreements, {}, day).both)).toEqual([[], ['A-1'], ['A-1'], []]);
  expect(days.map((day) => between(agreements, {}, day).accepted)).toEqual([[], ['A-1'], ['A-1'], []]);
});

test('The later of two parties makes it owed', () => {
  const agreements = [agreement('A', [{}], { parties: [party('O'), party('D', { since: '2018-08' })] })];
  expect(between(agreements, {}, '2018-07-31')).toMatchObject({ fromO: [], accepted: [], towards: [] });
  expect(between(agreements, {}, '2018-08-01')).toMatchObject({ fromO: ['A-1'], accepted: ['A-1'] });
});

test.each([
  ['has not begun', { from: '2020-06-16' }],
  ['has ended', { to: '2020-06-15' }],
])('A commitment that %s is not owed', (_, given) => {
  expect(between([agreement('A', [given])])).toMatchObject({ fromO: [], both: [], accepted: [] });
});

test('A standard is owed to nobody', () => {
  expect(between([agreement('A', [{}], { kind: 'SOFT_LAW_STANDARD' })])).toMatchObject({ both: [], accepted: [] });
});

test('Parties that keep it from each other owe it to the others', () => {
  const agreements = [agreement('A', [{}], { parties: [party('O', { notWith: ['D'] }), party('D'), party('E')] })];
  expect(between(agreements)).toMatchObject({ fromO: [], both: [], accepted: ['A-1'], towards: [['E']] });
});

test('A country is bound through its group, and not towards the other members', () => {
  const agreements = [agreement('A', [{}], { parties: [party('U'), party('E')] })];
  const memberships = [member('O', 'U'), member('D', 'U')];
  expect(between(agreements, { memberships })).toMatchObject({ both: [], accepted: ['A-1'], towards: [['E']] });
  const [through] = accepted('O', tiesIn({ agreements, memberships }));
  expect(through?.entry.party).toBe('U');
});

test('A commitment from which the group is excepted does not bind its members', () => {
  const agreements = [agreement('A', [{ exceptParties: ['U'] }], { parties: [party('U'), party('D')] })];
  expect(between(agreements, { memberships: [member('O', 'U')] })).toMatchObject({ fromO: [], fromD: ['A-1'] });
});

describe('What hangs on a tie without a start is not sure, and says on which', () => {
  test.each([
    ['the entry of the country', { parties: [party('O', { since: null }), party('D')] }, {}, ['A-O']],
    ['the entry of the other', { parties: [party('O'), party('D', { since: null })] }, {}, ['A-D']],
    [
      'the membership of its group',
      { parties: [party('U'), party('D')] },
      { memberships: [member('O', 'U', { since: null })] },
      ['O-U'],
    ],
  ])('%s', (_, more, facts, missing) => {
    const ties = tiesIn({ agreements: [agreement('A', [{}], more)], ...facts });
    for (const [found] of [owed('O', 'D', ties), accepted('O', ties)]) {
      expect(found).toMatchObject({ sure: false });
      expect(found?.missing.map(({ id }) => id)).toEqual(missing);
    }
  });

  test('an exception for a group of which it may be a member', () => {
    const agreements = [agreement('A', [{ exceptParties: ['U'] }])];
    const ties = tiesIn({ agreements, memberships: [member('O', 'U', { since: null })] });
    expect(owed('O', 'D', ties)).toMatchObject([{ sure: false, missing: [{ id: 'O-U' }] }]);
  });
});
