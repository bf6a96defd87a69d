import { articlesOf, byLaw, nameOfLaw } from '../../../../web/src/trace/byLaw.js';

const lgpd = { id: 'BR-LGPD', title: 'Lei nº 13.709', shortName: 'LGPD' };
const resolution = { id: 'BR-RES', title: 'Resolução 19', shortName: null };
const rule = (id: string, article: string, law: typeof lgpd | typeof resolution) => ({
  id,
  provision: { id: article, law },
});
const rules = [
  rule('33/1', '33', lgpd),
  rule('9/1', '9', resolution),
  rule('33/2', '33', lgpd),
  rule('35/1', '35', lgpd),
];

test('rules of one article stand together, articles under their law, in the order in which they come', () => {
  const told = byLaw(rules).map(({ law, articles }) => [
    law.id,
    articles.map(({ article, rules: here }) => [article.id, here.map(({ id }) => id)]),
  ]);
  expect(told).toEqual([
    [
      'BR-LGPD',
      [
        ['33', ['33/1', '33/2']],
        ['35', ['35/1']],
      ],
    ],
    ['BR-RES', [['9', ['9/1']]]],
  ]);
});

test('each article is named once', () => {
  expect(articlesOf(rules).map(({ id }) => id)).toEqual(['33', '9', '35']);
});

test('a law is called by its short name where it has one', () => {
  expect([lgpd, resolution].map(nameOfLaw)).toEqual(['LGPD', 'Resolução 19']);
});
