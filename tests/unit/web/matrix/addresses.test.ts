import { addressesOf } from '../../../../web/src/matrix/addresses.js';

const question = {
  category: 'HEALTH',
  sector: 'ALL',
  recipient: 'CONTROLLER',
  'as-of': '2020-11-30',
  topic: null,
};
const wordsOf = (address: string) => Object.fromEntries(new URLSearchParams(address.split('?')[1]));

test('a table of corridors is asked for under all circumstances', () => {
  const { table } = addressesOf(question, ['CL', 'MX'], 'ES');
  expect(table('corridorMatrix', 'csv')).toMatch(/^\/export\/corridorMatrix\.csv\?/);
  expect(wordsOf(table('corridorMatrix', 'csv'))).toEqual({
    countries: 'CL,MX',
    category: 'HEALTH',
    sector: 'ALL',
    recipient: 'CONTROLLER',
    'as-of': '2020-11-30',
  });
});

test('a table takes only the words that it knows', () => {
  const { table } = addressesOf({ ...question, topic: 'DATA_FLOW' }, ['CL', 'MX'], 'ES');
  expect(wordsOf(table('commitmentPairs', 'xlsx'))).toEqual({
    countries: 'CL,MX',
    topics: 'DATA_FLOW',
    'as-of': '2020-11-30',
  });
  expect(wordsOf(table('adequacyCandidates', 'csv'))).toEqual({
    countries: 'CL,MX',
    'as-of': '2020-11-30',
    lang: 'es',
  });
  expect(wordsOf(table('matrixHistory', 'csv'))).not.toHaveProperty('as-of');
});

test('a feed names each country', () => {
  const { feed } = addressesOf(question, ['CL', 'MX'], 'PT');
  expect(feed('ics')).toBe('/feeds/changes.ics?country=CL&country=MX&lang=pt');
});
