import { effectOfHeterogeneity, effectOfUnionAdequacy } from '../../../src/effect/pairEffects.js';
import type { FrameworkPair } from '../../../src/framework/heterogeneity.js';

const nordas = {
  id: 'NORDAS_2016_HETEROGENEITY',
  value: 2.5,
  low: null,
  high: null,
  verification: 'SEEN_SECONDARY',
} as const;
const adequacy = { id: 'FHVS_2026_ADEQUACY', value: null, low: 7, high: 9, verification: 'SEEN_SECONDARY' } as const;

const pair = (heterogeneity: number | null, low = heterogeneity ?? 0): FrameworkPair => ({
  a: 'A',
  b: 'B',
  heterogeneity,
  low,
  high: 1,
  coverage: 1,
  weak: false,
  missing: [],
  differences: [],
  figures: [],
});

describe('Less heterogeneity', () => {
  test('by 0.05 goes with 2.5 percent', () => {
    expect(effectOfHeterogeneity(pair(0.3), pair(0.25), [nordas])).toMatchObject({
      countries: ['A', 'B'],
      heterogeneityChange: 0.05,
      low: 2.5,
      high: 2.5,
    });
  });

  test('is a range between all features and those that are recorded', () => {
    expect(effectOfHeterogeneity(pair(0.3, 0.2), pair(0.2, 0.15), [nordas])).toMatchObject({ low: 2.5, high: 5 });
  });

  test('is never carried beyond 0.26, so that it is 13 percent at most', () => {
    expect(effectOfHeterogeneity(pair(1), pair(0), [nordas])).toMatchObject({
      low: 13,
      high: 13,
      heterogeneityChange: 1,
    });
  });

  test('is absent where nothing falls, an input is absent, or the finding was only recalled', () => {
    expect(effectOfHeterogeneity(pair(0.2), pair(0.3), [nordas])).toBeNull();
    expect(effectOfHeterogeneity(pair(null), pair(0.1), [nordas])).toBeNull();
    expect(effectOfHeterogeneity(pair(0.3), pair(0.1), [])).toBeNull();
    expect(effectOfHeterogeneity(pair(0.3), pair(0.1), [{ ...nordas, verification: 'RECALLED' }])).toBeNull();
  });

  test('says what is assumed, and when the measure is weak', () => {
    const { assumptions } = effectOfHeterogeneity({ ...pair(0.3), weak: true }, pair(0.1), [nordas])!;
    expect(assumptions.join()).toMatch(/all services.*correlation.*weak/);
  });
});

test('A decision of the Union goes with the published range', () => {
  expect(effectOfUnionAdequacy(['ES', 'CO'], [adequacy])).toMatchObject({ low: 7, high: 9, heterogeneityChange: null });
  expect(effectOfUnionAdequacy(['ES', 'CO'], [nordas])).toBeNull();
});
