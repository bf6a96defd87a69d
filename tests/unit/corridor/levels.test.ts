import type { Mechanism, RuleEffect } from '../../../src/vocabulary/law.js';
import { ask, askOf, country, law, member, on, recognition, regulator, rule } from './facts.js';

describe('The level of a barrier', () => {
  const effects: [RuleEffect, string, string][] = [
    ['NOTIFICATION', 'SAFEGUARDS', 'NOTIFICATION'],
    ['LOCAL_COPY', 'LOCALISED', 'LOCALISATION'],
    ['LOCAL_STORAGE', 'LOCALISED', 'LOCALISATION'],
    ['LOCAL_INFRASTRUCTURE', 'LOCALISED', 'LOCALISATION'],
    ['LOCAL_PROCESSING', 'PROHIBITED', 'LOCALISATION'],
    ['BAN', 'PROHIBITED', 'BAN'],
  ];
  test.each(effects)('of %s is %s', (effect, level, kind) => {
    const trace = askOf([rule(effect)]);
    expect(trace.barriers).toMatchObject([{ kind, level, reason: { key: `barrier.${effect}` }, mechanisms: [] }]);
    expect(trace.level).toBe(level);
  });

  test('is that of the best usable ground of a regime', () => {
    const level = (...grounds: Mechanism[]) =>
      ask({ laws: [law('L', {}, [on(...grounds)])], recognitions: [recognition('O', 'D')] }).level;
    expect(level('CONSENT', 'CERTIFICATION', 'ADEQUACY')).toBe('FREE');
    expect(level('CONSENT', 'CERTIFICATION')).toBe('SAFEGUARDS');
    expect(level('CONSENT', 'BINDING_CORPORATE_RULES')).toBe('CASE_BY_CASE');
    expect(level('BINDING_CORPORATE_RULES')).toBe('PROHIBITED');
  });

  test('says what gives it', () => {
    expect(askOf([on('CONSENT')]).barriers[0]?.reason).toEqual({ key: 'barrier.ground.CASE_BY_CASE' });
    expect(askOf([on('ADEQUACY')]).barriers[0]?.reason).toEqual({ key: 'barrier.noGround' });
  });
});

describe('The corridor’s level', () => {
  test('is its worst barrier’s', () => {
    expect(askOf([on('CERTIFICATION'), rule('LOCAL_COPY')]).level).toBe('LOCALISED');
    expect(askOf([on('CONSENT'), rule('NOTIFICATION')]).level).toBe('CASE_BY_CASE');
  });

  test('leaves out barriers with a threshold, which levelAtMost takes in', () => {
    const trace = askOf([on('CERTIFICATION'), rule('BAN', [], { threshold: 'secret data' })]);
    expect(trace).toMatchObject({
      level: 'SAFEGUARDS',
      levelAtMost: 'PROHIBITED',
      friction: 0.25,
      frictionAtMost: 1,
      conditionalBarriers: [{ threshold: 'secret data', kind: 'BAN' }],
    });
  });

  test('shows barriers at FREE with the ground that frees them', () => {
    const trace = ask({ laws: [law('L', {}, [on('ADEQUACY')])], recognitions: [recognition('O', 'D')] });
    expect(trace.barriers).toMatchObject([{ level: 'FREE', reason: { key: 'barrier.ground.FREE' } }]);
  });
});

describe('A regime that was not read to its end', () => {
  const unread = { ...on('ADEQUACY'), incomplete: true };

  test('without an open ground makes the corridor unknown, its level null and not prohibited', () => {
    expect(askOf([unread])).toMatchObject({
      certainty: 'UNKNOWN',
      level: null,
      levelAtMost: null,
      friction: null,
      barriers: [{ level: null, reason: { key: 'barrier.incomplete' } }],
    });
  });

  test('has the level of the open grounds that were read', () => {
    expect(askOf([unread, on('CONSENT')])).toMatchObject({ certainty: 'REGULATED', level: 'CASE_BY_CASE' });
  });

  test('does not make unknown what another barrier prohibits anyway', () => {
    expect(askOf([unread, rule('BAN')])).toMatchObject({ certainty: 'REGULATED', level: 'PROHIBITED', friction: 1 });
  });

  test('under a threshold leaves the level known and the worst one unknown', () => {
    const trace = askOf([on('CERTIFICATION'), { ...unread, threshold: 'large exporters' }]);
    expect(trace).toMatchObject({ level: 'SAFEGUARDS', levelAtMost: null, friction: 0.25, frictionAtMost: null });
  });
});

describe('Certainty', () => {
  const framework = law('F', { comprehensive: true });

  test('is UNREGULATED, at FREE, where the data set covers the origin and the law has nothing', () => {
    expect(ask({})).toMatchObject({ certainty: 'UNREGULATED', level: 'FREE', friction: 0, barriers: [] });
  });

  test('is UNKNOWN, without a level, where the data set does not cover the origin', () => {
    const trace = ask({ countries: [country('O', false), country('D')] });
    expect(trace).toMatchObject({ certainty: 'UNKNOWN', level: null, levelAtMost: null, friction: null });
  });

  test('does not depend on whether the destination is covered', () => {
    expect(ask({ countries: [country('O'), country('D', false)] }).certainty).toBe('UNREGULATED');
  });

  test('is REGULATED under a general framework that is silent on transfers', () => {
    expect(ask({ laws: [framework] })).toMatchObject({
      certainty: 'REGULATED',
      level: 'FREE',
      frameworks: [{ id: 'F' }],
    });
  });

  test('is REGULATED under the framework of a group whose law binds the origin', () => {
    const laws = [law('F', { comprehensive: true, jurisdiction: 'BLOC' })];
    expect(ask({ laws, memberships: [member('O', 'BLOC')] }).certainty).toBe('REGULATED');
  });

  test('is not given by a framework on personal data to other data', () => {
    expect(ask({ laws: [framework] }, { dataCategory: 'HEALTH' }).certainty).toBe('REGULATED');
    expect(ask({ laws: [framework] }, { dataCategory: 'NON_PERSONAL' }).certainty).toBe('UNREGULATED');
  });

  test('is not given by a framework before its day', () => {
    expect(ask({ laws: [framework] }, { asOf: '2009-12-31' }).certainty).toBe('UNREGULATED');
    expect(ask({ laws: [framework] }, { asOf: '2010-01-01' }).certainty).toBe('REGULATED');
  });

  test('is REGULATED by a rule with a threshold alone', () => {
    expect(askOf([rule('BAN', [], { threshold: 'secret data' })])).toMatchObject({
      certainty: 'REGULATED',
      level: 'FREE',
    });
  });

  test('is not given by rules that set no level', () => {
    expect(askOf([rule('RETENTION')]).certainty).toBe('UNREGULATED');
  });
});

test('A barrier names the authorities of its laws that exist at the day', () => {
  const regulators = [
    regulator('OLD', { dissolved: '2020-06-15' }),
    regulator('NEW', { established: '2020-06-15' }),
    regulator('LATER', { established: '2020-06-16' }),
  ];
  const trace = ask({ laws: [law('L', { regulators }, [on('CONSENT')])] });
  expect(trace.barriers[0]?.regulators.map(({ id }) => id)).toEqual(['NEW']);
});

describe('The weakest verification', () => {
  test('is the weakest grade among the facts that the answer rests on', () => {
    const grade = (facts: Parameters<typeof ask>[0]) => ask(facts).weakestVerification;
    expect(grade({ laws: [law('L', {}, [on('CONSENT')])] })).toBe('SEEN_PRIMARY');
    expect(grade({ laws: [law('L', {}, [{ ...on('CONSENT'), verification: 'SEEN_SECONDARY' }])] })).toBe(
      'SEEN_SECONDARY',
    );
    expect(grade({ laws: [law('L', { verification: 'RECALLED' }, [on('CONSENT')])] })).toBe('RECALLED');
    const laws = [law('L', {}, [on('ADEQUACY')])];
    expect(grade({ laws, recognitions: [recognition('O', 'D', { verification: 'RECALLED' })] })).toBe('RECALLED');
  });

  test('is that of the framework where nothing but a silent framework speaks, and none where nothing does', () => {
    expect(ask({ laws: [law('F', { comprehensive: true, verification: 'SEEN_SECONDARY' })] }).weakestVerification).toBe(
      'SEEN_SECONDARY',
    );
    expect(ask({}).weakestVerification).toBeNull();
  });
});
