import { isSelfContained, pathOf, tableAddress, wordsFor } from '../../../../web/src/about/exports.js';

const laws = { parameters: [{ name: 'country', required: false }] };
const matrix = {
  parameters: [
    { name: 'countries', required: false, alternative: true },
    { name: 'agreement', required: false, alternative: true },
  ],
};
const precedents = { parameters: [...matrix.parameters, { name: 'topic', required: true }] };
const search = { parameters: [{ name: 'text', required: true }] };

const chosen = { group: { agreement: 'CPTPP' }, words: { topic: 'DATA_FLOW', text: '' } };

test('a table that needs a group or a word is no whole one', () => {
  expect([laws, matrix, precedents, search].map(isSelfContained)).toEqual([true, false, false, false]);
});

test('a table gets the words that it cannot do without, and no others', () => {
  expect(wordsFor(laws, chosen)).toEqual({});
  expect(wordsFor(precedents, chosen)).toEqual({ agreement: 'CPTPP', topic: 'DATA_FLOW' });
  expect(wordsFor(matrix, { ...chosen, group: { countries: ['BR', 'CL'] } })).toEqual({ countries: 'BR,CL' });
});

test('while a word is missing there is no address', () => {
  expect(wordsFor(search, chosen)).toBeNull();
  expect(wordsFor(search, { ...chosen, words: { text: 'consent' } })).toEqual({ text: 'consent' });
});

test('addresses are those of this server', () => {
  expect(tableAddress('precedents', 'csv', { agreement: 'CPTPP', topic: 'DATA_FLOW' })).toBe(
    '/export/precedents.csv?agreement=CPTPP&topic=DATA_FLOW',
  );
  expect(tableAddress('laws', 'xlsx', {})).toBe('/export/laws.xlsx');
  expect(pathOf('http://elsewhere.example/export/graph.jsonld')).toBe('/export/graph.jsonld');
});
