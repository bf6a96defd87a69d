import { isFiltering, isShown, isWanted } from '../../../../web/src/law/filter.js';

const law = {
  jurisdiction: { id: 'BR' },
  topics: ['DATA_PROTECTION', 'CONSUMER'],
  kind: 'STATUTE',
  status: 'IN_FORCE',
  inForce: { date: '2020-09-18' },
  repealed: null,
} as const;

const none = { country: '', topic: null, kind: null, status: null, 'in-force-on': null };

test.each([
  [{}, true],
  [{ country: 'BR', topic: 'CONSUMER', kind: 'STATUTE', status: 'IN_FORCE' }, true],
  [{ country: 'CL' }, false],
  [{ topic: 'HEALTH' }, false],
  [{ kind: 'BILL' }, false],
  [{ status: 'REPEALED' }, false],
  [{ 'in-force-on': '2020-09-18' }, true],
  [{ 'in-force-on': '2020-09-17' }, false],
] as const)('%j lets the law through: %s', (chosen, expected) => {
  expect(isWanted(law, { ...none, ...chosen })).toBe(expected);
});

test('a law is in force until the first day without it, and on no day where its first is not recorded', () => {
  const asked = { ...none, 'in-force-on': '2024-01-01' };
  expect(isWanted({ ...law, repealed: { date: '2024-01-01' } }, asked)).toBe(false);
  expect(isWanted({ ...law, repealed: { date: '2024-01-02' } }, asked)).toBe(true);
  expect(isWanted({ ...law, inForce: null }, asked)).toBe(false);
});

test('a filter is one that is set', () => {
  expect(isFiltering(none)).toBe(false);
  expect(isFiltering({ ...none, country: 'BR' })).toBe(true);
  expect(isFiltering({ ...none, 'in-force-on': '2024-01-01' })).toBe(true);
});

test.each([
  ['ALL', [], true],
  ['RULES', [], false],
  ['RULES', ['RETENTION'], true],
  ['TRANSFERS', ['RETENTION', 'CONDITIONAL_FLOW'], true],
  ['TRANSFERS', ['LOCAL_STORAGE'], false],
  ['LOCALISATION', ['LOCAL_STORAGE'], true],
  ['LOCALISATION', ['BAN'], false],
] as const)('%s shows an article with the rules %j: %s', (show, effects, expected) => {
  expect(isShown({ rules: effects.map((effect) => ({ effect })) }, show)).toBe(expected);
});
