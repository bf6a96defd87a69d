import { happeningsOf } from '../../../src/watch/happenings.js';
import { agreement, law, member, party, recognition, rule, world } from '../corridor/facts.js';
import { watched } from './watched.js';

describe('What happens', () => {
  test('is told of a law by its adoption, its start and its end; without one that takes its place it is repealed', () => {
    const facts = { laws: [law('L', { adopted: '2009-06', inForce: '2010', repealed: '2020-03-01' })] };
    expect(watched(facts).told).toEqual(['2009-06 LAW_ADOPTED:L', '2010 LAW_IN_FORCE:L', '2020-03-01 LAW_REPEALED:L']);
  });

  test('is a replacement where another law takes its place', () => {
    const facts = world({ laws: [law('L', { repealed: '2020-03-01' })] });
    const annals = { agreements: [], authorities: [], replacedBy: new Map([['L', 'M']]) };
    expect(happeningsOf(facts, annals).map(({ kind }) => kind)).toContain('LAW_REPLACED');
  });

  test('is told of rules only where they start or end apart from their law', () => {
    const rules = [
      rule('BAN'),
      rule('BAN', [], { from: '2010-01-01' }),
      rule('BAN', [], { from: '2005-01-01' }),
      rule('BAN', [], { from: '2012-01-01', to: '2013-01-01' }),
      rule('BAN', [], { from: '2021-01-01' }),
      rule('BAN', [], { to: '2020-03-01' }),
    ];
    expect(watched({ laws: [law('L', { repealed: '2020-03-01' }, rules)] }).told.slice(2, -1)).toEqual([
      '2012-01-01 RULE_STARTS:L-4-rule',
      '2013-01-01 RULE_ENDS:L-4-rule',
    ]);
  });

  test('is told of mechanisms that are opened after their rule, and of those that are not open yet as undated', () => {
    const rules = [
      rule('CONDITIONAL_FLOW', ['ADEQUACY'], { usableFrom: '2015-05-01' }),
      rule('CONDITIONAL_FLOW', ['ADEQUACY'], { usableFrom: '2010-01-01' }),
      rule('CONDITIONAL_FLOW', ['ADEQUACY'], { notYetUsable: true }),
    ];
    const { told, happenings } = watched({ laws: [law('L', {}, rules)] });
    expect(told.slice(2)).toEqual(['2015-05-01 MECHANISM_USABLE:L-1-rule']);
    expect(happenings.filter(({ date }) => date === null).map(({ id }) => id)).toEqual(['MECHANISM_USABLE:L-3-rule']);
  });

  test('is told of a bill apart from laws, and undated where its day is not recorded', () => {
    const { told, happenings } = watched({
      laws: [
        law('B', { kind: 'BILL', status: 'BILL', adopted: '2022-08-04', inForce: null }),
        law('C', { kind: 'BILL', status: 'BILL', adopted: null, inForce: null }),
      ],
    });
    expect(told).toEqual(['2022-08-04 BILL:B']);
    expect(happenings.map(({ id, date }) => [id, date])).toEqual([
      ['BILL:B', '2022-08-04'],
      ['BILL:C', null],
    ]);
  });

  test('follows a bill step by step where its steps are recorded', () => {
    const steps = [
      { step: 'INTRODUCED' as const, date: '2022' },
      { step: 'REPORTED' as const, date: '2023-01-26' },
    ];
    const bill = law('B', { kind: 'BILL', status: 'BILL', adopted: null, inForce: null, steps });
    expect(watched({ laws: [bill] }).told).toEqual(['2022 BILL:B/INTRODUCED', '2023-01-26 BILL:B/REPORTED']);
  });

  test('does not lose what has no date', () => {
    const { told, happenings } = watched({
      laws: [law('L', { adopted: null, inForce: null })],
      recognitions: [recognition('O', 'D', { since: null })],
      memberships: [member('O', 'G', { since: null })],
      agreements: [agreement('A', [], { parties: [party('O', { since: null }), party('D', { status: 'SIGNED' })] })],
    });
    expect(told).toEqual([]);
    expect(happenings.map(({ id }) => id)).toEqual([
      'LAW_ADOPTED:L',
      'LAW_IN_FORCE:L',
      'RECOGNITION_GIVEN:O-D',
      'MEMBERSHIP_STARTS:O-G',
      'PARTY_JOINS:A-O',
    ]);
  });

  test('is told once where an entry of an agreement makes a country member of the group that it founded', () => {
    const span = { since: '2001-02-03', until: '2010-01-01' };
    const { told } = watched({
      memberships: [member('O', 'G', span)],
      agreements: [agreement('G', [], { parties: [party('O', { status: 'MEMBER', ...span })] })],
    });
    expect(told).toEqual(['2001-02-03 PARTY_JOINS:G-O', '2010-01-01 PARTY_LEAVES:G-O']);
  });

  test('has ids of its own for each time that a country was a member', () => {
    const { told } = watched({
      memberships: [member('O', 'G', { until: '2005-01-01' }), member('O', 'G', { since: '2012-01-01' })],
    });
    expect(told).toEqual([
      '2000-01-01 MEMBERSHIP_STARTS:O-G',
      '2005-01-01 MEMBERSHIP_ENDS:O-G',
      '2012-01-01 MEMBERSHIP_STARTS:O-G-2012-01-01',
    ]);
  });
});
