import type { Facts } from '../../../src/corridor/trace/facts.js';
import { agreement, country, law, member, on, party, recognition, rule } from '../corridor/facts.js';
import { conflicts } from './kept.js';

const trade = (commitments: Parameters<typeof agreement>[1] = [{}], more: Parameters<typeof agreement>[2] = {}) =>
  agreement('TRADE', commitments, more);
const clashing: Partial<Facts> = { laws: [law('L', {}, [on('CONSENT')])], agreements: [trade()] };

describe('A potential conflict', () => {
  test('is a rule above FREE against a binding commitment in force', () => {
    expect(conflicts(clashing)).toMatchObject([
      {
        id: 'O/L-1-rule/TRADE-1',
        country: 'O',
        law: { id: 'L' },
        rule: { id: 'L-1-rule' },
        commitment: { id: 'TRADE-1' },
        agreement: { id: 'TRADE' },
        towards: [{ party: 'D', level: 'CASE_BY_CASE', countries: ['D'] }],
        level: 'CASE_BY_CASE',
        barrier: 'L/regime',
        threshold: null,
        shelter: 'NOT_CHECKED',
      },
    ]);
  });

  test('is told rule by rule and commitment by commitment, and a rule that frees flows is none', () => {
    const found = conflicts({
      laws: [
        law('L', {}, [on('CONSENT'), rule('FREE_FLOW', ['PUBLIC_REGISTER']), rule('PRIOR_AUTHORISATION', ['CONSENT'])]),
      ],
      agreements: [trade([{}, {}])],
    });
    expect(found.map(({ id }) => id)).toEqual([
      'O/L-1-rule/TRADE-1',
      'O/L-1-rule/TRADE-2',
      'O/L-3-rule/TRADE-1',
      'O/L-3-rule/TRADE-2',
    ]);
  });

  test.each([
    [
      'the barrier is FREE',
      { ...clashing, recognitions: [recognition('O', 'D')], laws: [law('L', {}, [on('ADEQUACY')])] },
    ],
    ['the commitment is a promise to try', { ...clashing, agreements: [trade([{ bindingness: 'BEST_ENDEAVOUR' }])] }],
    ['the commitment is about another topic', { ...clashing, agreements: [trade([{ topic: 'LOCALISATION_BAN' }])] }],
    ['the origin is excepted', { ...clashing, agreements: [trade([{ exceptParties: ['O'] }])] }],
    ['the law is not in force', { ...clashing, laws: [law('L', { inForce: '2021-01-01' }, [on('CONSENT')])] }],
    [
      'the agreement is a data-protection treaty',
      { ...clashing, agreements: [trade([{}], { kind: 'DATA_PROTECTION_TREATY' })] },
    ],
    [
      'the level is not known',
      { ...clashing, laws: [law('L', {}, [rule('CONDITIONAL_FLOW', ['ADEQUACY'], { incomplete: true })])] },
    ],
    [
      'the origin itself is the only other party',
      { ...clashing, agreements: [trade([{}], { parties: [party('O')] })] },
    ],
  ] satisfies [string, Partial<Facts>][])('is none where %s', (_, facts) => {
    expect(conflicts(facts)).toEqual([]);
  });

  test('is there where the other side is excepted, since the origin still owes the commitment', () => {
    expect(conflicts({ ...clashing, agreements: [trade([{ exceptParties: ['D'] }])] })).toHaveLength(1);
  });

  test('is marked where the rule applies above a threshold only', () => {
    const [found] = conflicts({
      ...clashing,
      laws: [law('L', {}, [rule('BAN', [], { threshold: 'above 100,000 people' })])],
    });
    expect(found).toMatchObject({
      threshold: 'above 100,000 people',
      level: 'PROHIBITED',
      barrier: 'L-1-rule/barrier',
    });
  });

  test('of localisation is held against the ban on localisation', () => {
    const found = conflicts({
      laws: [law('L', {}, [rule('LOCAL_COPY')])],
      agreements: [trade([{ topic: 'DATA_FLOW' }, { topic: 'LOCALISATION_BAN' }])],
    });
    expect(found.map(({ commitment }) => commitment.topic)).toEqual(['LOCALISATION_BAN']);
  });
});

describe('Dates', () => {
  const days = ['2014-12-31', '2015-01-01'];
  const on15 = (facts: Partial<Facts>) => days.map((asOf) => conflicts(facts, undefined, { asOf }).length);

  test.each([
    ['the country', [party('O', { since: '2015-01-01' }), party('D', { since: '2010-01-01' })]],
    ['the other party', [party('O', { since: '2010-01-01' }), party('D', { since: '2015-01-01' })]],
  ])('There is none on the day before the agreement binds %s, and one on the day', (_, parties) => {
    expect(on15({ ...clashing, agreements: [trade([{}], { parties })] })).toEqual([0, 1]);
  });

  test('There is one on the last day of a party, and none on the day of its leaving', () => {
    const parties = [party('O', { since: '2010-01-01', until: '2015-01-01' }), party('D', { since: '2010-01-01' })];
    expect(on15({ ...clashing, agreements: [trade([{}], { parties })] })).toEqual([1, 0]);
  });

  test('A transition ends on its day', () => {
    const parties = [party('O', { since: '2010-01-01' }), party('D', { since: '2010-01-01' })];
    expect(on15({ ...clashing, agreements: [trade([{ from: '2015-01-01' }], { parties })] })).toEqual([0, 1]);
  });

  test('A party that has signed, or whose start is not recorded, is not counted', () => {
    for (const entry of [party('O', { status: 'SIGNED' }), party('O', { since: null })]) {
      expect(conflicts({ ...clashing, agreements: [trade([{}], { parties: [entry, party('D')] })] })).toEqual([]);
    }
  });
});

describe('Towards', () => {
  const union: Partial<Facts> = {
    countries: [country('O'), country('D'), country('E'), country('F')],
    memberships: [member('D', 'UNION'), member('E', 'UNION', { since: '2020-06-16' })],
    laws: [law('L', {}, [on('CONSENT')])],
    agreements: [trade([{}], { parties: [party('O'), party('UNION'), party('F')] })],
  };
  const all = ['D', 'E', 'F', 'O'];

  test('a group that is party stands for its members of the day', () => {
    const towards = (asOf: string) => conflicts(union, undefined, { asOf }, ['O'], all)[0]?.towards;
    expect(towards('2020-06-15')).toEqual([
      { party: 'F', level: 'CASE_BY_CASE', countries: ['F'] },
      { party: 'UNION', level: 'CASE_BY_CASE', countries: ['D'] },
    ]);
    expect(towards('2020-06-16')).toEqual([
      { party: 'F', level: 'CASE_BY_CASE', countries: ['F'] },
      { party: 'UNION', level: 'CASE_BY_CASE', countries: ['D', 'E'] },
    ]);
  });

  test('members of a group that is party have conflicts of their own, under the law of the group too', () => {
    const found = conflicts(
      { ...union, laws: [law('U', { jurisdiction: 'UNION' }, [on('CONSENT')])] },
      undefined,
      {},
      ['D', 'E'],
      all,
    );
    expect(found.map(({ country: who, towards }) => [who, towards.map(({ party: id }) => id)])).toEqual([
      ['D', ['F', 'O']],
    ]);
  });

  test('only those are named towards whom the barrier is above FREE, each level apart, and the worst is the level', () => {
    const [found] = conflicts(
      {
        countries: ['O', 'D', 'E', 'F'].map((id) => country(id)),
        laws: [law('L', {}, [on('ADEQUACY')])],
        recognitions: [recognition('O', 'D'), recognition('O', 'E', { certifiedOnly: true })],
        agreements: [trade([{}], { parties: ['O', 'D', 'E', 'F'].map((id) => party(id)) })],
      },
      undefined,
      {},
      ['O'],
      all,
    );
    expect(found?.level).toBe('PROHIBITED');
    expect(found?.towards).toEqual([
      { party: 'E', level: 'SAFEGUARDS', countries: ['E'] },
      { party: 'F', level: 'PROHIBITED', countries: ['F'] },
    ]);
  });

  test('a party with which the agreement is not in force is not named', () => {
    const parties = [party('O', { notWith: ['D'] }), party('D')];
    expect(conflicts({ ...clashing, agreements: [trade([{}], { parties })] })).toEqual([]);
  });
});

describe('The exceptions that may apply', () => {
  const excepting: Partial<Facts> = {
    laws: [law('L', {}, [on('CONSENT')])],
    agreements: [
      trade([
        { exceptions: ['LEGITIMATE_PUBLIC_POLICY', 'FINANCIAL_SERVICES', 'GOVERNMENT_DATA', 'PRIVACY_CARVE_OUT'] },
      ]),
    ],
  };

  test.each([
    ['ALL', ['LEGITIMATE_PUBLIC_POLICY', 'PRIVACY_CARVE_OUT']],
    ['PUBLIC_SECTOR', ['LEGITIMATE_PUBLIC_POLICY', 'GOVERNMENT_DATA', 'PRIVACY_CARVE_OUT']],
  ] as const)('in the sector %s are those that could speak for such a measure', (sector, exceptions) => {
    expect(conflicts(excepting, undefined, { sector })[0]?.exceptionsThatMayApply).toEqual(exceptions);
  });

  test('leave no conflict in finance, where financial institutions lie outside the commitment', () => {
    expect(conflicts(excepting, undefined, { sector: 'FINANCE' })).toEqual([]);
  });
});

test('The grade is the weakest of law, rule, commitment and what shelters', () => {
  const facts = { ...clashing, agreements: [trade([{ verification: 'SEEN_SECONDARY' }])] };
  expect(conflicts(facts)[0]?.verification).toBe('SEEN_SECONDARY');
});
