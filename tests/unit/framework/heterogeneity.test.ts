import fc from 'fast-check';
import type { Framework } from '../../../src/framework/framework.js';
import { type FeatureWeights, heterogeneityOf } from '../../../src/framework/heterogeneity.js';
import type { FeatureName, FeatureValue } from '../../../src/vocabulary/law.js';
import { type Answers, allFeatures, framework, uniform } from './frameworks.js';

const plain: FeatureWeights = new Map();

/** The worked example of the method. */
const a = framework('A', {
  RIGHT_ACCESS: 'YES',
  RIGHT_PORTABILITY: 'NO',
  DPO_REQUIRED: 'PARTIAL',
  ADMINISTRATIVE_FINES: 'YES',
});
const b = framework('B', {
  RIGHT_ACCESS: 'YES',
  RIGHT_PORTABILITY: 'YES',
  DPO_REQUIRED: 'YES',
  ADMINISTRATIVE_FINES: 'YES',
});

describe('The heterogeneity of two frameworks', () => {
  test('is the share of features to which they give different answers', () => {
    expect(heterogeneityOf(a, b, plain)).toMatchObject({ a: 'A', b: 'B', heterogeneity: 0.375 });
  });

  test('counts a feature by its weight', () => {
    expect(heterogeneityOf(a, b, new Map([['RIGHT_PORTABILITY', 2]])).heterogeneity).toBe(0.5);
  });

  test('opens into the features that differ, whose contributions add up to it', () => {
    const { differences, heterogeneity } = heterogeneityOf(a, b, new Map([['RIGHT_PORTABILITY', 2]]));
    expect(differences).toMatchObject([
      {
        feature: 'RIGHT_PORTABILITY',
        a: { value: 'NO' },
        b: { value: 'YES' },
        weight: 2,
        difference: 1,
        contribution: 0.4,
      },
      {
        feature: 'DPO_REQUIRED',
        a: { value: 'PARTIAL' },
        b: { value: 'YES' },
        weight: 1,
        difference: 0.5,
        contribution: 0.1,
      },
    ]);
    expect(differences.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(heterogeneity!, 9);
  });

  test('says the interval in which it lies were all features recorded, and the features that are not', () => {
    // Of 27 features 4 are recorded for both, apart by 1.5; of the 23 others one is known to be PARTIAL and so at most half away.
    const { low, high, coverage, weak, missing } = heterogeneityOf(
      a,
      framework('B', { ...answersOf(b), DPIA_REQUIRED: 'PARTIAL' }),
      plain,
    );
    expect(low).toBeCloseTo(1.5 / 27, 9);
    expect(high).toBeCloseTo((1.5 + 22 + 0.5) / 27, 9);
    expect(coverage).toBeCloseTo(4 / 27, 9);
    expect(weak).toBe(true);
    expect(missing).toHaveLength(23);
  });

  test.each([
    [13, true],
    [14, false],
  ])('with %i of 27 features recorded is weak: %s', (recorded, weak) => {
    const half = framework('A', Object.fromEntries(allFeatures.slice(0, recorded).map((name) => [name, 'YES'])));
    expect(heterogeneityOf(half, uniform('B', 'YES'), plain)).toMatchObject({ heterogeneity: 0, weak });
  });

  test('is not known where no feature that weighs is recorded for both', () => {
    const nothing = framework('N', {});
    const unknown = { heterogeneity: null, low: 0, high: 1, coverage: 0, weak: true, differences: [] };
    expect(heterogeneityOf(nothing, uniform('B', 'YES'), plain)).toMatchObject(unknown);
    const weightless = new Map<FeatureName, number>([['RIGHT_ACCESS', 0]]);
    const one = framework('A', { RIGHT_ACCESS: 'YES' });
    expect(heterogeneityOf(one, framework('B', { RIGHT_ACCESS: 'NO' }), weightless).heterogeneity).toBeNull();
  });

  test('holds figures beside it and leaves them out of it', () => {
    const hours = (country: string, number: number) =>
      framework(country, { BREACH_NOTIFICATION_AUTHORITY: 'YES' }, { BREACH_NOTIFICATION_AUTHORITY: number });
    expect(heterogeneityOf(hours('A', 72), hours('B', 120), plain)).toMatchObject({
      heterogeneity: 0,
      figures: [{ feature: 'BREACH_NOTIFICATION_AUTHORITY', a: { number: 72 }, b: { number: 120 }, difference: 48 }],
    });
    const silent = framework('B', { BREACH_NOTIFICATION_AUTHORITY: 'YES' });
    expect(heterogeneityOf(hours('A', 72), silent, plain).figures).toMatchObject([{ difference: null }]);
    expect(heterogeneityOf(silent, silent, plain).figures).toEqual([]);
  });
});

const frameworks: fc.Arbitrary<Framework> = fc
  .tuple(...allFeatures.map(() => fc.constantFrom<FeatureValue | null>('YES', 'PARTIAL', 'NO', null)))
  .map((values) =>
    framework('X', Object.fromEntries(allFeatures.map((name, at) => [name, values[at]]).filter(([, value]) => value))),
  );
/** Some weights are 0, never all. */
const weights: fc.Arbitrary<FeatureWeights> = fc
  .array(fc.tuple(fc.constantFrom(...allFeatures.slice(1)), fc.double({ min: 0, max: 1000, noNaN: true })))
  .map((entries) => new Map(entries));

describe('Whatever the frameworks and the weights, the heterogeneity', () => {
  test('is the same in both directions', () => {
    fc.assert(
      fc.property(frameworks, frameworks, weights, (one, other, given) => {
        const there = heterogeneityOf(one, other, given);
        const back = heterogeneityOf(other, one, given);
        for (const key of ['heterogeneity', 'low', 'high', 'coverage', 'weak', 'missing'] as const) {
          expect(back[key]).toEqual(there[key]);
        }
      }),
    );
  });

  test('is 0 on itself', () => {
    fc.assert(
      fc.property(frameworks, weights, (one, given) => {
        const { heterogeneity, low, differences } = heterogeneityOf(one, one, given);
        expect([heterogeneity ?? 0, low, differences]).toEqual([0, 0, []]);
      }),
    );
  });

  test('lies within 0 and 1, and so does its interval', () => {
    fc.assert(
      fc.property(frameworks, frameworks, weights, (one, other, given) => {
        const { heterogeneity, low, high, coverage } = heterogeneityOf(one, other, given);
        for (const value of [heterogeneity ?? 0, low, high, coverage]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeLessThanOrEqual(heterogeneity ?? 1);
      }),
    );
  });

  test('lies in the interval, once what was missing is known', () => {
    fc.assert(
      fc.property(frameworks, frameworks, frameworks, weights, (one, other, filling, given) => {
        const filled = (each: Framework): Framework => ({
          ...each,
          cells: each.cells.map((cell, at) => ({ ...cell, value: cell.value ?? filling.cells[at]!.value ?? 'NO' })),
        });
        const { low, high } = heterogeneityOf(one, other, given);
        const { heterogeneity } = heterogeneityOf(filled(one), filled(other), given);
        expect(heterogeneity).toBeGreaterThanOrEqual(low - 1e-9);
        expect(heterogeneity).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });
});

function answersOf({ cells }: Framework): Answers {
  return Object.fromEntries(cells.filter(({ value }) => value !== null).map(({ feature, value }) => [feature, value]));
}
