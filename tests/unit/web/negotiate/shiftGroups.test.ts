import { shiftGroups } from '../../../../web/src/negotiate/shiftGroups.js';

const free = { level: 'FREE', certainty: 'REGULATED' } as const;
const safeguards = { level: 'SAFEGUARDS', certainty: 'REGULATED' } as const;
const unregulated = { level: 'FREE', certainty: 'UNREGULATED' } as const;
const shift = (origin: string, destination: string, before: typeof free | typeof unregulated = free) => ({
  origin,
  destination,
  share: 'ALONE' as const,
  before,
  after: safeguards,
});

test('corridors from one origin to which the same happened are one group', () => {
  const [group, ...others] = shiftGroups([shift('CL', 'AR'), shift('CL', 'BR'), shift('CL', 'PE')]);
  expect(others).toEqual([]);
  expect(group).toMatchObject({ common: 'origin', like: { origin: 'CL' } });
  expect(group!.shifts).toHaveLength(3);
});

test('corridors towards one destination are grouped by it', () => {
  const groups = shiftGroups([shift('ES', 'BR'), shift('FR', 'BR')]);
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ common: 'destination', like: { destination: 'BR' } });
});

test('what was unregulated is never told together with what was free', () => {
  const groups = shiftGroups([shift('CL', 'AR'), shift('CL', 'BR', unregulated), shift('CL', 'PE', unregulated)]);
  expect(groups.map(({ like, shifts }) => [like.before.certainty, shifts.length])).toEqual([
    ['UNREGULATED', 2],
    ['REGULATED', 1],
  ]);
});

test('every corridor is told once', () => {
  const shifts = [shift('CL', 'AR'), shift('PY', 'AR'), shift('PY', 'BR', unregulated), shift('CL', 'BR')];
  const told = shiftGroups(shifts).flatMap((group) => group.shifts);
  expect(new Set(told)).toEqual(new Set(shifts));
  expect(told).toHaveLength(shifts.length);
});
