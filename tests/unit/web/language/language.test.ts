import { languageOf } from '../../../../web/src/language/choose.js';
import { wordsIn } from '../../../../web/src/language/table.js';

test.each([
  ['es', 'PT', ['en-GB'], 'ES'],
  [null, 'PT', ['en-GB'], 'PT'],
  [null, null, ['fr-FR', 'pt-BR', 'en'], 'PT'],
  ['xx', null, ['de'], 'EN'],
  ['toString', null, [], 'EN'],
] as const)('of address %s, memory %s, browser %j it is %s', (inAddress, remembered, preferred, expected) => {
  expect(languageOf(inAddress, remembered, preferred)).toBe(expected);
});

test('a word takes its values in their places', () => {
  const table = { found: ['{count} found', '{count} encontradas', '{count} encontradas'] } as const;
  expect(wordsIn(table, 'PT')('found', { count: 3 })).toBe('3 encontradas');
});
