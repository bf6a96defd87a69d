import fc from 'fast-check';
import { isStronger, type StrengthRange, strengthOf, strengthOfAll } from '../../../src/commitment/strength.js';
import { Bindingness, CommitmentStrength } from '../../../src/vocabulary/trade.js';
import { agreement } from '../corridor/facts.js';

const ladder = Object.keys(CommitmentStrength) as CommitmentStrength[];
const at = (low: CommitmentStrength, high = low): StrengthRange => ({ low, high });
const bond = (given: object, sure = true) => ({ commitment: agreement('A', [given]).commitments[0]!, sure });

test('The terms stand from the weakest to the strongest', () => {
  expect(ladder).toEqual(['NONE', 'COOPERATION', 'BEST_ENDEAVOUR', 'BINDING', 'BINDING_WITH_DISPUTE_SETTLEMENT']);
});

test.each([
  ['BINDING', true, at('BINDING_WITH_DISPUTE_SETTLEMENT')],
  ['BINDING', false, at('BINDING')],
  ['BINDING', null, at('BINDING', 'BINDING_WITH_DISPUTE_SETTLEMENT')],
  ['BEST_ENDEAVOUR', null, at('BEST_ENDEAVOUR')],
  ['COOPERATION', true, at('COOPERATION')],
] as const)('%s with dispute settlement %s', (bindingness, disputeSettlement, strength) => {
  expect(strengthOf({ bindingness, disputeSettlement })).toEqual(strength);
});

test('Nothing is accepted where there is no commitment, and nothing is sure where it may not bind', () => {
  expect(strengthOfAll([])).toEqual(at('NONE'));
  expect(strengthOfAll([bond({}, false)])).toEqual(at('NONE', 'BINDING_WITH_DISPUTE_SETTLEMENT'));
  expect(strengthOfAll([bond({}, false), bond({ bindingness: 'COOPERATION' })])).toEqual(
    at('COOPERATION', 'BINDING_WITH_DISPUTE_SETTLEMENT'),
  );
});

test.each([
  [at('BINDING'), at('BEST_ENDEAVOUR'), true],
  [at('BINDING'), at('BINDING'), false],
  [at('COOPERATION'), at('BINDING'), false],
  // A duty of which it is not known whether a panel can enforce it, beside others.
  [at('BINDING', 'BINDING_WITH_DISPUTE_SETTLEMENT'), at('BINDING'), null],
  [at('BINDING_WITH_DISPUTE_SETTLEMENT'), at('BINDING', 'BINDING_WITH_DISPUTE_SETTLEMENT'), null],
  [at('BINDING', 'BINDING_WITH_DISPUTE_SETTLEMENT'), at('BINDING', 'BINDING_WITH_DISPUTE_SETTLEMENT'), null],
  [at('BINDING', 'BINDING_WITH_DISPUTE_SETTLEMENT'), at('BEST_ENDEAVOUR'), true],
  [at('BEST_ENDEAVOUR'), at('BINDING', 'BINDING_WITH_DISPUTE_SETTLEMENT'), false],
  [at('NONE', 'BINDING'), at('NONE'), null],
])('%j is stronger than %j: %s', (one, other, stronger) => {
  expect(isStronger(one, other)).toBe(stronger);
});

const ranges = fc
  .record({
    bindingness: fc.constantFrom(...(Object.keys(Bindingness) as Bindingness[])),
    disputeSettlement: fc.constantFrom(true, false, null),
  })
  .map(strengthOf);

test('Of two, at most one is surely stronger, and what is sure stays so when the facts come in', () => {
  fc.assert(
    fc.property(ranges, ranges, (one, other) => {
      expect(isStronger(one, other) === true && isStronger(other, one) === true).toBe(false);
      const verdict = isStronger(one, other);
      if (verdict === null) return;
      for (const a of [one.low, one.high]) {
        for (const b of [other.low, other.high]) expect(isStronger(at(a), at(b))).toBe(verdict);
      }
    }),
  );
});
