import { type AdequacySide, adequacyCandidates } from '../../../src/adequacy/candidates.js';
import type { Facts } from '../../../src/corridor/trace/facts.js';
import { country, law, member, on, recognition } from '../corridor/facts.js';
import { benchmark, facts, nothingElse } from './facts.js';

const day = '2020-06-15';
const standard = benchmark({ COMPREHENSIVE_LAW: 'YES', RIGHT_ACCESS: 'YES', RIGHT_ERASURE: 'YES' });

function pairs(countries: string[], given: Partial<Facts>, features: Parameters<typeof facts>[1]) {
  return adequacyCandidates(countries, day, standard, facts(given, features));
}

const steps = ({ changes }: AdequacySide) => changes.map(({ kind, criterion }) => [kind, criterion?.feature]);
const lawOf = (id: string, ...rules: Parameters<typeof law>[2] & object) => law(`L${id}`, { jurisdiction: id }, rules);

describe('A pair', () => {
  test('has the mean of both unmet shares as its distance', () => {
    const [pair] = pairs(
      ['B', 'A'],
      { countries: [country('A'), country('B')], laws: [lawOf('A'), lawOf('B')] },
      { LA: { ...nothingElse, RIGHT_ACCESS: 'YES' }, LB: { RIGHT_ACCESS: 'PARTIAL' } },
    );
    // Of three criteria of the benchmark A meets two; B meets one and a half, and of one nothing is recorded.
    expect([pair!.one.view.country, pair!.other.view.country]).toEqual(['A', 'B']);
    expect(pair!.distanceLow).toBeCloseTo((1 / 3 + 0.5 / 3) / 2, 12);
    expect(pair!.distanceHigh).toBeCloseTo((1 / 3 + 1.5 / 3) / 2, 12);
    expect(pair!.other.notRecorded.map(({ feature }) => feature)).toEqual(['RIGHT_ERASURE']);
    expect(pair!.other.lacks.map(({ feature }) => feature)).toEqual(['RIGHT_ACCESS']);
  });

  test('is asked by each side on its own footing', () => {
    const [pair] = pairs(
      ['A', 'B'],
      { countries: [country('A'), country('B')], laws: [lawOf('A', on('ADEQUACY')), lawOf('B', on('CONSENT'))] },
      { LA: { DPO_REQUIRED: 'YES' }, LB: {} },
    );
    expect([pair!.one.asked.basis, pair!.other.asked.basis]).toEqual(['BENCHMARK', 'OWN_FRAMEWORK']);
    expect([pair!.one.adequacy.names, pair!.other.adequacy.names]).toEqual([true, false]);
  });
});

describe('The changes', () => {
  const world = { countries: [country('A'), country('B')], laws: [lawOf('A', on('ADEQUACY')), lawOf('B')] };
  const asks = {
    LA: {
      TRANSFER_ADEQUACY: 'YES',
      RIGHT_ACCESS: 'YES',
      RIGHT_ERASURE: 'YES',
      DPO_REQUIRED: 'YES',
      INDEPENDENT_AUTHORITY: 'YES',
      ADMINISTRATIVE_FINES: 'YES',
      COVERS_PUBLIC_SECTOR: 'YES',
      TRANSFER_CONTRACTS: 'YES',
    },
  } as const;

  test('go by scope, authority, transfers, rights and duties, the absent before the partial, and end with the recognition', () => {
    const LB = {
      ...nothingElse,
      INDEPENDENT_AUTHORITY: 'PARTIAL',
      RIGHT_ACCESS: 'PARTIAL',
    } as const;
    const [pair] = pairs(['A', 'B'], world, { ...asks, LB });
    expect(steps(pair!.other)).toEqual([
      // It takes in the feature that A asks for.
      ['NAME_ADEQUACY', 'TRANSFER_ADEQUACY'],
      ['ADOPT', 'COVERS_PUBLIC_SECTOR'],
      ['ADOPT', 'ADMINISTRATIVE_FINES'],
      ['COMPLETE', 'INDEPENDENT_AUTHORITY'],
      ['ADOPT', 'TRANSFER_CONTRACTS'],
      ['ADOPT', 'RIGHT_ERASURE'],
      ['COMPLETE', 'RIGHT_ACCESS'],
      ['ADOPT', 'DPO_REQUIRED'],
      ['RECOGNISE', undefined],
    ]);
    expect(pair!.other.lacks.map(({ feature }) => feature)).toContain('TRANSFER_ADEQUACY');
  });

  test('begin with a general law where there is none in which adequacy could stand', () => {
    const [pair] = pairs(['A', 'B'], { ...world, laws: [world.laws[0]!] }, asks);
    expect(steps(pair!.other).slice(0, 3)).toEqual([
      ['ADOPT', 'COMPREHENSIVE_LAW'],
      ['NAME_ADEQUACY', 'TRANSFER_ADEQUACY'],
      ['ADOPT', 'COVERS_PUBLIC_SECTOR'],
    ]);
  });

  test('leave out what was done: the recognition, and the naming that it shows', () => {
    const done = { ...world, recognitions: [recognition('B', 'A'), recognition('A', 'B', { until: '2019-01-01' })] };
    const [pair] = pairs(['A', 'B'], done, { ...asks, LB: asks.LA });
    expect(steps(pair!.other)).toEqual([]);
    expect(pair!.other.recognises?.id).toBe('B-A');
    expect(steps(pair!.one)).toEqual([['RECOGNISE', undefined]]);
  });

  test('do not count a recognition without a start, and count that of a group on either side', () => {
    const recognised = (recognitions: Facts['recognitions']) =>
      pairs(['A', 'B'], { ...world, memberships: [member('A', 'G'), member('B', 'H')], recognitions }, asks)[0]!.one
        .recognises?.id;
    expect(recognised([recognition('A', 'B', { since: null })])).toBeUndefined();
    expect(recognised([recognition('G', 'H')])).toBe('G-H');
  });

  test('do not ask for the naming where it cannot be known', () => {
    const names = (given: Partial<Facts>) => pairs(['A', 'B'], { ...world, ...given }, asks)[0]!.other.adequacy.names;
    const undated = law('LU', { jurisdiction: 'B', inForce: null }, [on('ADEQUACY')]);
    expect(names({})).toBe(false);
    expect(names({ countries: [country('A'), country('B', false)] })).toBeNull();
    expect(names({ laws: [...world.laws, undated] })).toBeNull();
    const [pair] = pairs(['A', 'B'], { ...world, countries: [country('A'), country('B', false)] }, asks);
    expect(steps(pair!.other).map(([kind]) => kind)).not.toContain('NAME_ADEQUACY');
  });
});

describe('The order of the pairs', () => {
  test('is that of the upper distance; pairs without a framework come last, and equal ones go by code', () => {
    const full = { ...nothingElse, RIGHT_ACCESS: 'YES', RIGHT_ERASURE: 'YES' } as const;
    const ordered = pairs(
      ['A', 'B', 'C', 'D'],
      { countries: ['A', 'B', 'C', 'D'].map((id) => country(id)), laws: [lawOf('A'), lawOf('B'), lawOf('C')] },
      // Of B nothing but the general law is recorded: it may be as near as C, and is not called so.
      { LA: full, LB: {}, LC: { ...full, RIGHT_ERASURE: 'PARTIAL' } },
    );
    expect(ordered.map(({ one, other }) => one.view.country + other.view.country)).toEqual([
      'AC',
      'AB',
      'BC',
      'AD',
      'CD',
      'BD',
    ]);
    expect(ordered.map(({ bothInForce }) => bothInForce)).toEqual([true, true, true, false, false, false]);
  });
});
