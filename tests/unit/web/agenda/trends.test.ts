import { trendFamilies } from '../../../../web/src/agenda/trends.js';

const trend = (
  id: string,
  kind: 'FAMILY' | 'OVERARCHING' | 'TOPICAL',
  family: 'ECONOMY' | 'SECURITY' | null = null,
) => ({
  id,
  kind,
  family,
  name: id,
  summary: '',
  note: null,
  verification: 'RECALLED' as const,
});

test('each topical trend stands in its family, and those above all stand apart', () => {
  const { overarching, families } = trendFamilies([
    trend('CONNECTIVITY', 'OVERARCHING'),
    trend('SECURITY', 'FAMILY'),
    trend('ECONOMY', 'FAMILY'),
    trend('TAX', 'TOPICAL', 'ECONOMY'),
    trend('CYBERCRIME', 'TOPICAL', 'SECURITY'),
  ]);
  expect(overarching.map(({ id }) => id)).toEqual(['CONNECTIVITY']);
  expect(families.map(({ family, trends }) => [family.id, trends.map(({ id }) => id)])).toEqual([
    ['SECURITY', ['CYBERCRIME']],
    ['ECONOMY', ['TAX']],
  ]);
});
