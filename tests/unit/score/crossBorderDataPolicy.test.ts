import fc from 'fast-check';
import {
  DataCategory as categories,
  type DataCategory,
  RuleEffect,
  type Sector,
  Sector as sectors,
} from '../../../src/vocabulary/law.js';
import type { PolicyIndicator } from '../../../src/vocabulary/method.js';
import { agreement, country, law, member, on, party, rule } from '../corridor/facts.js';
import { pointOf, pointsOf, scoreOfO, weights } from './scored.js';

const INDEX = 'CROSS_BORDER_DATA_POLICY';
const ofRules = (...rules: Parameters<typeof law>[2] & object) => scoreOfO(INDEX, { laws: [law('L', {}, rules)] });
const pointOfRules = (indicator: PolicyIndicator, ...rules: Parameters<typeof law>[2] & object) =>
  pointOf(ofRules(...rules), indicator).value;
const bank = { sectors: ['FINANCE'], dataCategories: ['FINANCIAL'] } as const;

describe('The worked example: a general conditional regime, one bank storage rule, CPTPP in force', () => {
  const facts = {
    laws: [law('DPA', {}, [on('CONSENT')]), law('BANKS', {}, [rule('LOCAL_STORAGE', [], bank)])],
    agreements: [agreement('CPTPP', [{}])],
  };

  test('is 0.178 with the weights of RDTII 2.1', () => {
    const { value, low, high } = scoreOfO(INDEX, facts);
    expect(value).toBeCloseTo(0.178, 3);
    expect([low, high]).toEqual([value, value]);
  });

  test('is 0.3 with equal weights', () => {
    expect(scoreOfO(INDEX, facts, { using: weights.EQUAL }).value).toBeCloseTo(0.3, 10);
  });

  test('rests on the very rules and the commitment', () => {
    const score = scoreOfO(INDEX, facts);
    expect(pointOf(score, 'CONDITIONAL_FLOW').rules.map(({ id }) => id)).toEqual(['DPA-1-rule']);
    expect(pointOf(score, 'LOCAL_STORAGE').rules.map(({ id }) => id)).toEqual(['BANKS-1-rule']);
    expect(pointOf(score, 'NO_BINDING_COMMITMENT').commitments.map(({ id }) => id)).toEqual(['CPTPP-1']);
    expect(pointOf(score, 'LOCAL_STORAGE').reason).toEqual({
      key: 'score.rules.partial',
      values: { articles: 'Law BANKS, Art. 1' },
    });
  });

  test('has weights that add up to 1', () => {
    expect(scoreOfO(INDEX, facts).points.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10);
  });
});

describe.each([
  ['BANS_AND_LOCAL_PROCESSING', 'BAN'],
  ['BANS_AND_LOCAL_PROCESSING', 'LOCAL_PROCESSING'],
  ['LOCAL_STORAGE', 'LOCAL_STORAGE'],
  ['LOCAL_STORAGE', 'LOCAL_COPY'],
] as const)('%s by %s', (indicator, effect) => {
  test('is 1 for personal data in general', () => {
    expect(pointOfRules(indicator, rule(effect))).toBe(1);
  });

  test.each([
    ['one sector', { sectors: ['FINANCE'] }],
    ['specific data', { dataCategories: ['TAX_ACCOUNTING'] }],
    ['a single destination', { destinations: ['D'] }],
    ['what lies above a threshold', { threshold: 'more than a million people' }],
  ] as const)('is 0.5 for %s', (_, more) => {
    expect(pointOfRules(indicator, rule(effect, [], more))).toBe(0.5);
  });

  test('is 1 for two sectors, in one act or in two', () => {
    expect(pointOfRules(indicator, rule(effect, [], { sectors: ['FINANCE', 'HEALTH'] }))).toBe(1);
    expect(
      pointOfRules(indicator, rule(effect, [], { sectors: ['FINANCE'] }), rule(effect, [], { sectors: ['HEALTH'] })),
    ).toBe(1);
  });

  test('is 1 for two acts of the middle kind, and 0.5 for two rules of one act', () => {
    const tax = { dataCategories: ['TAX_ACCOUNTING'] } as const;
    const acts = [law('A', {}, [rule(effect, [], tax)]), law('B', {}, [rule(effect, [], tax)])];
    expect(pointOf(scoreOfO(INDEX, { laws: acts }), indicator).value).toBe(1);
    expect(pointOfRules(indicator, rule(effect, [], tax), rule(effect, [], tax))).toBe(0.5);
  });
});

describe('INFRASTRUCTURE', () => {
  test('is 1 for any such rule, and LOCAL_PRESENCE is none', () => {
    expect(
      pointOfRules('INFRASTRUCTURE', rule('LOCAL_INFRASTRUCTURE', [], { ...bank, threshold: 'banks abroad' })),
    ).toBe(1);
    expect(pointOfRules('INFRASTRUCTURE', rule('LOCAL_PRESENCE'))).toBe(0);
  });
});

describe('CONDITIONAL_FLOW', () => {
  test.each(['CONDITIONAL_FLOW', 'PRIOR_AUTHORISATION', 'NOTIFICATION'] as const)('counts %s', (effect) => {
    expect(pointOfRules('CONDITIONAL_FLOW', rule(effect))).toBe(1);
    expect(pointOfRules('CONDITIONAL_FLOW', rule(effect, [], bank))).toBe(0.5);
  });

  test('does not add up: conditions for two sectors are still 0.5', () => {
    expect(pointOfRules('CONDITIONAL_FLOW', rule('NOTIFICATION', [], { sectors: ['FINANCE', 'HEALTH'] }))).toBe(0.5);
  });

  test('stands however far the grounds were read', () => {
    expect(pointOfRules('CONDITIONAL_FLOW', rule('CONDITIONAL_FLOW', ['CONSENT'], { incomplete: true }))).toBe(1);
  });
});

test.each([
  'FREE_FLOW',
  'DISCLOSURE_LIMIT',
  'REGISTRATION',
  'LOCAL_PRESENCE',
  'RETENTION',
  'GOVERNMENT_ACCESS',
] as const)('%s is not scored', (effect) => {
  expect(pointsOf(ofRules(rule(effect)))).toEqual({ NO_BINDING_COMMITMENT: 1 });
});

test('Rules on government data or the public sector alone do not count', () => {
  expect(
    pointsOf(
      ofRules(
        rule('BAN', [], { dataCategories: ['GOVERNMENT'] }),
        rule('LOCAL_STORAGE', [], { sectors: ['PUBLIC_SECTOR'] }),
        rule('LOCAL_INFRASTRUCTURE', [], { dataCategories: ['GOVERNMENT'], sectors: ['PUBLIC_SECTOR'] }),
      ),
    ),
  ).toEqual({ NO_BINDING_COMMITMENT: 1 });
  expect(pointOfRules('BANS_AND_LOCAL_PROCESSING', rule('BAN', [], { dataCategories: ['GOVERNMENT', 'HEALTH'] }))).toBe(
    0.5,
  );
});

test('A score is as sure as the weakest of the facts that give it', () => {
  const score = ofRules(
    rule('BAN', [], { verification: 'RECALLED' }),
    rule('LOCAL_COPY', [], { verification: 'SEEN_SECONDARY' }),
  );
  expect(pointOf(score, 'LOCAL_STORAGE').weakestVerification).toBe('SEEN_SECONDARY');
  expect(pointOf(score, 'INFRASTRUCTURE').weakestVerification).toBeNull();
  expect(score.weakestVerification).toBe('RECALLED');
});

describe('Time', () => {
  test('laws count from their start to their repeal, and rules within their own time', () => {
    const facts = {
      laws: [
        law('L', { inForce: '2020-09-18', repealed: '2024' }, [rule('BAN')]),
        law('M', {}, [rule('LOCAL_COPY', [], { from: '2021', to: '2022-01' })]),
      ],
    };
    const on = (asOf: string) => Object.keys(pointsOf(scoreOfO(INDEX, facts, { asOf }))).slice(0, -1);
    expect(on('2020-09-17')).toEqual([]);
    expect(on('2020-09-18')).toEqual(['BANS_AND_LOCAL_PROCESSING']);
    expect(on('2021-01-01')).toEqual(['BANS_AND_LOCAL_PROCESSING', 'LOCAL_STORAGE']);
    expect(on('2022-01-01')).toEqual(['BANS_AND_LOCAL_PROCESSING']);
    expect(on('2024-01-01')).toEqual([]);
  });

  test('the law of a group counts for its members, and bills do not', () => {
    const laws = [law('G-L', { jurisdiction: 'G' }, [on('CONSENT')]), law('B', { kind: 'BILL' }, [rule('BAN')])];
    expect(pointsOf(scoreOfO(INDEX, { laws, memberships: [member('O', 'G')] }))).toEqual({
      CONDITIONAL_FLOW: 1,
      NO_BINDING_COMMITMENT: 1,
    });
    expect(pointsOf(scoreOfO(INDEX, { laws }))).toEqual({ NO_BINDING_COMMITMENT: 1 });
  });
});

describe('NO_BINDING_COMMITMENT', () => {
  const pointWith = (commitment: object, more: object = {}) =>
    pointOf(scoreOfO(INDEX, { agreements: [agreement('A', [commitment], more)] }), 'NO_BINDING_COMMITMENT');

  test.each([
    ['a commitment that only asks to try', { bindingness: 'BEST_ENDEAVOUR' }, {}],
    ['one that no panel enforces', { disputeSettlement: false }, {}],
    ['one on localisation', { topic: 'LOCALISATION_BAN' }, {}],
    ['one that does not bind the country', { exceptParties: ['O'] }, {}],
    ['one that has not begun', { from: '2021' }, {}],
    ['an agreement that is only signed', {}, { parties: [party('O', { status: 'SIGNED' }), party('D')] }],
    ['an agreement of others', {}, { parties: [party('D')] }],
  ])('stays 1 with %s', (_, commitment, more) => {
    expect(pointWith(commitment, more).value).toBe(1);
  });

  test('is 0 with one in force, also through a group', () => {
    expect(pointWith({}).value).toBe(0);
    const facts = {
      memberships: [member('O', 'G')],
      agreements: [agreement('A', [{}], { parties: [party('G'), party('D')] })],
    };
    expect(pointOf(scoreOfO(INDEX, facts), 'NO_BINDING_COMMITMENT').value).toBe(0);
  });
});

describe('Missing facts give an interval and no value', () => {
  const idsOf = ({ missing }: { missing: readonly { id: string }[] }) => missing.map(({ id }) => id);

  test('a country that is not covered', () => {
    const score = scoreOfO(INDEX, { countries: [country('O', false), country('D')] });
    expect(score).toMatchObject({ value: null, low: 0.0792079208, high: 1 });
    expect(idsOf(score)).toEqual(['O']);
    expect(pointOf(score, 'LOCAL_STORAGE').reason.key).toBe('score.notCovered');
  });

  test('a law without a start', () => {
    const score = scoreOfO(INDEX, { laws: [law('L', { inForce: null }, [rule('LOCAL_INFRASTRUCTURE')])] });
    expect(pointOf(score, 'INFRASTRUCTURE')).toMatchObject({ value: null, low: 0, high: 1, rules: [] });
    expect(idsOf(score)).toEqual(['L']);
  });

  test('but not a law without a start that would change nothing', () => {
    const laws = [law('K', {}, [on('CONSENT')]), law('L', { inForce: null }, [on('CONSENT')])];
    const score = scoreOfO(INDEX, { laws });
    expect(score.value).toBe(score.low);
    expect(idsOf(score)).toEqual([]);
  });

  test('a membership without a start, in a group that makes law', () => {
    const laws = [law('G-L', { jurisdiction: 'G' }, [rule('BAN')])];
    const score = scoreOfO(INDEX, { laws, memberships: [member('O', 'G', { since: null })] });
    expect(pointOf(score, 'BANS_AND_LOCAL_PROCESSING')).toMatchObject({ value: null, low: 0, high: 1 });
    expect(idsOf(score)).toEqual(['O-G']);
  });

  test('dispute settlement that is not recorded, and a party without a start', () => {
    const score = scoreOfO(INDEX, {
      agreements: [
        agreement('A', [{ disputeSettlement: null }]),
        agreement('B', [{}], { parties: [party('O', { since: null }), party('D')] }),
      ],
    });
    expect(pointOf(score, 'NO_BINDING_COMMITMENT')).toMatchObject({ value: null, low: 0, high: 1 });
    expect(idsOf(score)).toEqual(['A-1', 'B-O']);
  });

  test('and what has no weight is not missed', () => {
    const using = weights[INDEX].map((weight) => (weight.of === 'INFRASTRUCTURE' ? { ...weight, weight: 0 } : weight));
    const score = scoreOfO(INDEX, { laws: [law('L', { inForce: null }, [rule('LOCAL_INFRASTRUCTURE')])] }, { using });
    expect(score.value).not.toBeNull();
    expect(idsOf(score)).toEqual([]);
  });
});

const anyRule = fc.record({
  effect: fc.constantFrom(...(Object.keys(RuleEffect) as RuleEffect[])),
  dataCategories: fc.uniqueArray(fc.constantFrom(...(Object.keys(categories) as DataCategory[])), {
    minLength: 1,
    maxLength: 3,
  }),
  sectors: fc.uniqueArray(fc.constantFrom(...(Object.keys(sectors) as Sector[])), { minLength: 1, maxLength: 3 }),
  threshold: fc.constantFrom(null, 'large'),
  destinations: fc.constantFrom(null, ['D']),
});
const anyLaw = fc.record({
  inForce: fc.constantFrom(null, '2010', '2030'),
  rules: fc.array(anyRule, { maxLength: 3 }),
});

test('Property: it lies between 0 and 1 and within its interval, and never falls when a law is added', () => {
  fc.assert(
    fc.property(fc.array(anyLaw, { maxLength: 4 }), anyLaw, (given, added) => {
      const laws = [...given, added].map(({ inForce, rules }, at) => law(`L${at}`, { inForce }, rules));
      const before = scoreOfO(INDEX, { laws: laws.slice(0, -1) });
      const after = scoreOfO(INDEX, { laws });
      for (const { value, low, high } of [before, after]) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
        expect(value === null).toBe(low !== high);
      }
      expect(after.low).toBeGreaterThanOrEqual(before.low);
      expect(after.high).toBeGreaterThanOrEqual(before.high);
    }),
  );
});
