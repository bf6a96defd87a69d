import { labels as en } from '../../../src/messages/en/labels.js';
import { sentences as enSentences } from '../../../src/messages/en/sentences.js';
import { labels as es } from '../../../src/messages/es/labels.js';
import { sentences as esSentences } from '../../../src/messages/es/sentences.js';
import { label, labelInSentence } from '../../../src/messages/labels.js';
import { message, messageWith } from '../../../src/messages/message.js';
import { labels as pt } from '../../../src/messages/pt/labels.js';
import { sentences as ptSentences } from '../../../src/messages/pt/sentences.js';
import { dateInWords, listInWords } from '../../../src/messages/words.js';

const sentences = { en: enSentences, es: esSentences, pt: ptSentences };
const labels = { en, es, pt };
const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(['es', 'pt'] as const)('The sentences of %s', (lang) => {
  test('have the keys of the English ones', () => {
    expect(Object.keys(sentences[lang]).sort()).toEqual(Object.keys(enSentences).sort());
  });

  test.each(Object.entries(enSentences))('take the same values: %s', (key, text) => {
    expect(placesOf(sentences[lang][key as keyof typeof enSentences])).toEqual(placesOf(text));
  });
});

describe.each(Object.entries(labels))('The labels of %s', (_, of) => {
  test('name the same terms as the English ones', () => {
    const terms = (given: typeof en) =>
      Object.entries(given).map(([vocabulary, named]) => [vocabulary, Object.keys(named).sort()]);
    expect(terms(of)).toEqual(terms(en));
  });

  test('are not empty, begin with a capital and differ within their vocabulary', () => {
    for (const named of Object.values(of)) {
      const texts: string[] = Object.values(named);
      for (const text of texts) expect(text).toMatch(/^\p{Lu}\S*/u);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

test('No sentence is left untranslated', () => {
  const same = Object.entries(enSentences).filter(
    ([key, text]) =>
      text === esSentences[key as keyof typeof enSentences] && text.replace(/\{\w+\}/g, '').match(/\p{L}{3}/u) !== null,
  );
  expect(same).toEqual([]);
});

describe('A message', () => {
  test('takes its values', () => {
    expect(message('PT', 'mechanism.usableLater', { date: '2024' })).toBe(
      'Prevista na norma, utilizável somente a partir desta data: 2024.',
    );
  });

  test('that lacks a value is an error, and not a sentence with a hole', () => {
    expect(() => messageWith('EN', 'mechanism.usableLater', {})).toThrow('asks for the value date');
  });

  test('does not read values as patterns or places', () => {
    expect(messageWith('EN', 'graph.recognition', { from: '$& {to}', to: 'D' })).toBe('$& {to} → D');
  });
});

describe('A label', () => {
  test('stands alone with a capital and within a sentence without', () => {
    expect(label('ES', 'CorridorLevel', 'SAFEGUARDS')).toBe('Requiere garantías');
    expect(labelInSentence('ES', 'CorridorLevel', 'SAFEGUARDS')).toBe('requiere garantías');
  });
});

describe('Words', () => {
  test.each([
    ['EN', '30 November 2020', 'November 2020', '2020'],
    ['ES', '30 de noviembre de 2020', 'noviembre de 2020', '2020'],
    ['PT', '30 de novembro de 2020', 'novembro de 2020', '2020'],
  ] as const)('tell a date in %s no more exactly than it is known', (lang, day, month, year) => {
    expect(['2020-11-30', '2020-11', '2020'].map((date) => dateInWords(date, lang))).toEqual([day, month, year]);
  });

  test('put items in a row', () => {
    const rows = (['EN', 'ES', 'PT'] as const).map((lang) => listInWords(['A', 'B', 'C'], lang));
    expect(rows).toEqual(['A, B and C', 'A, B y C', 'A, B e C']);
  });
});
