import { analyse, indexTerms, queryTerms } from '../../../src/search/terms.js';

test.each([
  ['Ley nº 25.326, de Protección', 'ley n 25326 de proteccion'],
  ['Lei nº 13.709, de 14 de agosto de 2018', 'lei n 13709 de 14 de agosto de 2018'],
  ['Lei n° 12.965', 'lei n 12965'],
  ['13.709/2018', '13709 2018'],
  ['Ley 1581', 'ley 1581'],
  ['CD/ANPD 19/2024', 'cd anpd 19 2024'],
  ['Comunicación "A" 6354', 'comunicacion a 6354'],
  ['Decisión 897', 'decision 897'],
  ['Art. 14.11', 'art 14 11'],
  ['Proteção de Dados', 'protecao de dados'],
  ['São Tomé; Curaçao — Ñuñoa', 'sao tome curacao nunoa'],
  ['', ''],
  ['—¿?!*()"', ''],
])('%s is cut into %s', (text, terms) => {
  expect(analyse(text).join(' ')).toBe(terms);
});

test('words are indexed with their beginnings, once each', () => {
  expect(indexTerms('Datos, datas')).toEqual(['datos', 'da', 'dat', 'dato', 'datas', 'data']);
  expect(indexTerms('A 6354')).toEqual(['a', '6354', '63', '635']);
});

/** Does a record with this text hold all terms of the question? */
const finds = (question: string, text: string) => {
  const indexed = indexTerms(text);
  return queryTerms(question).every((term) => indexed.includes(term));
};

test.each([
  ['proteccion de datos', 'Ley 25.326 de Protección de los Datos Personales', true],
  ['alianza del pac', 'Protocolo Adicional al Acuerdo Marco de la Alianza del Pacífico', true],
  ['PROTEÇÃO', 'Lei Geral de Proteção de Dados', true],
  ['13709', 'Lei nº 13.709/2018', true],
  ['13.709', 'Lei nº 13709', true],
  ['ley 158', 'Ley Estatutaria 1581 de 2012', true],
  ['otecci', 'Protección', false],
  ['ley 1582', 'Ley Estatutaria 1581 de 2012', false],
])('%s in “%s”: %s', (question, text, found) => {
  expect(finds(question, text)).toBe(found);
});

test('whatever is asked, terms are letters and digits alone', () => {
  for (const term of queryTerms('id:* AND (x OR y)~2 "z" \\ +a -b [c TO d] {e} ^f 中文 ß İ')) {
    expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
    expect(term).toBe(term.toLowerCase());
  }
});
