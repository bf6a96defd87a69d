import fc from 'fast-check';
import type { WeightOfStrength } from '../../../src/commitment/coverage.js';
import { commitmentMatrix } from '../../../src/commitment/matrix.js';
import type { CommitmentFact, Facts, PartyFact } from '../../../src/corridor/trace/facts.js';
import { indices } from '../../../src/score/indices.js';
import { weightOf } from '../../../src/score/weights.js';
import { ScoreWorld } from '../../../src/score/world.js';
import { Bindingness, CommitmentTopic } from '../../../src/vocabulary/trade.js';
import { agreement, circumstances, country, member, party, world } from '../corridor/facts.js';
import { weights } from '../score/scored.js';
import { tiesIn } from './ties.js';

const all = Object.keys(CommitmentTopic) as CommitmentTopic[];
const weigh: WeightOfStrength = weightOf(weights.COMMITMENTS);

function matrixOf(facts: Partial<Facts>, topics: readonly CommitmentTopic[] = ['DATA_FLOW'], countries = ['D', 'O']) {
  return commitmentMatrix(countries, topics, tiesIn(facts), weigh);
}

test('A cell has the strongest commitment towards whomever, with its party', () => {
  const outside = agreement('B', [{ bindingness: 'BEST_ENDEAVOUR' }], { parties: [party('O'), party('X')] });
  const { cells, pairs } = matrixOf({ agreements: [agreement('A', [{ bindingness: 'COOPERATION' }]), outside] });
  expect(cells.map(({ country: of, strength }) => [of, strength.low])).toEqual([
    ['D', 'COOPERATION'],
    ['O', 'BEST_ENDEAVOUR'],
  ]);
  expect(cells[1]?.commitments).toMatchObject([{ commitment: { id: 'B-1' }, entry: { party: 'O' }, towards: ['X'] }]);
  // What is owed to a third is no part of the pair.
  expect(pairs).toMatchObject([{ one: 'D', other: 'O', low: 0.2, high: 0.2 }]);
});

test('The coverage of a pair is the mean over the topics asked', () => {
  const agreements = [agreement('A', [{}, { topic: 'SPAM', bindingness: 'BEST_ENDEAVOUR' }])];
  expect(matrixOf({ agreements }, ['DATA_FLOW', 'SPAM', 'AI', 'SMES']).pairs[0]).toMatchObject({
    low: 0.35,
    high: 0.35,
  });
  expect(matrixOf({ agreements }, all).pairs[0]?.low).toBeCloseTo(1.4 / all.length, 9);
  expect(matrixOf({ agreements }, ['AI']).pairs[0]).toMatchObject({ low: 0, topics: [] });
});

test('A settlement that is not recorded makes an interval and is named', () => {
  const { cells, pairs, leftOut } = matrixOf({ agreements: [agreement('A', [{ disputeSettlement: null }])] });
  expect(cells[0]?.strength).toEqual({ low: 'BINDING', high: 'BINDING_WITH_DISPUTE_SETTLEMENT' });
  expect(pairs[0]).toMatchObject({ low: 0.8, high: 1 });
  expect(leftOut).toMatchObject([{ id: 'A-1', reason: { key: 'leftOut.settlementUnknown' } }]);
});

test('It is not named where something as strong is sure', () => {
  const agreements = [agreement('A', [{}]), agreement('B', [{ disputeSettlement: null }])];
  expect(matrixOf({ agreements })).toMatchObject({ leftOut: [], pairs: [{ low: 1, high: 1 }] });
});

test('A party without a start makes an interval, in its own cell and in those of the others', () => {
  const parties = [party('O', { since: null }), party('D')];
  const { cells, pairs, leftOut } = matrixOf({ agreements: [agreement('A', [{}], { parties })] });
  for (const cell of cells) {
    expect(cell).toMatchObject({ strength: { low: 'NONE', high: 'BINDING_WITH_DISPUTE_SETTLEMENT' }, commitments: [] });
  }
  expect(pairs[0]).toMatchObject({ low: 0, high: 1 });
  expect(leftOut.map(({ id }) => id)).toEqual(['A-O']);
});

test('The weights of the question are used, that of nothing too', () => {
  const counted = commitmentMatrix(
    ['D', 'O'],
    ['DATA_FLOW', 'AI'],
    tiesIn({ agreements: [agreement('A', [{}])] }),
    (of) => (of === 'NONE' ? 0.1 : 0.5),
  );
  expect(counted.pairs[0]).toMatchObject({ low: 0.3, high: 0.3 });
});

const names = ['C1', 'C2', 'C3', 'U'];
const dates = fc.constantFrom(null, '2015-01-01', '2019', '2021-01-01');
const entries: fc.Arbitrary<PartyFact> = fc
  .record({
    id: fc.constantFrom(...names),
    status: fc.constantFrom('IN_FORCE', 'SIGNED'),
    since: dates,
    notWith: fc.subarray(names, { maxLength: 1 }),
  })
  .map(({ id, ...more }) => party(id, more as Partial<PartyFact>));
const commitments: fc.Arbitrary<Partial<CommitmentFact>> = fc.record({
  topic: fc.constantFrom('DATA_FLOW', 'SPAM', 'AI'),
  bindingness: fc.constantFrom(...(Object.keys(Bindingness) as Bindingness[])),
  disputeSettlement: fc.constantFrom(true, false, null),
  exceptParties: fc.subarray(names, { maxLength: 1 }),
  from: dates,
});
const someFacts: fc.Arbitrary<Partial<Facts>> = fc
  .record({
    agreements: fc.array(
      fc.record({
        parties: fc.uniqueArray(entries, { selector: (entry) => entry.party, maxLength: 4 }),
        commitments: fc.array(commitments, { maxLength: 4 }),
        kind: fc.constantFrom('FREE_TRADE', 'SOFT_LAW_STANDARD'),
      }),
      { maxLength: 4 },
    ),
    since: fc.constantFrom(null, '2016', '2022'),
  })
  .map(({ agreements, since }) => ({
    countries: ['C1', 'C2', 'C3'].map((id) => country(id)),
    memberships: [member('C3', 'U', { since })],
    agreements: agreements.map(({ parties, commitments: given, kind }, at) =>
      agreement(`A${at}`, given, { parties, kind: kind as 'FREE_TRADE' }),
    ),
  }));

test('The pairs and the score COMMITMENTS say the same', () => {
  const countries = ['C1', 'C2', 'C3'];
  fc.assert(
    fc.property(someFacts, (facts) => {
      const { pairs } = matrixOf(facts, all, countries);
      const scored = new ScoreWorld(countries, circumstances, world(facts));
      for (const of of countries) {
        const { low, high } = indices.COMMITMENTS.score(of, scored, weights.COMMITMENTS);
        const own = pairs.filter(({ one, other }) => one === of || other === of);
        expect(own.reduce((sum, pair) => sum + pair.low, 0) / own.length).toBeCloseTo(low, 8);
        expect(own.reduce((sum, pair) => sum + pair.high, 0) / own.length).toBeCloseTo(high, 8);
      }
    }),
  );
});

test('What a pair owes each other, both have accepted', () => {
  const countries = ['C1', 'C2', 'C3'];
  fc.assert(
    fc.property(someFacts, (facts) => {
      const { cells, pairs } = matrixOf(facts, all, countries);
      const counted = (of: string, topic: CommitmentTopic) =>
        weigh(cells.find((cell) => cell.country === of && cell.topic === topic)!.strength.low);
      for (const { one, other, topics } of pairs) {
        for (const { topic, strength } of topics) {
          for (const side of [one, other]) expect(counted(side, topic)).toBeGreaterThanOrEqual(weigh(strength.low));
        }
      }
    }),
  );
});
