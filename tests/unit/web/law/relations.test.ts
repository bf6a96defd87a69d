import { originalLanguage } from '../../../../web/src/law/originalLanguage.js';
import { inOrder, othersOf } from '../../../../web/src/law/relations.js';

const toLaw = (type: string, id: string, adopted: string | null) => ({
  type,
  law: { id, adopted: adopted === null ? null : { date: adopted } },
  agreement: null,
});

test('another law stands once, with all that connects it, in the order of time; what has no date stands last', () => {
  const others = othersOf<string, ReturnType<typeof toLaw>>([
    toLaw('RELATES_TO', 'LATE', '2020-01-01'),
    toLaw('AMENDS', 'EARLY', '2001-05-01'),
    toLaw('IMPLEMENTS', 'UNDATED', null),
    toLaw('RELATES_TO', 'EARLY', '2001-05-01'),
  ]);
  expect(inOrder(others).map(({ relations }) => relations.map(({ type, law }) => `${type} ${law.id}`))).toEqual([
    ['AMENDS EARLY', 'RELATES_TO EARLY'],
    ['RELATES_TO LATE'],
    ['IMPLEMENTS UNDATED'],
  ]);
});

test('an agreement stands at the day of its signature', () => {
  const [other] = othersOf([
    { type: 'IMPLEMENTS', law: null, agreement: { id: 'CPTPP', signed: { date: '2018-03-08' } } },
  ]);
  expect(other?.date).toBe('2018-03-08');
});

test.each([
  ['BR', 'Lei nº 13.709', 'General Personal Data Protection Law', 'pt'],
  ['CL', 'Ley 19.628', 'Law on the Protection of Private Life', 'es'],
  ['CAN', 'Decisión 897', 'Decision 897', 'es'],
  ['JM', 'The Data Protection Act, 2020', 'Data Protection Act', 'en'],
  ['HT', 'Décret', 'Decree', 'fr'],
  ['BR', 'Guide', 'Guide', 'en'],
])('of %s, “%s” (%s) is in %s', (jurisdiction, title, titleEn, expected) => {
  expect(originalLanguage(jurisdiction, title, titleEn)).toBe(expected);
});
