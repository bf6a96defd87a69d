import fc from 'fast-check';
import type { Facts, RuleFact } from '../../../src/corridor/trace/facts.js';
import type { FeatureFact } from '../../../src/framework/facts.js';
import type { Reform, World } from '../../../src/reform/reform.js';
import { nameOfRule, type ProposedRule } from '../../../src/reform/reform.js';
import type { Mechanism, RuleEffect } from '../../../src/vocabulary/law.js';
import { agreement, country, law, member, party, recognition, rule, weights } from '../corridor/facts.js';

/** Random small worlds of four countries, and the reforms that can be tried in them. */

export const countries = ['A', 'B', 'C', 'D'] as const;

const mechanisms: readonly Mechanism[] = [
  'ADEQUACY',
  'STANDARD_CONTRACTUAL_CLAUSES',
  'CONSENT',
  'TREATY',
  'REGULATOR_AUTHORISATION',
  'BINDING_CORPORATE_RULES',
];
const effects: readonly RuleEffect[] = [
  'FREE_FLOW',
  'CONDITIONAL_FLOW',
  'CONDITIONAL_FLOW',
  'PRIOR_AUTHORISATION',
  'NOTIFICATION',
  'LOCAL_COPY',
  'LOCAL_PROCESSING',
  'BAN',
];

const anyRule: fc.Arbitrary<Partial<RuleFact>> = fc
  .record({
    effect: fc.constantFrom(...effects),
    mechanisms: fc.subarray([...mechanisms], { maxLength: 3 }),
    cumulative: fc.boolean(),
    threshold: fc.option(fc.constant('above a size'), { freq: 6 }),
    notYetUsable: fc.boolean(),
    incomplete: fc.boolean(),
    destinations: fc.option(fc.subarray(['A', 'B', 'C'], { minLength: 1, maxLength: 2 }), { freq: 5 }),
  })
  .map(({ effect, mechanisms, cumulative, notYetUsable, incomplete, ...more }) =>
    rule(effect, effect === 'CONDITIONAL_FLOW' && mechanisms.length === 0 ? ['CONSENT'] : mechanisms, {
      ...more,
      // Rare in the data, and here too.
      cumulative: cumulative && effect === 'CONDITIONAL_FLOW' && incomplete,
      notYetUsable: notYetUsable && incomplete,
      incomplete: incomplete && !cumulative,
    }),
  );

const benchmark: readonly FeatureFact[] = (
  ['COMPREHENSIVE_LAW', 'TRANSFER_CONTRACTS', 'TRANSFER_CONSENT'] as const
).map((feature) => ({ feature, value: 'YES', locator: null, number: null, note: null }));

export const anyWorld: fc.Arbitrary<World> = fc
  .record({
    general: fc.array(fc.array(anyRule, { maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    special: fc.array(fc.array(anyRule, { maxLength: 2 }), { minLength: 4, maxLength: 4 }),
    recognised: fc.subarray(['A>B', 'B>A', 'B>C', 'C>A', 'D>A']),
    treaty: fc.subarray([...countries]),
    trade: fc.subarray([...countries]),
  })
  .map(({ general, special, recognised, treaty, trade }) => {
    const laws = countries.flatMap((id, at) => [
      ...(general[at]!.length > 0 ? [law(`${id}-DP`, { jurisdiction: id, comprehensive: true }, general[at]!)] : []),
      ...(special[at]!.length > 0 ? [law(`${id}-BANK`, { jurisdiction: id }, special[at]!)] : []),
    ]);
    const facts: Facts = {
      countries: countries.map((id) => country(id)),
      memberships: [member('A', 'BLOC')],
      laws,
      recognitions: recognised.map((pair) => recognition(pair[0]!, pair[2]!)),
      agreements: [
        agreement('CONVENTION', [], { kind: 'DATA_PROTECTION_TREATY', parties: treaty.map((id) => party(id)) }),
        agreement('TRADE', [{ topic: 'DATA_FLOW' }], { parties: trade.map((id) => party(id)) }),
      ],
      frictionWeights: weights,
    };
    return {
      facts,
      featuresByLaw: new Map(
        laws
          .filter(({ comprehensive }) => comprehensive)
          .map(({ id }) => [
            id,
            [{ feature: 'COMPREHENSIVE_LAW', value: 'YES', locator: null, number: null, note: null }],
          ]),
      ),
      benchmarks: new Map([['MODEL', benchmark]]),
    };
  });

/** Every opening reform that could be named in such a world; some of them make no sense in a given one. */
export function openingReforms({ facts }: World): Reform[] {
  return countries.flatMap((id): Reform[] => [
    ...countries.map((target): Reform => ({ kind: 'GRANT_ADEQUACY', country: id, target })),
    ...mechanisms.flatMap((target): Reform[] => [
      { kind: 'ADD_MECHANISM', country: id, target },
      { kind: 'ACTIVATE_MECHANISM', country: id, target },
    ]),
    ...facts.laws
      .filter(({ jurisdiction }) => jurisdiction === id)
      .flatMap(({ rules }) => rules.map((each): Reform => ({ kind: 'REMOVE_RULE', country: id, target: each.id }))),
    { kind: 'ACCEDE', country: id, target: 'CONVENTION' },
    { kind: 'ACCEDE', country: id, target: 'TRADE' },
    { kind: 'ADOPT_FEATURE', country: id, target: 'TRANSFER_CONTRACTS' },
    { kind: 'ADOPT_FEATURE', country: id, target: 'RIGHT_ACCESS' },
    { kind: 'ENACT_BENCHMARK', country: id, target: 'MODEL' },
  ]);
}

export function closingReforms(): Reform[] {
  const proposed: ProposedRule[] = [
    { ...plainProposal, effect: 'BAN' },
    { ...plainProposal, effect: 'LOCAL_COPY', destinations: ['B'] },
    { ...plainProposal, effect: 'CONDITIONAL_FLOW', mechanisms: ['CONSENT'] },
    { ...plainProposal, effect: 'PRIOR_AUTHORISATION', cumulative: true },
  ];
  return countries.flatMap((id): Reform[] => [
    ...countries.map((target): Reform => ({ kind: 'REVOKE_ADEQUACY', country: id, target })),
    { kind: 'WITHDRAW', country: id, target: 'CONVENTION' },
    { kind: 'WITHDRAW', country: id, target: 'TRADE' },
    ...proposed.map((each): Reform => ({ kind: 'ADD_RULE', country: id, target: nameOfRule(each), rule: each })),
  ]);
}

export const plainProposal: ProposedRule = {
  effect: 'BAN',
  mechanisms: [],
  dataCategories: ['PERSONAL'],
  sectors: ['ALL'],
  destinations: null,
  cumulative: false,
};
