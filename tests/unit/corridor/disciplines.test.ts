import type { CommitmentException } from '../../../src/vocabulary/trade.js';
import { agreement, ask, law, member, on, party, rule } from './facts.js';

const regime = on('CONSENT');
const commitmentsOf = (items: readonly { readonly commitment: { readonly id: string } }[]) =>
  items.map(({ commitment }) => commitment.id);
const between = (pact: ReturnType<typeof agreement>, more: Parameters<typeof ask>[0] = {}, question = {}) =>
  ask({ laws: [law('L', {}, [regime])], agreements: [pact], ...more }, question);

describe('A commitment limits', () => {
  const pact = agreement('P', [{ topic: 'DATA_FLOW' }, { topic: 'LOCALISATION_BAN' }, { topic: 'FINANCIAL_DATA' }]);
  const limiting = (given: Parameters<typeof law>[2], question = {}) => {
    const trace = ask({ laws: [law('L', {}, given)], agreements: [pact] }, question);
    return commitmentsOf(trace.barriers[0]?.disciplines ?? []);
  };

  test.each([
    ['a regime', regime],
    ['a notification', rule('NOTIFICATION')],
    ['a ban', rule('BAN')],
  ])('on data flows: %s', (_, given) => {
    expect(limiting([given])).toEqual(['P-1']);
  });

  test.each(['LOCAL_COPY', 'LOCAL_STORAGE', 'LOCAL_PROCESSING', 'LOCAL_INFRASTRUCTURE'] as const)(
    'on localisation: %s',
    (effect) => {
      expect(limiting([rule(effect)])).toEqual(['P-2']);
    },
  );

  test('on financial data: every barrier in finance, and none elsewhere', () => {
    expect(limiting([regime], { sector: 'FINANCE' })).toEqual(['P-1', 'P-3']);
    expect(limiting([rule('LOCAL_COPY')], { sector: 'FINANCE' })).toEqual(['P-2', 'P-3']);
    expect(limiting([regime], { dataCategory: 'FINANCIAL' })).toEqual(['P-1']);
  });

  test('all of them stand in the trace, whatever the barriers', () => {
    expect(commitmentsOf(ask({ agreements: [pact] }).disciplines)).toEqual(['P-1', 'P-2']);
    expect(commitmentsOf(ask({ agreements: [pact] }, { sector: 'FINANCE' }).disciplines)).toEqual([
      'P-1',
      'P-2',
      'P-3',
    ]);
  });
});

describe('A commitment is in force between the two', () => {
  test('from the day on which the later of them is bound until the day on which one is free again', () => {
    const pact = agreement('P', [{}], {
      parties: [party('O', { since: '2016-01-01', until: '2020-01-01' }), party('D', { since: '2018-03-01' })],
    });
    const counts = ['2018-02-28', '2018-03-01', '2019-12-31', '2020-01-01'].map(
      (asOf) => between(pact, {}, { asOf }).disciplines.length,
    );
    expect(counts).toEqual([0, 1, 1, 0]);
  });

  test('within its own time where it starts later or ended earlier', () => {
    const pact = agreement('P', [{ from: '2019-01-01', to: '2020-01-01' }]);
    const counts = ['2018-12-31', '2019-01-01', '2019-12-31', '2020-01-01'].map(
      (asOf) => between(pact, {}, { asOf }).disciplines.length,
    );
    expect(counts).toEqual([0, 1, 1, 0]);
  });

  test.each(['SIGNED', 'ACCEDING', 'OBSERVER', 'ASSOCIATE', 'SUSPENDED', 'WITHDRAWN'] as const)(
    'not while a party is %s',
    (status) => {
      expect(between(agreement('P', [{}], { parties: [party('O'), party('D', { status })] })).disciplines).toEqual([]);
    },
  );

  test('not for a party that is excepted from it; the exception of the destination does not free the origin', () => {
    expect(between(agreement('P', [{ exceptParties: ['O'] }])).disciplines).toEqual([]);
    expect(between(agreement('P', [{ exceptParties: ['D'] }])).disciplines).toHaveLength(1);
  });

  test('not where one party shuts out the other, whichever of the two says so', () => {
    const shutBy = (id: string, other: string) => {
      const parties = [party('O'), party('D')].map((entry) =>
        entry.party === id ? { ...entry, notWith: [other] } : entry,
      );
      return between(agreement('P', [{}], { parties })).disciplines;
    };
    expect(shutBy('O', 'D')).toEqual([]);
    expect(shutBy('D', 'O')).toEqual([]);
    expect(shutBy('D', 'E')).toHaveLength(1);
  });

  test('for a member of a group that is party, but not between two members of the group', () => {
    const pact = agreement('P', [{}], { parties: [party('O'), party('UNION')] });
    expect(between(pact, { memberships: [member('D', 'UNION')] }).disciplines).toHaveLength(1);
    expect(between(pact, { memberships: [member('D', 'UNION'), member('O', 'UNION')] }).disciplines).toEqual([]);
  });
});

describe('A commitment reaches', () => {
  const reaches = (commitment: object, sector: 'ALL' | 'FINANCE' | 'HEALTH') =>
    between(agreement('P', [commitment]), {}, { sector }).disciplines.length > 0;

  test('all sectors, or only those that it names', () => {
    expect(reaches({}, 'HEALTH')).toBe(true);
    expect(reaches({ sectors: ['HEALTH'] }, 'HEALTH')).toBe(true);
    expect(reaches({ sectors: ['HEALTH'] }, 'FINANCE')).toBe(false);
    expect(reaches({ sectors: ['HEALTH'] }, 'ALL')).toBe(false);
  });

  test('not finance where financial services lie outside it', () => {
    expect(reaches({ exceptions: ['FINANCIAL_SERVICES'] }, 'FINANCE')).toBe(false);
    expect(reaches({ exceptions: ['FINANCIAL_SERVICES'] }, 'ALL')).toBe(true);
  });
});

describe('An exception may apply', () => {
  const exceptions: CommitmentException[] = [
    'LEGITIMATE_PUBLIC_POLICY',
    'ESSENTIAL_SECURITY',
    'FINANCIAL_SERVICES',
    'GOVERNMENT_PROCUREMENT',
    'GOVERNMENT_DATA',
    'PRIVACY_CARVE_OUT',
    'TAXATION',
    'NON_CONFORMING_MEASURES',
    'GENERAL_EXCEPTIONS',
  ];
  const always = ['LEGITIMATE_PUBLIC_POLICY', 'ESSENTIAL_SECURITY', 'NON_CONFORMING_MEASURES', 'GENERAL_EXCEPTIONS'];

  test.each([
    ['personal data', {}, ['PRIVACY_CARVE_OUT']],
    ['financial data', { dataCategory: 'FINANCIAL' }, ['FINANCIAL_SERVICES', 'PRIVACY_CARVE_OUT']],
    ['data of public bodies', { dataCategory: 'GOVERNMENT' }, ['GOVERNMENT_PROCUREMENT', 'GOVERNMENT_DATA']],
    ['tax records', { dataCategory: 'TAX_ACCOUNTING' }, ['TAXATION']],
    ['machine data', { dataCategory: 'NON_PERSONAL' }, []],
  ])('to %s as far as it is about them', (_, question, expected) => {
    const [discipline] = between(agreement('P', [{ exceptions }]), {}, question).disciplines;
    const inOrder = exceptions.filter((exception) => [...always, ...expected].includes(exception));
    expect(discipline?.exceptionsThatMayApply).toEqual(inOrder);
  });
});

describe('A potential conflict', () => {
  const conflict = (given: ReturnType<typeof rule>, commitment: object, question = {}) =>
    ask({ laws: [law('L', {}, [given])], agreements: [agreement('P', [commitment])] }, question).barriers[0]
      ?.potentialConflict;

  test('is a barrier above FREE against a binding commitment', () => {
    expect(conflict(regime, {})).toBe(true);
    expect(conflict(rule('LOCAL_COPY'), { topic: 'LOCALISATION_BAN' })).toBe(true);
  });

  test('is none at FREE, nor against a promise to try, nor against a commitment on another topic', () => {
    expect(conflict(rule('FREE_FLOW'), {})).toBe(false);
    expect(conflict(regime, { bindingness: 'BEST_ENDEAVOUR' })).toBe(false);
    expect(conflict(rule('LOCAL_COPY'), {})).toBe(false);
  });

  test('is none where the level is not known', () => {
    expect(conflict({ ...on('ADEQUACY'), incomplete: true }, {})).toBe(false);
  });
});

test('A standard that binds nobody limits nothing', () => {
  expect(between(agreement('S', [{}], { kind: 'SOFT_LAW_STANDARD' })).disciplines).toEqual([]);
});

test('A data-protection treaty is no discipline of trade', () => {
  expect(between(agreement('C108', [{}], { kind: 'DATA_PROTECTION_TREATY' })).disciplines).toEqual([]);
});

test('The grade of a commitment weighs on the answer', () => {
  expect(between(agreement('P', [{ verification: 'RECALLED' }])).weakestVerification).toBe('RECALLED');
});
