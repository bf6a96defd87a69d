import { ask, askOf, assessmentOf, law, member, on, regulator, rule, statusOf } from './facts.js';

const ids = (barriers: readonly { readonly id: string }[]) => barriers.map(({ id }) => id);

describe('One transfer regime', () => {
  test('pools the grounds that one law spreads over several articles: one usable ground is enough', () => {
    const trace = askOf([on('ADEQUACY'), on('STANDARD_CONTRACTUAL_CLAUSES'), on('CONSENT')]);
    expect(trace.barriers).toHaveLength(1);
    expect(trace.barriers[0]).toMatchObject({ id: 'L/regime', kind: 'TRANSFER_REGIME', level: 'SAFEGUARDS' });
    expect(trace.barriers[0]?.rules).toHaveLength(3);
  });

  test.each(['implements', 'amends'] as const)('takes in the grounds of a resolution that %s the law', (relation) => {
    const trace = ask({
      laws: [
        law('L', { regulators: [regulator('A')] }, [on('ADEQUACY')]),
        law('R', { kind: 'RESOLUTION', [relation]: ['L'], regulators: [regulator('B')] }, [
          on('STANDARD_CONTRACTUAL_CLAUSES'),
        ]),
      ],
    });
    expect(ids(trace.barriers)).toEqual(['L/regime']);
    expect(trace.barriers[0]).toMatchObject({ law: { id: 'L' }, level: 'SAFEGUARDS' });
    expect(ids(trace.barriers[0]?.laws ?? [])).toEqual(['L', 'R']);
    expect(ids(trace.barriers[0]?.regulators ?? [])).toEqual(['A', 'B']);
  });

  test('follows a chain of implementation to its end, and survives a circle', () => {
    const chain = [
      law('L', { implements: ['R2'] }, [on('CONSENT')]),
      law('R1', { implements: ['L'] }, [on('CERTIFICATION')]),
      law('R2', { implements: ['R1'] }, [on('ADEQUACY')]),
    ];
    expect(() => ask({ laws: chain })).not.toThrow();
    const straight = [law('L', {}, [on('CONSENT')]), ...chain.slice(1)];
    expect(ids(ask({ laws: straight }).barriers)).toEqual(['L/regime']);
  });

  test('is never rooted in the constitution', () => {
    const trace = ask({
      laws: [
        law('K', { kind: 'CONSTITUTION' }),
        law('L', { implements: ['K'] }, [on('CONSENT')]),
        law('M', { implements: ['K'] }, [on('CERTIFICATION')]),
      ],
    });
    expect(ids(trace.barriers)).toEqual(['L/regime', 'M/regime']);
  });

  test('is not rooted in a law that it merely amends, which says nothing of transfers', () => {
    const amended = law('A');
    const general = law('L', { amends: ['A'] }, [on('CONSENT')]);
    expect(ids(ask({ laws: [amended, general] }).barriers)).toEqual(['L/regime']);
  });

  test('prefers the root that counts at the day, then the law that is implemented', () => {
    const old = law('A', { repealed: '2018-01-01' });
    const present = law('B');
    const amended = law('C', {}, [rule('CONDITIONAL_FLOW', ['ADEQUACY'], { sectors: ['HEALTH'] })]);
    const resolution = law('R', { implements: ['A', 'B'], amends: ['C'] }, [on('CONSENT')]);
    expect(ids(ask({ laws: [old, present, amended, resolution] }).barriers)).toEqual(['B/regime']);
    expect(ids(ask({ laws: [old, present, amended, resolution] }, { asOf: '2017-12-31' }).barriers)).toEqual([
      'A/regime',
    ]);
  });

  test('takes a national law into the regime of the group’s law only while the group’s law binds the country', () => {
    const facts = {
      laws: [
        law('G', { jurisdiction: 'EU' }, [on('ADEQUACY')]),
        law('N', { implements: ['G'] }, [on('CERTIFICATION')]),
      ],
      memberships: [member('O', 'EU', { until: '2020-06-15' })],
    };
    expect(ids(ask(facts, { asOf: '2020-06-14' }).barriers)).toEqual(['G/regime']);
    expect(ids(ask(facts, { asOf: '2020-06-15' }).barriers)).toEqual(['N/regime']);
  });

  test('is free where the law has no condition, and says that the law sets none', () => {
    const trace = askOf([rule('FREE_FLOW')]);
    expect(trace.barriers[0]).toMatchObject({ level: 'FREE', reason: { key: 'barrier.standingGround' } });
    const named = askOf([rule('FREE_FLOW', ['CONSENT'])]);
    expect(named.barriers[0]).toMatchObject({ level: 'FREE', reason: { key: 'barrier.noCondition' } });
  });

  test('is free by a standing ground beside conditions, for what the ground covers', () => {
    const rules = [on('CONSENT'), rule('FREE_FLOW', [], { destinations: ['D'] })];
    expect(askOf(rules).level).toBe('FREE');
    expect(askOf(rules, { destination: 'E' }).level).toBe('CASE_BY_CASE');
  });

  test('gains by a free-flow rule with grounds only these grounds', () => {
    const rules = [on('CONSENT'), rule('FREE_FLOW', ['INTRA_GROUP'])];
    expect(askOf(rules).level).toBe('CASE_BY_CASE');
    expect(askOf(rules, { recipient: 'GROUP_COMPANY' }).level).toBe('SAFEGUARDS');
  });
});

describe('Beside the pool', () => {
  test('a cumulative rule is a barrier of its own', () => {
    const trace = askOf([on('CERTIFICATION'), rule('CONDITIONAL_FLOW', ['CONSENT'], { cumulative: true })]);
    expect(ids(trace.barriers)).toEqual(['L/regime', 'L-2-rule/barrier']);
    expect(trace.barriers.map(({ level }) => level)).toEqual(['SAFEGUARDS', 'CASE_BY_CASE']);
    expect(trace.barriers[1]?.kind).toBe('CUMULATIVE_CONDITION');
    expect(trace.level).toBe('CASE_BY_CASE');
  });

  test('a rule with a threshold never joins the pool: it is a conditional barrier', () => {
    const trace = askOf([on('CONSENT'), rule('CONDITIONAL_FLOW', ['CERTIFICATION'], { threshold: 'above a size' })]);
    expect(trace.level).toBe('CASE_BY_CASE');
    expect(trace.conditionalBarriers).toMatchObject([{ threshold: 'above a size', level: 'SAFEGUARDS' }]);
  });

  test('different laws are cumulative: each is a barrier', () => {
    const trace = ask({
      laws: [law('L', {}, [on('CERTIFICATION')]), law('BANK', {}, [on('REGULATOR_AUTHORISATION')])],
    });
    expect(ids(trace.barriers)).toEqual(['L/regime', 'BANK/regime']);
    expect(trace.level).toBe('CASE_BY_CASE');
  });
});

describe('A notification', () => {
  test('without mechanisms is a barrier at SAFEGUARDS', () => {
    const trace = askOf([rule('NOTIFICATION')]);
    expect(trace.barriers).toMatchObject([{ kind: 'NOTIFICATION', level: 'SAFEGUARDS' }]);
  });

  test('that names mechanisms is said with them and is no barrier', () => {
    const trace = askOf([on('AD_HOC_CONTRACT', 'CONSENT'), rule('NOTIFICATION', ['AD_HOC_CONTRACT'])]);
    expect(ids(trace.barriers)).toEqual(['L/regime']);
    expect(ids(assessmentOf(trace, 'AD_HOC_CONTRACT')?.notifications ?? [])).toEqual(['L-2-rule']);
    expect(assessmentOf(trace, 'CONSENT')?.notifications).toEqual([]);
    expect(trace.alsoApplies).toEqual([]);
  });

  test('goes with the grounds of its own law and not with those of another', () => {
    const trace = ask({
      laws: [
        law('L', {}, [on('AD_HOC_CONTRACT')]),
        law('R', { implements: ['L'] }, [rule('NOTIFICATION', ['AD_HOC_CONTRACT'])]),
        law('BANK', {}, [on('AD_HOC_CONTRACT')]),
      ],
    });
    const notified = trace.barriers.map(({ mechanisms }) =>
      mechanisms.map(({ notifications }) => notifications.length),
    );
    expect(notified).toEqual([[1], [0]]);
    expect(ids(trace.barriers[0]?.laws ?? [])).toEqual(['L', 'R']);
  });

  test('whose mechanisms no barrier names is listed among what also applies', () => {
    const trace = askOf([on('CONSENT'), rule('NOTIFICATION', ['CERTIFICATION'])]);
    expect(ids(trace.alsoApplies)).toEqual(['L-2-rule']);
    expect(statusOf(trace, 'CERTIFICATION')).toBeUndefined();
  });
});
