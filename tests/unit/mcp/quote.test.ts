import { bounded, headed, quoted, underneath, weakest } from '../../../src/mcp/quote.js';
import type { Citation } from '../../../src/mcp/shapes.js';

const source = { title: 't', publisher: null, locator: null, permalink: '/id/source/1' };
const article: Citation = {
  law: 'LGPD',
  lawId: 'BR-LGPD',
  article: 'Art. 33(VIII)',
  says: 'Transfer with consent.',
  citation: 'c',
  verification: 'SEEN_PRIMARY',
  permalink: '/id/provision/1',
  sources: [
    { ...source, url: 'https://comment.example.org', verification: 'SEEN_SECONDARY' },
    { ...source, url: 'https://official.example.org', verification: 'SEEN_PRIMARY' },
  ],
};
const dataset = { title: 'Corredor', version: '2026.11.24', date: '2026-11-24', hash: 'abc' };

test('an article is quoted with its grade and the address of that grade', () => {
  expect(quoted(article, 'EN')).toBe(
    '- LGPD, Art. 33(VIII): Transfer with consent. [Official text read: https://official.example.org]',
  );
  expect(quoted({ ...article, verification: null, sources: [] }, 'EN')).toBe(
    '- LGPD, Art. 33(VIII): Transfer with consent.',
  );
});

test('the weakest of some grades counts, and what has none does not', () => {
  expect(weakest(['SEEN_PRIMARY', 'RECALLED', 'SEEN_SECONDARY'])).toBe('RECALLED');
  expect(weakest([null, 'SEEN_PRIMARY', undefined])).toBe('SEEN_PRIMARY');
  expect(weakest([null])).toBeNull();
});

test('under every answer stand grade, data set, permalink and notice, in the language', () => {
  const ground = { dataset, weakestVerification: 'RECALLED' as const, permalink: '/trace/BR/CL' };
  expect(underneath({ ...ground, lang: 'EN' })).toBe(
    'Weakest verification: Not checked.\nData set 2026.11.24 (abc), facts to 24 November 2026.\nPermalink: /trace/BR/CL\nResearch material, no legal advice.',
  );
  expect(underneath({ ...ground, weakestVerification: null, permalink: null, lang: 'ES' })).toBe(
    'Conjunto de datos 2026.11.24 (abc), hechos hasta 24 de noviembre de 2026.\nMaterial de investigación, no asesoramiento jurídico.',
  );
});

test('a text that is read has its bounds, and says how much it leaves to the structure', () => {
  expect(bounded(['a', 'b', 'c'], 3)).toBe('a\nb\nc');
  expect(bounded(['a', 'b', 'c'], 1)).toBe('a\n… (+2)');
  expect(headed('Left out', ['a', 'b'], 1)).toBe('Left out:\na\n… (+1)');
  expect(headed('Left out', [], 1)).toBe('');
});
