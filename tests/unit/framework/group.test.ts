import fc from 'fast-check';
import { clustersOf } from '../../../src/framework/clusters.js';
import type { Framework } from '../../../src/framework/framework.js';
import { groupMean, neighboursOf } from '../../../src/framework/group.js';
import { type FrameworkPair, heterogeneityOf } from '../../../src/framework/heterogeneity.js';
import { orderOf } from '../../../src/framework/order.js';
import { allFeatures, framework, uniform } from './frameworks.js';

/** A pair at a distance, recorded in full. */
function pair(a: string, b: string, heterogeneity: number | null, more: Partial<FrameworkPair> = {}): FrameworkPair {
  return {
    a,
    b,
    heterogeneity,
    low: heterogeneity ?? 0,
    high: heterogeneity ?? 1,
    coverage: heterogeneity === null ? 0 : 1,
    weak: heterogeneity === null,
    missing: [],
    differences: [],
    figures: [],
    ...more,
  };
}

function pairsOf(frameworks: readonly Framework[]): FrameworkPair[] {
  return frameworks.flatMap((a, at) => frameworks.slice(at + 1).map((b) => heterogeneityOf(a, b, new Map())));
}

/** Two families: A, B, C have everything, or all but a little; X, Y, Z nothing, or a little. */
const families = [
  uniform('A', 'YES'),
  uniform('B', 'YES', { DPO_REQUIRED: 'PARTIAL' }),
  uniform('C', 'YES', { DPIA_REQUIRED: 'NO' }),
  uniform('X', 'NO'),
  uniform('Y', 'NO', { DPO_REQUIRED: 'YES' }),
  uniform('Z', 'NO', { RIGHT_ACCESS: 'PARTIAL' }),
];
const codes = families.map(({ country }) => country);

describe('The mean of a group', () => {
  test('is over the pairs that have a heterogeneity, with the coverage of all', () => {
    const pairs = [pair('A', 'B', 0.2), pair('A', 'C', 0.4, { weak: true, coverage: 0.25 }), pair('B', 'C', null)];
    const mean = groupMean(pairs);
    expect(mean).toMatchObject({ heterogeneity: 0.3, low: 0.2, weakPairs: 2, unknownPairs: 1 });
    expect(mean.high).toBeCloseTo(1.6 / 3, 9);
    expect(mean.coverage).toBeCloseTo(1.25 / 3, 9);
  });

  test('is not known where no pair has one', () => {
    expect(groupMean([pair('A', 'B', null)])).toMatchObject({ heterogeneity: null, low: 0, high: 1, coverage: 0 });
  });
});

describe('The neighbours of a country', () => {
  test('are those at the least and the greatest distance, several where these are equal', () => {
    const [ofA, ofB] = neighboursOf(
      ['A', 'B', 'C', 'D'],
      [
        pair('A', 'C', 0.1),
        pair('A', 'B', 0.1),
        pair('A', 'D', 0.9),
        pair('B', 'C', 0.3),
        pair('B', 'D', 0.2),
        pair('C', 'D', 1),
      ],
    );
    expect(ofA).toEqual({
      country: 'A',
      nearest: { countries: ['B', 'C'], heterogeneity: 0.1, weak: false },
      farthest: { countries: ['D'], heterogeneity: 0.9, weak: false },
    });
    expect(ofB).toMatchObject({ nearest: { countries: ['A'] }, farthest: { countries: ['C'] } });
  });

  test('are sought among weak pairs only where there are no others, and this is said', () => {
    const pairs = [pair('A', 'B', 0, { weak: true }), pair('A', 'C', 0.5), pair('B', 'C', 0.2, { weak: true })];
    const [ofA, ofB] = neighboursOf(['A', 'B', 'C'], pairs);
    expect(ofA!.nearest).toEqual({ countries: ['C'], heterogeneity: 0.5, weak: false });
    expect(ofB).toMatchObject({
      nearest: { countries: ['A'], weak: true },
      farthest: { countries: ['C'], weak: true },
    });
  });

  test('are none where no pair has a heterogeneity', () => {
    expect(neighboursOf(['A', 'B'], [pair('A', 'B', null)])[0]).toEqual({
      country: 'A',
      nearest: null,
      farthest: null,
    });
  });
});

describe('Clusters', () => {
  test('hold like frameworks together and unlike ones apart', () => {
    expect(clustersOf(codes, pairsOf(families))).toEqual({
      clusters: [
        ['A', 'B', 'C'],
        ['X', 'Y', 'Z'],
      ],
      unplaced: [],
    });
  });

  test('leave out a country of which too little is known', () => {
    const dark = framework('Q', { RIGHT_ACCESS: 'YES' });
    const { clusters, unplaced } = clustersOf(['Q', ...codes], pairsOf([dark, ...families]));
    expect(unplaced).toEqual(['Q']);
    expect(clusters.flat()).not.toContain('Q');
  });

  test('keep identical frameworks together, however many there are', () => {
    const alike = ['A', 'B', 'C'].map((code) => uniform(code, 'NO'));
    expect(clustersOf(['A', 'B', 'C'], pairsOf(alike)).clusters).toEqual([['A', 'B', 'C']]);
  });

  test('tie no two countries at the median itself: in a group of two, unlike ones stand alone', () => {
    const unlike = [uniform('A', 'YES'), uniform('B', 'YES', { DPO_REQUIRED: 'NO' })];
    expect(clustersOf(['A', 'B'], pairsOf(unlike)).clusters).toEqual([['A'], ['B']]);
  });
});

const anyGroup = fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/), { minLength: 2, maxLength: 14 }).chain((countries) =>
  fc
    .array(fc.array(fc.constantFrom('YES', 'PARTIAL', 'NO', null), { minLength: 27, maxLength: 27 }), {
      minLength: countries.length,
      maxLength: countries.length,
    })
    .map((values) =>
      countries.map((country, row) =>
        framework(
          country,
          Object.fromEntries(allFeatures.map((name, at) => [name, values[row]![at]]).filter(([, value]) => value)),
        ),
      ),
    ),
);

describe('Whatever the group and the order in which its countries are named', () => {
  test('the clusters are the same, and hold each country once', () => {
    fc.assert(
      fc.property(anyGroup, (frameworks) => {
        const shuffled = [...frameworks].reverse();
        const names = frameworks.map(({ country }) => country);
        const found = clustersOf(names, pairsOf(frameworks));
        expect(clustersOf([...names].reverse(), pairsOf(shuffled))).toEqual(found);
        expect([...found.clusters.flat(), ...found.unplaced].sort()).toEqual([...names].sort());
      }),
    );
  });

  test('the order for the drawing is the same, and holds each country once', () => {
    fc.assert(
      fc.property(anyGroup, (frameworks) => {
        const names = frameworks.map(({ country }) => country);
        const order = orderOf(names, pairsOf(frameworks));
        expect(orderOf([...names].reverse(), pairsOf([...frameworks].reverse()))).toEqual(order);
        expect([...order].sort()).toEqual([...names].sort());
      }),
    );
  });
});

describe('The order for the drawing', () => {
  test('holds like frameworks side by side', () => {
    const order = orderOf(codes, pairsOf(families)).join('');
    expect(order).toMatch(/^([ABC]{3}[XYZ]{3}|[XYZ]{3}[ABC]{3})$/);
  });
});
