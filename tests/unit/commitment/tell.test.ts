import { exchangeOf } from '../../../src/commitment/exchange.js';
import { precedentsOf } from '../../../src/commitment/precedents.js';
import { tellGift, tellPrecedents } from '../../../src/commitment/tell.js';
import { agreement, party } from '../corridor/facts.js';
import { tiesIn } from './ties.js';

const names = (id: string) => `Land ${id}`;
const elsewhere = (commitment: object, more: object = {}) =>
  agreement('B', [commitment], { parties: [party('D', more), party('X'), party('Y')] });

function askOf(...agreements: Parameters<typeof agreement>[]) {
  const built = agreements.map((given) => agreement(...given));
  return giftIn(built);
}

function giftIn(agreements: ReturnType<typeof agreement>[]) {
  const [gift] = exchangeOf('O', 'D', ['DATA_FLOW'], tiesIn({ agreements })).topics[0]!.fromOther;
  return gift!;
}

test('An ask names the clause, those who have it and what is owed now', () => {
  const gift = giftIn([agreement('A', [{ bindingness: 'COOPERATION' }]), elsewhere({})]);
  expect(tellGift('ASK', gift, names, 'EN')).toBe(
    'Land O can ask Land D for Agreement B, Art. 1 (cross-border data flows; binding, with dispute settlement). Land D has given it to others: Land X and Land Y. What Land D owes Land O on the topic on that day: cooperation.',
  );
  expect(tellGift('OFFER', gift, names, 'ES')).toBe(
    'Land D puede ofrecer a Land O: Agreement B, Art. 1 (flujos transfronterizos de datos; vinculante, con solución de diferencias), sin nuevo costo. Land D ya lo debe a otros: Land X y Land Y. Lo que Land D debe a Land O en este tema en esa fecha: cooperación.',
  );
});

test('What is not recorded is said, and nothing is guessed', () => {
  const open = tellGift(
    'ASK',
    giftIn([elsewhere({ disputeSettlement: null }), agreement('A', [{ disputeSettlement: false }])]),
    names,
    'PT',
  );
  expect(open).toContain('vinculante, não consta se com solução de controvérsias');
  expect(open).toMatch(/depende de fatos que não constam\.$/);
  const nobody = tellGift('ASK', giftIn([elsewhere({}, { since: null })]), names, 'EN');
  expect(nobody).toContain('nothing at the least and binding, with dispute settlement at the most');
  expect(nobody).toContain('nobody for certain');
});

test('Of many parties a few are named, with how many more', () => {
  const parties = ['D', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7'].map((id) => party(id));
  const told = tellGift('ASK', askOf(['B', [{}], { parties }]), names, 'EN');
  expect(told).toContain('Land P1, Land P2, Land P3, Land P4, Land P5 and 2 more');
});

describe('The precedents of a group', () => {
  const given = (id: string, country: string, commitment: object) =>
    agreement(id, [commitment], { parties: [party(country), party('X')] });
  const tell = (lang: 'EN' | 'ES' | 'PT', ...agreements: ReturnType<typeof agreement>[]) =>
    tellPrecedents(precedentsOf(['D', 'O'], 'DATA_FLOW', tiesIn({ agreements })), '2020-06-15', names, lang);

  test('with a landing zone and a country in the way', () => {
    const told = tell('EN', given('A', 'O', {}), given('B', 'D', { bindingness: 'BEST_ENDEAVOUR' }));
    expect(told).toBe(
      'Cross-border data flows: all 2 countries have already accepted at least this: best endeavours. Models: Agreement B, Art. 1. The next stronger form: binding, with dispute settlement (Agreement A, Art. 1), accepted by Land O. Not accepted anywhere, as far as is known, by Land D. Land D has accepted at the most: best endeavours (Agreement B, Art. 1). Law as of 15 June 2020. Research material, no legal advice.',
    );
  });

  test('without one, and with facts that are not recorded', () => {
    expect(tell('ES', given('A', 'O', {}))).toContain('Sin compromiso conocido: Land D.');
    const open = tell('PT', given('A', 'O', {}), given('B', 'D', { disputeSettlement: null }));
    expect(open).toContain('Fatos que não constam poderiam elevá-lo: vinculante, com solução de controvérsias.');
  });
});
