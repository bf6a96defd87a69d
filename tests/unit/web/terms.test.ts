import { tables } from '../../../src/export/tables/index.js';
import { ChangeKind } from '../../../src/vocabulary/change.js';
import { kindWords } from '../../../web/src/about/kindWords.js';
import { tableWords } from '../../../web/src/about/tableWords.js';
import { changeKinds } from '../../../web/src/negotiate/changeKinds.js';

test('every table that can be taken away has a title in three languages, and no other', () => {
  expect(Object.keys(tableWords).sort()).toEqual(tables.map(({ name }) => name).sort());
});

test('every kind of change has its words', () => {
  expect(Object.keys(changeKinds).sort()).toEqual(Object.keys(ChangeKind).sort());
});

test.each(Object.entries({ ...kindWords, ...tableWords, ...changeKinds }))('%s is said in each language', (_, said) => {
  expect(said).toHaveLength(3);
  for (const each of said) expect(each.trim()).not.toBe('');
});
