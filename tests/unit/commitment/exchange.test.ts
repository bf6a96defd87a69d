import { exchangeOf } from '../../../src/commitment/exchange.js';
import type { AgreementFact, Facts } from '../../../src/corridor/trace/facts.js';
import { agreement, party } from '../corridor/facts.js';
import { tiesIn } from './ties.js';

const elsewhere = (id: string, country: string, commitment: object, more: object = {}) =>
  agreement(id, [commitment], { parties: [party(country, more), party('X'), party('Y')] });

function between(agreements: readonly AgreementFact[], more: Partial<Facts> = {}) {
  const { topics, leftOut } = exchangeOf('O', 'D', ['DATA_FLOW'], tiesIn({ agreements, ...more }));
  const { owedByOne, owedByOther, fromOne, fromOther } = topics[0]!;
  const told = (gifts: typeof fromOne) => gifts.map(({ given, certain }) => [given.commitment.id, certain]);
  return {
    owed: [owedByOne.strength.low, owedByOther.strength.low],
    fromOne: told(fromOne),
    fromOther: told(fromOther),
    towards: [...fromOne, ...fromOther].map(({ given }) => given.towards),
    leftOut: leftOut.map(({ id }) => id),
  };
}

test('What a country gave to others and not to the other can be asked, with those to whom', () => {
  expect(between([agreement('A', [{ bindingness: 'COOPERATION' }]), elsewhere('B', 'D', {})])).toEqual({
    owed: ['COOPERATION', 'COOPERATION'],
    fromOne: [],
    fromOther: [['B-1', true]],
    towards: [['X', 'Y']],
    leftOut: [],
  });
});

test('What is owed already, or is no stronger, is neither asked nor offered', () => {
  const weaker = elsewhere('B', 'D', { bindingness: 'BEST_ENDEAVOUR' });
  expect(between([agreement('A', [{}]), weaker, elsewhere('C', 'O', {})])).toMatchObject({
    fromOne: [],
    fromOther: [],
  });
});

test('What is owed in one direction only is asked back', () => {
  const asymmetric = agreement('A', [{ exceptParties: ['D'] }]);
  expect(between([asymmetric, elsewhere('B', 'D', {})])).toMatchObject({
    owed: ['BINDING_WITH_DISPUTE_SETTLEMENT', 'NONE'],
    fromOther: [['B-1', true]],
  });
});

test('The strongest form comes first', () => {
  const agreements = [elsewhere('A', 'O', { disputeSettlement: false }), elsewhere('B', 'O', {})];
  expect(between(agreements).fromOne).toEqual([
    ['B-1', true],
    ['A-1', true],
  ]);
});

describe('Nothing is guessed', () => {
  test('of a clause elsewhere whose settlement is not recorded', () => {
    const agreements = [
      agreement('A', [{ disputeSettlement: false }]),
      elsewhere('B', 'O', { disputeSettlement: null }),
    ];
    expect(between(agreements)).toMatchObject({ fromOne: [['B-1', false]], leftOut: ['B-1'] });
  });

  test('of what is owed now', () => {
    const agreements = [agreement('A', [{ disputeSettlement: null }]), elsewhere('B', 'O', {})];
    expect(between(agreements)).toMatchObject({ fromOne: [['B-1', false]], leftOut: ['A-1'] });
  });

  test('of a clause that may not bind', () => {
    const agreements = [elsewhere('B', 'O', {}, { since: null })];
    expect(between(agreements)).toMatchObject({ fromOne: [['B-1', false]], leftOut: ['B-O'] });
  });

  test('but a clause that both owe each other is not offered again for its own open settlement', () => {
    expect(between([agreement('A', [{ disputeSettlement: null }])])).toMatchObject({ fromOne: [], fromOther: [] });
  });
});
