import { narrowedTo } from '../../../../web/src/trace/narrowed.js';

const question = {
  origin: 'BR',
  destination: 'CL',
  category: 'PERSONAL',
  sector: 'ALL',
  recipient: 'CONTROLLER',
  'as-of': '2020-11-30',
} as const;

test('a rule on narrower data and a sector is asked about with both', () => {
  const asked = narrowedTo(question, { dataCategories: ['HEALTH'], sectors: ['CLOUD', 'HEALTH'] });
  expect(asked).toEqual({ ...question, category: 'HEALTH', sector: 'CLOUD' });
});

test('what a rule covers already stays as it was asked', () => {
  const health = { ...question, category: 'HEALTH', sector: 'FINANCE' } as const;
  expect(narrowedTo(health, { dataCategories: ['SENSITIVE'], sectors: ['HEALTH'] })).toEqual({
    ...health,
    sector: 'HEALTH',
  });
  expect(narrowedTo(health, { dataCategories: ['PAYMENT'], sectors: ['ALL'] })).toEqual({
    ...health,
    category: 'PAYMENT',
  });
});
