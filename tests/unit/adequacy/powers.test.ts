import { powersOf } from '../../../src/adequacy/powers.js';
import { indexFacts } from '../../../src/corridor/trace/factIndex.js';
import type { Facts, RuleFact } from '../../../src/corridor/trace/facts.js';
import { law, member, on, recognition, regulator, rule, world } from '../corridor/facts.js';

const day = '2020-06-15';

function powers(given: Partial<Facts>, asOf = day) {
  return powersOf('O', asOf, indexFacts(world(given))).powers;
}

/** The powers of one law with these rules, as [mechanism, status, usableFrom]. */
function statuses(rules: readonly Partial<RuleFact>[], recognitions: Facts['recognitions'] = []) {
  return powers({ laws: [law('L', {}, rules)], recognitions }).map(({ mechanism, status, usableFrom }) => [
    mechanism,
    status,
    usableFrom,
  ]);
}

describe('A power', () => {
  test('that waits for an act of which nothing is recorded is not said to be used', () => {
    expect(statuses([on('STANDARD_CONTRACTUAL_CLAUSES', 'CERTIFICATION', 'CONSENT')])).toEqual([
      ['STANDARD_CONTRACTUAL_CLAUSES', 'NOT_RECORDED', null],
      ['CERTIFICATION', 'NOT_RECORDED', null],
      ['CONSENT', 'NO_ACT_NEEDED', null],
    ]);
  });

  test.each([
    ['made usable before', { usableFrom: '2019-08' }, 'USED', '2019-08'],
    ['made usable on the day', { usableFrom: day }, 'USED', day],
    ['to be made usable', { usableFrom: '2021-01-01' }, 'UNUSED', '2021-01-01'],
    ['not made usable', { notYetUsable: true }, 'UNUSED', null],
  ])('that was %s', (_, more, status, usableFrom) => {
    expect(statuses([{ ...on('STANDARD_CONTRACTUAL_CLAUSES'), ...more }])).toEqual([
      ['STANDARD_CONTRACTUAL_CLAUSES', status, usableFrom],
    ]);
  });

  test('is unused where one rule says so and another is silent, used where one of several is usable', () => {
    const shut = { ...on('CERTIFICATION'), notYetUsable: true };
    expect(statuses([shut, on('CERTIFICATION')])).toEqual([['CERTIFICATION', 'UNUSED', null]]);
    expect(statuses([shut, { ...on('CERTIFICATION'), usableFrom: '2018' }])).toEqual([
      ['CERTIFICATION', 'USED', '2018'],
    ]);
  });

  test('waits for the authority where a prior authorisation of the law reaches the mechanism', () => {
    const contract = on('AD_HOC_CONTRACT', 'CONSENT');
    const all = rule('PRIOR_AUTHORISATION');
    expect(statuses([contract, rule('PRIOR_AUTHORISATION', ['AD_HOC_CONTRACT'])])).toEqual([
      ['AD_HOC_CONTRACT', 'NOT_RECORDED', null],
      ['CONSENT', 'NO_ACT_NEEDED', null],
    ]);
    expect(statuses([contract, all]).map(([mechanism, status]) => [mechanism, status])).toEqual([
      ['AD_HOC_CONTRACT', 'NOT_RECORDED'],
      ['CONSENT', 'NOT_RECORDED'],
      ['REGULATOR_AUTHORISATION', 'NOT_RECORDED'],
    ]);
    expect(statuses([contract, { ...all, threshold: 'above a size' }])[1]).toEqual(['CONSENT', 'NO_ACT_NEEDED', null]);
    expect(statuses([{ ...contract, effect: 'FREE_FLOW' }, all])[1]).toEqual(['CONSENT', 'NO_ACT_NEEDED', null]);
  });

  test('comes from rules that give grounds, not from those that mention them', () => {
    expect(statuses([rule('NOTIFICATION', ['CERTIFICATION']), rule('DISCLOSURE_LIMIT', ['CONSENT'])])).toEqual([]);
  });
});

describe('Adequacy', () => {
  test.each([
    ['a recognition in force', [recognition('O', 'D'), recognition('O', 'X', { since: '2015' })], 'USED', '2012-01-01'],
    ['no recognition', [recognition('X', 'O')], 'UNUSED', null],
    ['a recognition to come', [recognition('O', 'D', { since: '2021-01-01' })], 'UNUSED', null],
    ['a recognition that ended', [recognition('O', 'D', { until: '2019-01-01' })], 'UNUSED', null],
    ['a recognition without a start', [recognition('O', 'D', { since: null })], 'NOT_RECORDED', null],
  ])('with %s', (_, recognitions, status, usableFrom) => {
    expect(statuses([on('ADEQUACY')], recognitions)).toEqual([['ADEQUACY', status, usableFrom]]);
  });

  test('of data that are not personal is not used by recognising the protection of personal data', () => {
    const rules = [{ ...on('ADEQUACY'), dataCategories: ['NON_PERSONAL' as const] }];
    expect(statuses(rules, [recognition('O', 'D')])).toEqual([['ADEQUACY', 'NOT_RECORDED', null]]);
  });

  test('named by a group is used by the group', () => {
    const given = {
      memberships: [member('O', 'G')],
      laws: [law('LG', { jurisdiction: 'G' }, [on('ADEQUACY')])],
      recognitions: [recognition('G', 'D')],
    };
    expect(powers(given)[0]).toMatchObject({ status: 'USED', recognitions: [{ id: 'G-D' }] });
  });
});

describe('The time', () => {
  const idle = (given: Partial<Facts>) => {
    const [power] = powers(given);
    return [power?.since, power?.unusedDays];
  };

  test('runs from the start of the rule, or of its law where that is later or the only one', () => {
    expect(idle({ laws: [law('L', {}, [on('ADEQUACY')])] })).toEqual(['2010-01-01', 3818]);
    expect(idle({ laws: [law('L', {}, [{ ...on('ADEQUACY'), from: '2020-06-05' }])] })).toEqual(['2020-06-05', 10]);
    expect(idle({ laws: [law('L', { inForce: '2020-06' }, [{ ...on('ADEQUACY'), from: '2000' }])] })).toEqual([
      '2020-06',
      14,
    ]);
  });

  test('goes on where one rule took the place of another, and starts anew after a break', () => {
    const replaced = (end: string) => ({
      laws: [law('OLD', { repealed: end }, [on('ADEQUACY')]), law('NEW', { inForce: '2020-01-01' }, [on('ADEQUACY')])],
    });
    expect(idle(replaced('2020-01-01'))[0]).toBe('2010-01-01');
    expect(idle(replaced('2019-12-31'))[0]).toBe('2020-01-01');
  });

  test('of adequacy runs from the end of the last recognition', () => {
    const recognitions = [recognition('O', 'D', { until: '2020-06-01' }), recognition('O', 'X', { until: '2015' })];
    expect(idle({ laws: [law('L', {}, [on('ADEQUACY')])], recognitions })).toEqual(['2010-01-01', 14]);
  });

  test('does not run for what is used or not recorded', () => {
    expect(idle({ laws: [law('L', {}, [on('CERTIFICATION')])] })).toEqual(['2010-01-01', null]);
  });
});

describe('The powers of a country', () => {
  test('are told apart by sector, since these have authorities of their own', () => {
    const found = powers({
      laws: [
        law('GENERAL', { regulators: [regulator('DPA'), regulator('PAST', { dissolved: '2015' })] }, [
          on('REGULATOR_AUTHORISATION'),
        ]),
        law('BANKS', { inForce: '2002', regulators: [regulator('BANK')] }, [
          { ...on('REGULATOR_AUTHORISATION'), sectors: ['FINANCE'] },
        ]),
      ],
    });
    expect(found.map(({ sectors, since, regulators }) => [sectors, since, regulators.map(({ id }) => id)])).toEqual([
      [['ALL'], '2010-01-01', ['DPA']],
      [['FINANCE'], '2002', ['BANK']],
    ]);
  });

  test('leave out bills and what has ended or not begun, and name the laws whose start is not recorded', () => {
    const laws = [
      law('BILL', { kind: 'BILL' }, [on('ADEQUACY')]),
      law('ENDED', { repealed: '2015' }, [on('ADEQUACY')]),
      law('COMING', { inForce: '2021' }, [on('ADEQUACY')]),
      law('UNDATED', { inForce: null }, [on('ADEQUACY')]),
      law('SILENT', { inForce: null }, [rule('RETENTION')]),
    ];
    const { powers: found, undatedLaws } = powersOf('O', day, indexFacts(world({ laws })));
    expect(found).toEqual([]);
    expect(undatedLaws.map(({ id }) => id)).toEqual(['UNDATED']);
  });
});
