import { GraphQLError } from 'graphql';
import type { Ask } from '../../../src/asking/ask.js';
import { suggestionFor } from '../../../src/asking/suggest.js';

const countries = [
  { id: 'BR', iso3: 'BRA', name: 'Brazil', es: 'Brasil', pt: 'Brasil' },
  { id: 'BB', iso3: 'BRB', name: 'Barbados', es: 'Barbados', pt: 'Barbados' },
  { id: 'MX', iso3: 'MEX', name: 'Mexico', es: 'México', pt: 'México' },
];
const agreements = [{ id: 'CPTPP', name: 'Comprehensive and Progressive Agreement', es: 'Tratado', pt: 'Acordo' }];

/** Both lists on one page each. */
const ask = (async () => {
  const pageOf = (records: readonly object[]) => ({
    edges: records.map((node) => ({ node })),
    pageInfo: { hasNextPage: false, endCursor: null },
  });
  return { countries: pageOf(countries), agreements: pageOf(agreements) };
}) as unknown as Ask;

const missing = (id: string, field = 'origin') =>
  new GraphQLError('there is none', { extensions: { code: 'NOT_FOUND', field, id } });

test.each<[string, string]>([
  ['BRA', ' Did you mean BR (Brazil)?'],
  ['bra', ' Did you mean BR (Brazil)?'],
  ['Brb', ' Did you mean BB (Barbados)?'],
  ['MEX', ' Did you mean MX (Mexico)?'],
  ['BRASIL', ' Did you mean BR (Brazil)?'],
  ['Mexiko', ' Did you mean MX (Mexico)?'],
  // Next to two codes, and neither of them.
  ['BRX', ''],
  ['XX', ''],
])('for %s it says "%s"', async (id, said) => {
  expect(await suggestionFor(missing(id), ask)).toBe(said);
});

test('an agreement is not taken for a country, nor another error for a missing one', async () => {
  expect(await suggestionFor(missing('CPTP', 'group.agreement'), ask)).toBe(
    ' Did you mean CPTPP (Comprehensive and Progressive Agreement)?',
  );
  expect(await suggestionFor(missing('BRA', 'group.agreement'), ask)).toBe('');
  const other = new GraphQLError('no', { extensions: { code: 'BAD_USER_INPUT', field: 'origin', id: 'BRA' } });
  expect(await suggestionFor(other, ask)).toBe('');
});
