import { wrap } from '../../../../web/src/graph/wrap.js';

test('words go into as few lines as they fit', () => {
  expect(wrap('Standard contractual clauses: needs an instrument', 26, 3)).toEqual([
    'Standard contractual',
    'clauses: needs an',
    'instrument',
  ]);
});

test('what does not fit ends in an ellipsis, and no line is longer than allowed', () => {
  const lines = wrap('one two three four five six seven', 7, 2);
  expect(lines).toEqual(['one two', 'three…']);
});

test('a word that is longer than a line is cut', () => {
  expect(wrap('Datenschutzgrundverordnung', 10, 2)).toEqual(['Datenschu…']);
});

test('every line keeps to the width', () => {
  const text = 'Lei Geral de Proteção de Dados Pessoais e Autorizações Administrativas Extraordinárias';
  for (const width of [5, 9, 14, 26])
    for (const line of wrap(text, width, 3)) expect(line.length).toBeLessThanOrEqual(width);
});
