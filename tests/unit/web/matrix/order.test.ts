import { inOrder, opennessOf, type Sorted } from '../../../../web/src/matrix/order.js';
import type { Corridor } from '../../../../web/src/matrix/roll.js';

const countries: readonly Sorted[] = [
  { id: 'MX', name: 'México', part: 'CENTRAL_AMERICA', good: 0, friction: 0.6 },
  { id: 'AR', name: 'Argentina', part: 'SOUTH_AMERICA', good: 1, friction: 0.25 },
  { id: 'HT', name: 'Haití', part: 'CARIBBEAN', good: null, friction: null },
  { id: 'CL', name: 'Chile', part: 'SOUTH_AMERICA', good: 1, friction: 0 },
  { id: 'EC', name: 'Ecuador', part: 'SOUTH_AMERICA', good: 0, friction: 0.5 },
];

test.each([
  { order: 'NAME', ids: ['AR', 'CL', 'EC', 'HT', 'MX'] },
  { order: 'PART', ids: ['AR', 'CL', 'EC', 'MX', 'HT'] },
  { order: 'BEST', ids: ['CL', 'AR', 'EC', 'MX', 'HT'] },
  { order: 'FRICTION', ids: ['CL', 'AR', 'EC', 'MX', 'HT'] },
] as const)('by $order; of what nothing is known stands last', ({ order, ids }) => {
  expect(inOrder(countries, order, 'es').map(({ id }) => id)).toEqual(ids);
});

test('names are sorted as the language does', () => {
  const named = ['Zambia', 'Ámbar', 'Brasil'].map((name) => ({ ...countries[0]!, id: name, name }));
  expect(inOrder(named, 'NAME', 'es').map(({ name }) => name)).toEqual(['Ámbar', 'Brasil', 'Zambia']);
});

const corridor = (standing: Partial<Corridor>): Corridor => ({
  origin: 'BR',
  destination: 'CL',
  level: 'FREE',
  levelAtMost: 'FREE',
  certainty: 'REGULATED',
  friction: 0,
  ...standing,
});

test('what is unregulated is known and not open; what is unknown counts in no share', () => {
  const told = opennessOf([
    corridor({}),
    corridor({ level: 'SAFEGUARDS', friction: 0.25 }),
    corridor({ level: 'CASE_BY_CASE', friction: 0.5 }),
    corridor({ certainty: 'UNREGULATED', friction: null }),
    corridor({ level: null, certainty: 'UNKNOWN', friction: null }),
  ]);
  expect(told).toEqual({ share: 0.5, open: 2, known: 4, unregulated: 1, unknown: 1, friction: 0.25 });
});

test('of corridors that are all unknown there is no share', () => {
  expect(opennessOf([corridor({ level: null, certainty: 'UNKNOWN', friction: null })])).toMatchObject({
    share: null,
    friction: null,
  });
});
