import { marked, matchesAll } from '../../../../web/src/search/marked.js';

/** The matches set in brackets. */
function shown(text: string, asked: string): string {
  return marked(text, asked)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');
}

test.each([
  ['Ley de Protección de Datos', 'proteccion dat', 'Ley de [Protección] de [Dat]os'],
  ['Transferência internacional', 'TRANSFERENCIA', '[Transferência] internacional'],
  ['Lei nº 13.709', '13.709', 'Lei nº [13].[709]'],
  ['Data Protection Act', 'tection', 'Data Protection Act'],
  ['any text', '  ', 'any text'],
  // An accent of its own, as some sources write it, belongs to the letter before it.
  ['proteccio\u0301n', 'proteccio', '[proteccio\u0301]n'],
])('in “%s”, “%s” is found: %s', (text, asked, expected) => {
  expect(shown(text, asked)).toBe(expected);
});

test('the pieces are the whole text again', () => {
  const text = 'Res. CD/ANPD 19/2024 — Resolução (transferência)';
  const pieces = marked(text, 'anpd transf 19');
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ isMatch }) => isMatch)).toHaveLength(3);
});

test('all words must begin a word of the text', () => {
  expect(matchesAll('República Dominicana DO', 'dom rep')).toBe(true);
  expect(matchesAll('República Dominicana DO', 'dom chile')).toBe(false);
  expect(matchesAll('Perú', '')).toBe(true);
});
