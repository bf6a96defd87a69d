import { agreement, country, law, member, on, party, recognition, rule } from '../corridor/facts.js';
import { watched } from './watched.js';

const adequacy = on('ADEQUACY', 'CONSENT');

describe('What a change did to corridors', () => {
  test('is the difference between the day before and the day', () => {
    const { effectsOn } = watched({ laws: [law('L', { inForce: '2020-05-01' }, [on('CONSENT')])] });
    expect(effectsOn('2020-05-01')).toEqual([
      {
        corridor: 'O>D',
        from: 'FREE UNREGULATED',
        to: 'CASE_BY_CASE REGULATED',
        share: 'ALONE',
        by: ['LAW_IN_FORCE:L'],
      },
    ]);
    expect(effectsOn('2020-05-02')).toEqual([]);
  });

  test('falls on the first day of a month or year where no more is known', () => {
    const { effectsOn, changes } = watched({ laws: [law('L', { inForce: '2020-05' }, [on('CONSENT')])] });
    expect(changes.map(({ day }) => day)).toEqual(['2009-06-01', '2020-05-01']);
    expect(effectsOn('2020-05-01')).toHaveLength(1);
  });

  test('is the doing of both laws where one takes the other’s place on a day', () => {
    const laws = [
      law('OLD', { repealed: '2020-05-01' }, [on('CONSENT')]),
      law('NEW', { inForce: '2020-05-01' }, [on('STANDARD_CONTRACTUAL_CLAUSES')]),
    ];
    expect(watched({ laws }).effectsOn('2020-05-01')).toEqual([
      {
        corridor: 'O>D',
        from: 'CASE_BY_CASE REGULATED',
        to: 'SAFEGUARDS REGULATED',
        share: 'TOGETHER',
        by: ['LAW_IN_FORCE:NEW', 'LAW_REPEALED:OLD'],
      },
    ]);
  });

  test('is nothing where a law takes the place of one that said the same', () => {
    const laws = [
      law('OLD', { repealed: '2020-05-01' }, [on('CONSENT')]),
      law('NEW', { inForce: '2020-05-01' }, [on('CONSENT')]),
    ];
    expect(watched({ laws }).effectsOn('2020-05-01')).toEqual([]);
  });

  test('begins for a mechanism when the authority opens it, and not with the law', () => {
    const clauses = rule('CONDITIONAL_FLOW', ['STANDARD_CONTRACTUAL_CLAUSES'], { usableFrom: '2020-05-01' });
    const { effectsOn } = watched({ laws: [law('L', {}, [clauses, on('CONSENT')])] });
    expect(effectsOn('2020-05-01')).toMatchObject([
      { from: 'CASE_BY_CASE REGULATED', to: 'SAFEGUARDS REGULATED', by: ['MECHANISM_USABLE:L-1-rule'] },
    ]);
  });

  test('is told of the one event that mattered where two share a day', () => {
    const { effectsOn } = watched({
      laws: [law('L', {}, [adequacy]), law('SILENT', { inForce: '2012-01-01' })],
      recognitions: [recognition('O', 'D')],
    });
    expect(effectsOn('2012-01-01')).toEqual([
      {
        corridor: 'O>D',
        from: 'CASE_BY_CASE REGULATED',
        to: 'FREE REGULATED',
        share: 'ALONE',
        by: ['RECOGNITION_GIVEN:O-D'],
      },
    ]);
  });

  test('is shared by two that would each have been enough', () => {
    const { effectsOn } = watched({
      laws: [law('L', {}, [adequacy])],
      memberships: [member('D', 'G')],
      recognitions: [recognition('O', 'D'), recognition('O', 'G')],
    });
    expect(effectsOn('2012-01-01')).toMatchObject([
      { share: 'EITHER', by: ['RECOGNITION_GIVEN:O-D', 'RECOGNITION_GIVEN:O-G'] },
    ]);
  });

  test('is shared by the parties that a treaty needs on both sides', () => {
    const treaty = agreement('T', [], {
      kind: 'DATA_PROTECTION_TREATY',
      parties: [party('O', { since: '2018-01-01' }), party('D', { since: '2018-01-01' })],
    });
    const { effectsOn } = watched({ laws: [law('L', {}, [on('TREATY')])], agreements: [treaty] });
    expect(effectsOn('2018-01-01')).toEqual([
      {
        corridor: 'O>D',
        from: 'PROHIBITED REGULATED',
        to: 'CASE_BY_CASE REGULATED',
        share: 'TOGETHER',
        by: ['PARTY_JOINS:T-D', 'PARTY_JOINS:T-O'],
      },
    ]);
  });

  test('reaches the members of a group when its law starts, and a country when it joins', () => {
    const facts = {
      countries: [country('O'), country('D'), country('P')],
      memberships: [member('O', 'G'), member('P', 'G', { since: '2021-01-01' })],
      laws: [law('LG', { jurisdiction: 'G', inForce: '2020-05-01' }, [rule('BAN')])],
    };
    const { effectsOn } = watched(facts, [
      ['O', 'D'],
      ['P', 'D'],
      ['D', 'O'],
    ]);
    expect(effectsOn('2020-05-01').map(({ corridor, by }) => [corridor, by])).toEqual([['O>D', ['LAW_IN_FORCE:LG']]]);
    expect(effectsOn('2021-01-01').map(({ corridor, by }) => [corridor, by])).toEqual([
      ['P>D', ['MEMBERSHIP_STARTS:P-G']],
    ]);
  });

  test('comes when a commitment’s transition ends', () => {
    const trade = agreement('FTA', [{ from: '2022-07-01' }]);
    const { effectsOn } = watched({ laws: [law('L', {}, [on('TREATY')])], agreements: [trade] });
    expect(effectsOn('2022-07-01')).toMatchObject([{ by: ['COMMITMENT_STARTS:FTA-1'], share: 'ALONE' }]);
  });

  test('comes on the first day without a recognition', () => {
    const { effectsOn } = watched({
      laws: [law('L', {}, [adequacy])],
      recognitions: [recognition('O', 'D', { until: '2023-09' })],
    });
    expect(effectsOn('2023-09-01')).toMatchObject([{ from: 'FREE REGULATED', by: ['RECOGNITION_WITHDRAWN:O-D'] }]);
  });
});

describe('A corridor over time', () => {
  const facts = {
    laws: [
      law('L', { inForce: '2010-01-01' }, [adequacy]),
      law('M', { inForce: '2015-01-01', repealed: '2030-01-01' }, [rule('LOCAL_COPY')]),
    ],
    recognitions: [recognition('O', 'D', { since: '2012-01-01', until: '2025-01-01' })],
  };

  test('is told by the days on which it changes, each with what changed it', () => {
    const periods = watched(facts).periods('2009-01-01', '2029-01-01');
    expect(
      periods.map(({ from, to, standings, effects }) => [
        from,
        to,
        standings[0]?.level,
        effects.flatMap(({ changes }) => changes.map(({ id }) => id)),
      ]),
    ).toEqual([
      ['2009-01-01', '2010-01-01', 'FREE', []],
      ['2010-01-01', '2012-01-01', 'CASE_BY_CASE', ['LAW_IN_FORCE:L']],
      ['2012-01-01', '2015-01-01', 'FREE', ['RECOGNITION_GIVEN:O-D']],
      ['2015-01-01', '2030-01-01', 'LOCALISED', ['LAW_IN_FORCE:M']],
    ]);
  });

  test('has no end where nothing more is recorded', () => {
    expect(
      watched(facts)
        .periods('2030-01-01', '2040-01-01')
        .map(({ from, to }) => [from, to]),
    ).toEqual([['2030-01-01', null]]);
  });

  test('changes next on the first later day on which its level does', () => {
    const { turnsAfter } = watched(facts);
    expect(turnsAfter('2012-01-01').map(({ day }) => day)).toEqual(['2015-01-01', '2030-01-01']);
    expect(turnsAfter('2030-01-01')).toEqual([]);
  });
});
