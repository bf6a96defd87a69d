import fc from 'fast-check';
import { fallsShort, strengthOf } from '../../../src/framework/strength.js';
import type { FeatureValue } from '../../../src/vocabulary/law.js';
import { allFeatures, asked, framework, uniform } from './frameworks.js';

const benchmark = [
  asked('COMPREHENSIVE_LAW', 'SCOPE'),
  asked('RIGHT_ACCESS', 'RIGHTS', 'YES', 'Art. 15'),
  asked('RIGHT_PORTABILITY', 'RIGHTS'),
  asked('DPO_REQUIRED', 'DUTIES', 'PARTIAL'),
  asked('DATABASE_REGISTRATION', 'DUTIES', 'NO'),
];

describe('The strength of a framework', () => {
  test('is the share of the features that the benchmark asks for, in full or in part', () => {
    const strength = strengthOf(
      framework('A', {
        COMPREHENSIVE_LAW: 'YES',
        RIGHT_ACCESS: 'PARTIAL',
        RIGHT_PORTABILITY: 'NO',
        DPO_REQUIRED: 'YES',
        // What the benchmark does not ask for adds nothing.
        DATABASE_REGISTRATION: 'YES',
        CRIMINAL_SANCTIONS: 'YES',
      }),
      benchmark,
    );
    expect(strength).toMatchObject({ country: 'A', value: 0.625, low: 0.625, high: 0.625, asked: 4, missing: [] });
    expect(strength?.blocks).toEqual([
      { block: 'SCOPE', value: 1, low: 1, high: 1, asked: 1, missing: [] },
      { block: 'RIGHTS', value: 0.25, low: 0.25, high: 0.25, asked: 2, missing: [] },
      { block: 'DUTIES', value: 1, low: 1, high: 1, asked: 1, missing: [] },
    ]);
  });

  test('is an interval where features are not recorded, and names them', () => {
    const strength = strengthOf(framework('A', { COMPREHENSIVE_LAW: 'YES', RIGHT_ACCESS: 'PARTIAL' }), benchmark);
    expect(strength).toMatchObject({
      value: null,
      low: 0.375,
      high: 0.875,
      missing: ['RIGHT_PORTABILITY', 'DPO_REQUIRED'],
    });
    expect(strength?.blocks.map(({ value, low, high }) => [value, low, high])).toEqual([
      [1, 1, 1],
      [null, 0.25, 0.75],
      [null, 0, 1],
    ]);
  });

  test('opens into its points, each beside the article of the benchmark that asks for it', () => {
    const [, access, portability] = strengthOf(framework('A', { RIGHT_ACCESS: 'PARTIAL' }), benchmark)!.points;
    expect(access).toMatchObject({ asked: { locator: 'Art. 15' }, cell: { value: 'PARTIAL' }, score: 0.5 });
    expect(portability).toMatchObject({ cell: { value: null }, score: null });
  });

  test('is not known by a benchmark that asks for nothing', () => {
    expect(strengthOf(uniform('A', 'YES'), [asked('DPO_REQUIRED', 'DUTIES', 'NO')])).toBeNull();
  });

  test('never falls when a feature is gained, and lies in its interval once what was missing is known', () => {
    const values = fc.array(fc.constantFrom<FeatureValue | null>('YES', 'PARTIAL', 'NO', null), {
      minLength: 27,
      maxLength: 27,
    });
    const full = allFeatures.map((name) => asked(name, 'SCOPE'));
    const build = (given: readonly (FeatureValue | null)[]) =>
      framework('A', Object.fromEntries(allFeatures.map((name, at) => [name, given[at]]).filter(([, value]) => value)));
    fc.assert(
      fc.property(values, values, fc.nat(26), (given, filling, at) => {
        const { low, high } = strengthOf(build(given), full)!;
        const filled = strengthOf(build(given.map((value, place) => value ?? filling[place] ?? 'NO')), full)!;
        expect(filled.value).toBeGreaterThanOrEqual(low);
        expect(filled.value).toBeLessThanOrEqual(high);
        const gained = strengthOf(build(given.with(at, 'YES')), full)!;
        expect(gained.low).toBeGreaterThanOrEqual(low);
        expect(gained.high).toBeGreaterThanOrEqual(high);
      }),
    );
  });
});

describe('A cell falls short of a benchmark', () => {
  const having = (value: FeatureValue | null) =>
    framework('A', value ? { DPO_REQUIRED: value } : {}).cells.find(({ feature }) => feature === 'DPO_REQUIRED')!;

  test.each([
    ['YES', 'YES', false],
    ['PARTIAL', 'YES', true],
    ['NO', 'PARTIAL', true],
    ['PARTIAL', 'PARTIAL', false],
    ['NO', 'NO', false],
    [null, 'YES', null],
    [null, 'NO', false],
  ] as const)('with %s where %s is asked: %s', (has, asks, expected) => {
    expect(fallsShort(having(has), asked('DPO_REQUIRED', 'DUTIES', asks))).toBe(expected);
  });

  test('never where the benchmark is silent', () => {
    expect(fallsShort(having('NO'), undefined)).toBe(false);
  });
});
