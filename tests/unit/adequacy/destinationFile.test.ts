import fc from 'fast-check';
import type { Criterion } from '../../../src/adequacy/criteria.js';
import { measure } from '../../../src/adequacy/criteria.js';
import { destinationFile } from '../../../src/adequacy/destinationFile.js';
import type { Facts } from '../../../src/corridor/trace/facts.js';
import type { Framework } from '../../../src/framework/framework.js';
import { FeatureName, type FeatureValue } from '../../../src/vocabulary/law.js';
import { agreement, circumstances, country, law, member, on, party, rule } from '../corridor/facts.js';
import { benchmark, facts, nothingElse } from './facts.js';

const standard = benchmark({ COMPREHENSIVE_LAW: 'YES', RIGHT_PORTABILITY: 'YES', DPO_REQUIRED: 'YES' });

function file(
  given: Partial<Facts>,
  features: Parameters<typeof facts>[1],
  asked: Partial<Parameters<typeof destinationFile>[0]> = {},
) {
  const question = { ...circumstances, origin: 'O', destination: 'D', ...asked };
  return destinationFile(question, standard, facts(given, features));
}

const destinationLaw = law('LD', { jurisdiction: 'D' });

describe('The criteria', () => {
  const features = {
    LO: { ...nothingElse, RIGHT_ACCESS: 'YES', DPO_REQUIRED: 'PARTIAL' },
    LD: { ...nothingElse, RIGHT_ACCESS: 'PARTIAL', DPO_REQUIRED: 'YES' },
  } as const;

  test.each(['ADEQUACY', 'EXPORTER_ASSESSMENT'] as const)(
    'are what the origin has itself where its law makes protection a ground (%s)',
    (mechanism) => {
      const found = file({ laws: [law('LO', {}, [on(mechanism)]), destinationLaw] }, features);
      expect(found.basis).toBe('OWN_FRAMEWORK');
      expect(found.articles.map(({ locator }) => locator)).toEqual(['Art. 1']);
      expect(
        found.criteria.map(({ feature, asked, law, locator, has, met }) => [
          feature,
          asked,
          law?.id,
          locator,
          has.value,
          has.law?.id,
          met,
        ]),
      ).toEqual([
        ['COMPREHENSIVE_LAW', 'YES', 'LO', 'Art. of COMPREHENSIVE_LAW', 'YES', 'LD', 'YES'],
        ['RIGHT_ACCESS', 'YES', 'LO', 'Art. of RIGHT_ACCESS', 'PARTIAL', 'LD', 'PARTIAL'],
        // Who asks for a part is content with the whole.
        ['DPO_REQUIRED', 'PARTIAL', 'LO', 'Art. of DPO_REQUIRED', 'YES', 'LD', 'YES'],
      ]);
      expect(found.shareMetLow).toBeCloseTo((1 + 0.5 + 1) / 3, 12);
      expect(found.shareMetHigh).toBe(found.shareMetLow);
    },
  );

  test.each([
    ['names other grounds only', [on('CONSENT')]],
    ['names it for another sector', [{ ...on('ADEQUACY'), sectors: ['FINANCE' as const] }]],
    ['names it for another destination', [{ ...on('ADEQUACY'), destinations: ['X'] }]],
    ['named it once', [{ ...on('ADEQUACY'), to: '2015-01-01' }]],
  ])('are the benchmark’s where the law of the origin %s', (_, rules) => {
    const found = file({ laws: [law('LO', {}, rules), destinationLaw] }, features);
    expect(found.basis).toBe('BENCHMARK');
    expect(found.criteria.map(({ feature, law, locator, met }) => [feature, law, locator, met])).toEqual([
      ['COMPREHENSIVE_LAW', null, 'Standard of COMPREHENSIVE_LAW', 'YES'],
      ['RIGHT_PORTABILITY', null, 'Standard of RIGHT_PORTABILITY', 'NO'],
      ['DPO_REQUIRED', null, 'Standard of DPO_REQUIRED', 'YES'],
    ]);
  });

  test('are the benchmark’s where the origin’s framework is not known, though its law names adequacy', () => {
    const found = file({ laws: [law('LO', {}, [on('ADEQUACY')]), destinationLaw] }, { LD: {} });
    expect(found.basis).toBe('BENCHMARK');
    expect(found.articles).toHaveLength(1);
  });

  test('are those of the group whose law binds the origin', () => {
    const group = law('LG', { jurisdiction: 'G' }, [on('ADEQUACY')]);
    const found = file(
      { memberships: [member('O', 'G')], laws: [group, destinationLaw] },
      { LG: { RIGHT_ERASURE: 'YES' }, LD: { RIGHT_ERASURE: 'NO' } },
    );
    expect(found.criteria.map(({ feature, law, met }) => [feature, law?.id, met])).toEqual([
      ['COMPREHENSIVE_LAW', 'LG', 'YES'],
      ['RIGHT_ERASURE', 'LG', 'NO'],
    ]);
  });
});

describe('What is not recorded', () => {
  test('spans the share, from missed to met', () => {
    const found = file({ laws: [destinationLaw] }, { LD: { DPO_REQUIRED: 'PARTIAL' } });
    expect(found.criteria.map(({ met }) => met)).toEqual(['YES', 'NOT_RECORDED', 'PARTIAL']);
    expect([found.shareMetLow, found.shareMetHigh]).toEqual([1.5 / 3, 2.5 / 3]);
  });

  test('is everything where the destination is not covered, and nothing where it has no law', () => {
    const shares = (covered: boolean) => {
      const { shareMetLow, shareMetHigh } = file({ countries: [country('O'), country('D', covered)] }, {});
      return [shareMetLow, shareMetHigh];
    };
    expect(shares(false)).toEqual([0, 1]);
    expect(shares(true)).toEqual([0, 0]);
  });

  test('names the laws whose start is not recorded', () => {
    const general = law('LD', { jurisdiction: 'D', inForce: null });
    const access = law('LA', { jurisdiction: 'D', inForce: null }, [rule('GOVERNMENT_ACCESS')]);
    const silent = law('LS', { jurisdiction: 'D', inForce: null }, [rule('RETENTION')]);
    const found = file({ laws: [general, access, silent] }, { LD: {} });
    expect(found.destination.framework.state).toBe('UNDATED');
    expect(found.undatedLaws.map(({ id }) => id)).toEqual(['LD', 'LA']);
    expect(found.governmentAccess).toEqual([]);
  });
});

describe('Access of the state', () => {
  const rules = [
    rule('GOVERNMENT_ACCESS'),
    rule('GOVERNMENT_ACCESS', [], { sectors: ['TELECOM'] }),
    rule('GOVERNMENT_ACCESS', [], { dataCategories: ['FINANCIAL'] }),
    rule('GOVERNMENT_ACCESS', [], { dataCategories: ['NON_PERSONAL'] }),
    rule('GOVERNMENT_ACCESS', [], { from: '2021-01-01' }),
    rule('RETENTION'),
  ];
  const laws = [law('LA', { jurisdiction: 'D' }, rules), law('LB', {}, [rule('GOVERNMENT_ACCESS')])];
  const articles = (found: ReturnType<typeof file>) => [
    found.governmentAccess.map(({ id }) => id),
    found.governmentAccessNarrower.map(({ id }) => id),
  ];

  test('is that of the destination, of what is asked and apart of what is narrower', () => {
    expect(articles(file({ laws }, {}))).toEqual([['LA-1-rule'], ['LA-2-rule', 'LA-3-rule']]);
  });

  test('follows the data, the sector and the day', () => {
    expect(articles(file({ laws }, {}, { dataCategory: 'PAYMENT', sector: 'TELECOM', asOf: '2021-01-01' }))).toEqual([
      ['LA-1-rule', 'LA-2-rule', 'LA-3-rule', 'LA-5-rule'],
      [],
    ]);
  });
});

describe('Treaties', () => {
  const treaty = (parties: Parameters<typeof party>[0][], more: Parameters<typeof party>[1] = {}) =>
    agreement('T', [], { kind: 'DATA_PROTECTION_TREATY', parties: parties.map((id) => party(id, more)) });

  test.each([
    ['both', treaty(['O', 'D']), [['T', '2015-01-01', true]]],
    ['the destination alone', treaty(['D']), [['T', '2015-01-01', false]]],
    ['the origin alone', treaty(['O']), []],
    ['nobody yet', treaty(['O', 'D'], { status: 'SIGNED' }), []],
    ['both, and are about trade', agreement('T'), []],
  ])('that bind %s', (_, agreed, expected) => {
    const { treaties } = file({ agreements: [agreed] }, {});
    expect(treaties.map(({ agreement: { id }, since, bindsBoth }) => [id, since, bindsBoth])).toEqual(expected);
  });
});

describe('The share met', () => {
  const values = fc.constantFrom<FeatureValue | null>('YES', 'PARTIAL', 'NO', null);
  const features = Object.keys(FeatureName) as FeatureName[];
  const frameworks = fc.tuple(...features.map(() => values)).map(
    (given): Framework => ({
      country: 'D',
      state: 'IN_FORCE',
      laws: [],
      cells: features.map((feature, at) => ({
        feature,
        value: given[at]!,
        law: null,
        locator: null,
        number: null,
        note: null,
      })),
    }),
  );
  const asked = fc
    .subarray(features, { minLength: 1 })
    .chain((some) =>
      fc.tuple(
        ...some.map((feature) =>
          fc
            .constantFrom<Criterion['asked']>('YES', 'PARTIAL')
            .map(
              (value): Criterion => ({ feature, block: 'RIGHTS', asked: value, law: null, locator: null, note: null }),
            ),
        ),
      ),
    );

  test('lies within 0 and 1, and never falls when the destination adds a feature', () => {
    fc.assert(
      fc.property(asked, frameworks, fc.constantFrom(...features), (criteria, framework, added) => {
        const { shareMetLow: low, shareMetHigh: high } = measure(criteria, framework);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
        const cells = framework.cells.map((cell) =>
          cell.feature === added ? { ...cell, value: 'YES' as const } : cell,
        );
        const more = measure(criteria, { ...framework, cells });
        expect(more.shareMetLow).toBeGreaterThanOrEqual(low);
        expect(more.shareMetHigh).toBeGreaterThanOrEqual(high - 1e-12);
      }),
    );
  });

  test('is whole for a framework held against itself', () => {
    fc.assert(
      fc.property(frameworks, (framework) => {
        const own = framework.cells.flatMap(({ feature, value }): Criterion[] =>
          value === null || value === 'NO'
            ? []
            : [{ feature, block: 'RIGHTS', asked: value, law: null, locator: null, note: null }],
        );
        fc.pre(own.length > 0);
        expect(measure(own, framework)).toMatchObject({ shareMetLow: 1, shareMetHigh: 1 });
      }),
    );
  });
});
