import fc from 'fast-check';
import { inPlaceOf } from '../../../src/progress/inPlace.js';
import type { LawKind } from '../../../src/vocabulary/law.js';
import type { JoinKind } from '../../../src/vocabulary/progress.js';
import { agreement, law, member, party, rule } from '../corridor/facts.js';
import { DAY, type Given, join, progressFacts, told, verdictOn } from './world.js';

describe('Laws on a topic', () => {
  const asked = join('LAW_TOPIC', 'CYBERSECURITY');
  const topics = { L: ['CYBERSECURITY'], M: ['CYBERSECURITY'] } as const;
  const of = (...laws: ReturnType<typeof law>[]): Given => ({ facts: { laws }, topics });

  test('in force are in place, with the law', () => {
    const verdict = verdictOn(asked, of(law('L'), law('N')));
    expect(verdict).toMatchObject({ status: 'IN_PLACE', reason: 'law.inForce', weakestVerification: 'SEEN_PRIMARY' });
    expect(verdict.laws.map(({ id }) => id)).toEqual(['L']);
  });

  test('hold from the day of their start to the day before their end', () => {
    const given = of(law('L', { adopted: '2018-01-01', inForce: '2019-03-01', repealed: '2021-01-01' }));
    expect(
      ['2017-12-31', '2019-02-28', '2019-03-01', '2020-12-31', '2021-01-01'].map((day) => told(asked, given, { day })),
    ).toEqual([
      'NOT_IN_PLACE law.none',
      'PARTLY law.coming',
      'IN_PLACE law.inForce',
      'IN_PLACE law.inForce',
      'NOT_IN_PLACE law.none',
    ]);
  });

  test.each<[LawKind, string]>([
    ['STATUTE', 'IN_PLACE law.inForce'],
    ['RESOLUTION', 'IN_PLACE law.inForce'],
    ['CONSTITUTION', 'PARTLY law.weak'],
    ['GUIDELINE', 'PARTLY law.weak'],
    ['JUDGMENT', 'PARTLY law.weak'],
    ['BILL', 'NOT_IN_PLACE law.none'],
  ])('of kind %s: %s', (kind, expected) => {
    expect(told(asked, of(law('L', { kind })))).toBe(expected);
  });

  test('of a group whose law binds the country count', () => {
    const laws = [law('L', { jurisdiction: 'UNION' })];
    const given = { facts: { laws, memberships: [member('X', 'UNION')] }, topics };
    expect(told(asked, given, { of: 'X' })).toBe('IN_PLACE law.inForce');
  });

  test('without a start are not recorded', () => {
    expect(told(asked, of(law('L', { inForce: null })))).toBe('NOT_RECORDED law.undated');
  });

  test('that are not there are absent only where the data set looked', () => {
    expect(told(asked, of())).toBe('NOT_RECORDED law.notRecorded');
    expect(told(asked, of(law('L', { kind: 'BILL', status: 'BILL', inForce: null })))).toBe('NOT_IN_PLACE law.none');
    expect(told(asked, of(), { of: 'X' })).toBe('NOT_RECORDED notCovered');
  });

  test('on data protection are claimed for every country that is covered', () => {
    expect(told(join('LAW_TOPIC', 'DATA_PROTECTION'), of())).toBe('NOT_IN_PLACE law.none');
    expect(told(join('LAW_TOPIC', 'DATA_PROTECTION'), of(), { of: 'X' })).toBe('NOT_RECORDED notCovered');
  });
});

describe('One law', () => {
  const asked = join('LAW', 'L');
  test.each([
    ['in force', law('L'), 'IN_PLACE law.inForce'],
    ['to come', law('L', { inForce: '2021-01-01' }), 'PARTLY law.coming'],
    ['without a start', law('L', { inForce: null }), 'NOT_RECORDED law.undated'],
    ['repealed', law('L', { repealed: '2015-01-01', status: 'REPEALED' }), 'NOT_IN_PLACE law.ended'],
    ['of another country', law('L', { jurisdiction: 'D' }), 'NOT_CONCERNED law.elsewhere'],
  ])('%s', (_, one, expected) => {
    expect(told(asked, { facts: { laws: [one] } })).toBe(expected);
  });
});

describe('A feature', () => {
  const laws = [law('L', { comprehensive: true })];
  const asked = join('FEATURE', 'RIGHT_PORTABILITY');
  const having = (value: 'YES' | 'PARTIAL' | 'NO'): Given => ({
    facts: { laws },
    features: { L: [{}, { feature: 'RIGHT_PORTABILITY', value, locator: 'Art. 9' }] },
  });

  test.each([
    ['YES', 'YES', 'IN_PLACE feature.YES'],
    ['PARTIAL', 'YES', 'PARTLY feature.PARTIAL'],
    ['PARTIAL', 'PARTIAL', 'IN_PLACE feature.PARTIAL'],
    ['NO', 'PARTIAL', 'NOT_IN_PLACE feature.NO'],
  ] as const)('of which there is %s, where %s will do: %s', (value, enough, expected) => {
    expect(told({ ...asked, value: enough }, having(value))).toBe(expected);
  });

  test('is told with law and article', () => {
    expect(verdictOn(asked, having('YES')).feature).toMatchObject({
      value: 'YES',
      locator: 'Art. 9',
      law: { id: 'L' },
    });
  });

  test('that no law speaks of is not recorded; without a general law it is absent', () => {
    expect(told(asked, { facts: { laws }, features: { L: [{}] } })).toBe('NOT_RECORDED feature.notRecorded');
    expect(told(asked, {})).toBe('NOT_IN_PLACE feature.noFramework');
    expect(told(asked, {}, { of: 'X' })).toBe('NOT_RECORDED notCovered');
  });

  test('of a general law without a start is not recorded', () => {
    const undated = [law('L', { comprehensive: true, inForce: null })];
    expect(told(asked, { facts: { laws: undated }, features: { L: [{}] } })).toBe('NOT_RECORDED feature.undated');
  });

  test('that an enacted law will bring is partly there until it does', () => {
    const coming = [law('L', { inForce: '2020-09-18', comprehensive: true })];
    const given = { facts: { laws: coming }, features: { L: [{}, { feature: 'RIGHT_PORTABILITY' as const }] } };
    expect(told(asked, given, { day: '2020-09-17' })).toBe('PARTLY feature.coming');
    expect(told(asked, given, { day: '2020-09-18' })).toBe('IN_PLACE feature.YES');
  });
});

describe('Rules of an effect', () => {
  const absent = join('RULE_EFFECT', 'LOCAL_STORAGE', { presence: 'ABSENT' });
  const present = join('RULE_EFFECT', 'LOCAL_STORAGE', { presence: 'PRESENT' });
  const of = (...rules: Parameters<typeof law>[2] & object): Given => ({ facts: { laws: [law('L', {}, rules)] } });

  test.each([
    ['wide', of(rule('LOCAL_STORAGE')), 'NOT_IN_PLACE rule.wide', 'IN_PLACE rule.wide'],
    [
      'of one sector',
      of(rule('LOCAL_STORAGE', [], { sectors: ['FINANCE'] })),
      'PARTLY rule.narrow',
      'PARTLY rule.narrow',
    ],
    [
      'of health data',
      of(rule('LOCAL_STORAGE', [], { dataCategories: ['HEALTH'] })),
      'PARTLY rule.narrow',
      'PARTLY rule.narrow',
    ],
    ['above a size', of(rule('LOCAL_STORAGE', [], { threshold: 'large' })), 'PARTLY rule.narrow', 'PARTLY rule.narrow'],
    ['that ended', of(rule('LOCAL_STORAGE', [], { to: '2020-06-15' })), 'IN_PLACE rule.none', 'NOT_IN_PLACE rule.none'],
    ['none', of(rule('BAN')), 'IN_PLACE rule.none', 'NOT_IN_PLACE rule.none'],
  ])('%s', (_, given, ifUnwanted, ifWanted) => {
    expect(told(absent, given)).toBe(ifUnwanted);
    expect(told(present, given)).toBe(ifWanted);
  });

  test('of a law without a start, or of a country that is not covered, are not recorded', () => {
    const undated = { facts: { laws: [law('L', { inForce: null }, [rule('LOCAL_STORAGE')])] } };
    expect(told(absent, undated)).toBe('NOT_RECORDED rule.undated');
    expect(told(absent, {}, { of: 'X' })).toBe('NOT_RECORDED notCovered');
  });

  test('that set no level of a corridor are never called absent', () => {
    expect(told(join('RULE_EFFECT', 'GOVERNMENT_ACCESS', { presence: 'PRESENT' }), {})).toBe(
      'NOT_RECORDED rule.notRecorded',
    );
  });
});

describe('Commitments on a topic', () => {
  const asked = join('COMMITMENT_TOPIC', 'DATA_FLOW');
  const of = (more: object = {}, parties = [party('O'), party('D')]): Given => ({
    facts: { agreements: [agreement('T', [more], { parties })] },
  });

  test('that bind as the join asks are in place, with the clause', () => {
    expect(told(asked, of())).toBe('IN_PLACE commitment.bound');
    expect(verdictOn(asked, of()).commitments.map(({ id }) => id)).toEqual(['T-1']);
  });

  test('that bind more weakly are partly there, unless they will do', () => {
    expect(told(asked, of({ bindingness: 'BEST_ENDEAVOUR' }))).toBe('PARTLY commitment.weaker');
    expect(told({ ...asked, bindingness: 'COOPERATION' }, of({ bindingness: 'BEST_ENDEAVOUR' }))).toBe(
      'IN_PLACE commitment.bound',
    );
  });

  test('hold from the day on which the party is bound', () => {
    const given = of({}, [party('O', { since: '2019-05-01', until: '2020-05-01' })]);
    expect(['2019-04-30', '2019-05-01', '2020-04-30', '2020-05-01'].map((day) => told(asked, given, { day }))).toEqual([
      'NOT_IN_PLACE commitment.none',
      'IN_PLACE commitment.bound',
      'IN_PLACE commitment.bound',
      'NOT_IN_PLACE commitment.none',
    ]);
  });

  test('do not count for a party that they except, nor for a signatory, nor in a standard that binds nobody', () => {
    expect(told(asked, of({ exceptParties: ['O'] }))).toBe('NOT_IN_PLACE commitment.none');
    expect(told(asked, of({}, [party('O', { status: 'SIGNED' })]))).toBe('NOT_IN_PLACE commitment.none');
    const soft = agreement('T', [{}], { kind: 'SOFT_LAW_STANDARD' });
    expect(told(asked, { facts: { agreements: [soft] } })).toBe('NOT_IN_PLACE commitment.none');
  });

  test('of a party without a start, or of a country that is not covered, are not recorded', () => {
    expect(told(asked, of({}, [party('O', { since: null })]))).toBe('NOT_RECORDED commitment.undated');
    expect(told(asked, of(), { of: 'X' })).toBe('NOT_RECORDED notCovered');
  });

  test('of a group bind its members', () => {
    const agreements = [agreement('T', [{}], { parties: [party('UNION'), party('D')] })];
    const given = { facts: { agreements, memberships: [member('O', 'UNION')] } };
    expect(told(asked, given)).toBe('IN_PLACE commitment.bound');
  });
});

describe('An agreement', () => {
  const asked = join('AGREEMENT', 'T');
  test.each([
    ['that binds', agreement('T'), 'IN_PLACE agreement.bound'],
    ['that binds nobody', agreement('T', [], { kind: 'SOFT_LAW_STANDARD' }), 'PARTLY agreement.soft'],
    [
      'that was signed',
      agreement('T', [], { parties: [party('O', { status: 'SIGNED' })] }),
      'NOT_IN_PLACE agreement.notBound',
    ],
    [
      'without a start',
      agreement('T', [], { parties: [party('O', { since: null })] }),
      'NOT_RECORDED agreement.undated',
    ],
    ['of others', agreement('T', [], { parties: [party('D')] }), 'NOT_IN_PLACE agreement.none'],
  ])('%s', (_, one, expected) => {
    expect(told(asked, { facts: { agreements: [one] } })).toBe(expected);
  });
});

describe('A figure', () => {
  const asked = join('INDICATOR', 'index');
  const given: Given = {
    observations: [
      { year: 2018, value: 3 },
      { year: 2020, value: 5 },
      { year: 2021, value: 9 },
    ],
  };

  test('is the latest of a year that has begun, and no verdict without a mark', () => {
    expect(verdictOn(asked, given)).toMatchObject({ status: 'MEASURED', observation: { year: 2020, value: 5 } });
    expect(verdictOn(asked, given, { day: '2019-12-31' }).observation).toMatchObject({ year: 2018 });
  });

  test.each([
    [{ atLeast: 5 }, 'IN_PLACE figure.reached'],
    [{ atLeast: 5.1 }, 'NOT_IN_PLACE figure.missed'],
    [{ atMost: 5 }, 'IN_PLACE figure.reached'],
    [{ atMost: 4.9 }, 'NOT_IN_PLACE figure.missed'],
  ])('with the mark %j: %s', (mark, expected) => {
    expect(told({ ...asked, ...mark }, given)).toBe(expected);
  });

  test('that is not there is not recorded, also where a mark is set', () => {
    expect(told({ ...asked, atLeast: 1 }, given, { day: '2017-01-01' })).toBe('NOT_RECORDED figure.none');
    expect(told(asked, given, { of: 'D' })).toBe('NOT_RECORDED figure.none');
  });
});

describe('Another goal', () => {
  const asked = join('GOAL', 'A-G01', { agendaAdoptedAt: '2018' });
  test.each([
    ['a member', { role: 'MEMBER' as const }, 'IN_PLACE goal.takesPart'],
    ['an addressee', { role: 'ADDRESSEE' as const }, 'NOT_RECORDED goal.addressed'],
    ['another country', { country: 'D' }, 'NOT_CONCERNED goal.none'],
    ['of another agenda', { agenda: 'B' }, 'NOT_CONCERNED goal.none'],
    ['from a later day', { since: '2020-06-16' }, 'NOT_CONCERNED goal.none'],
  ])('%s', (_, participation, expected) => {
    expect(told(asked, { participations: [participation] })).toBe(expected);
  });

  test('of an agenda that had not been adopted', () => {
    expect(told(asked, { participations: [{}] }, { day: '2017-12-31' })).toBe('NOT_IN_PLACE goal.later');
  });
});

describe('An answer', () => {
  const kinds: readonly [JoinKind, string][] = [
    ['LAW_TOPIC', 'DATA_PROTECTION'],
    ['LAW_TOPIC', 'TAX'],
    ['FEATURE', 'COMPREHENSIVE_LAW'],
    ['RULE_EFFECT', 'BAN'],
    ['COMMITMENT_TOPIC', 'DATA_FLOW'],
    ['INDICATOR', 'index'],
    ['AGREEMENT', 'T'],
    ['GOAL', 'A-G01'],
  ];

  test('has a verdict for each join and country, and counts that add up', () => {
    const facts = progressFacts({ facts: { laws: [law('L')], agreements: [agreement('T', [{}])] } });
    fc.assert(
      fc.property(fc.subarray([...kinds]), fc.subarray(['O', 'D', 'X']), (some, countries) => {
        const joins = some.map(([kind, term]) =>
          join(kind, term, { presence: kind === 'RULE_EFFECT' ? 'ABSENT' : null }),
        );
        const answer = inPlaceOf(joins, countries, DAY, facts);
        const sum = (counts: object) => Object.values(counts).reduce((total, each) => total + each, 0);
        expect(answer.countries.map(({ verdicts }) => verdicts.length)).toEqual(countries.map(() => joins.length));
        expect(sum(answer.counts)).toBe(joins.length * countries.length);
        for (const { counts } of answer.joins) expect(sum(counts)).toBe(countries.length);
      }),
    );
  });

  test('never says NOT_IN_PLACE of the law of a country that is not covered', () => {
    const facts = progressFacts({});
    const joins = kinds
      .filter(([kind]) => kind !== 'AGREEMENT')
      .map(([kind, term]) => join(kind, term, { presence: kind === 'RULE_EFFECT' ? 'PRESENT' : null }));
    const [x] = inPlaceOf(joins, ['X'], DAY, facts).countries;
    expect(x!.counts.NOT_IN_PLACE).toBe(0);
  });
});
