import fc from 'fast-check';
import { type Corridor, type Period, periodAt, rolled, type Standing } from '../../../../web/src/matrix/roll.js';

const free: Standing = { level: 'FREE', levelAtMost: 'FREE', certainty: 'REGULATED' };
const safeguards: Standing = { level: 'SAFEGUARDS', levelAtMost: 'PROHIBITED', certainty: 'REGULATED' };
const unregulated: Standing = { level: 'FREE', levelAtMost: 'FREE', certainty: 'UNREGULATED' };

const corridor = (origin: string, destination: string, standing: Standing): Corridor => ({
  origin,
  destination,
  friction: 0.1,
  ...standing,
});
const standingOf = ({ level, levelAtMost, certainty }: Standing): Standing => ({ level, levelAtMost, certainty });

/** Brazil has no law before 2020, and asks for safeguards from then on; in 2024 it recognises Chile. */
const periods: readonly Period[] = [
  { from: '2000-01-01', changed: [] },
  {
    from: '2020-09-18',
    changed: [
      { origin: 'BR', destination: 'CL', before: unregulated, after: safeguards },
      { origin: 'BR', destination: 'PE', before: unregulated, after: safeguards },
    ],
  },
  { from: '2024-08-23', changed: [{ origin: 'BR', destination: 'CL', before: safeguards, after: free }] },
];
const today = [corridor('BR', 'CL', free), corridor('BR', 'PE', safeguards), corridor('CL', 'BR', free)];

test.each([
  { day: '2026-01-01', chile: free, peru: safeguards },
  { day: '2024-08-23', chile: free, peru: safeguards },
  { day: '2024-08-22', chile: safeguards, peru: safeguards },
  { day: '2020-09-18', chile: safeguards, peru: safeguards },
  { day: '2020-09-17', chile: unregulated, peru: unregulated },
])('the matrix of $day follows from that of today', ({ day, chile, peru }) => {
  expect(rolled(today, '2026-11-28', periods, day).map(standingOf)).toEqual([chile, peru, free]);
});

test('forward each corridor becomes what it became', () => {
  const then = [corridor('BR', 'CL', unregulated), corridor('BR', 'PE', unregulated), corridor('CL', 'BR', free)];
  expect(rolled(then, '2010-01-01', periods, '2021-01-01').map(standingOf)).toEqual([safeguards, safeguards, free]);
  expect(rolled(then, '2010-01-01', periods, '2024-08-23').map(standingOf)).toEqual([free, safeguards, free]);
});

test('a corridor that moved has no friction, since the history tells none; one that stayed is the same object', () => {
  const [moved, , stayed] = rolled(today, '2026-11-28', periods, '2021-01-01');
  expect(moved?.friction).toBeNull();
  expect(stayed).toBe(today[2]);
});

test('within a period nothing is made anew', () => {
  expect(rolled(today, '2026-11-28', periods, '2025-01-01')).toBe(today);
});

test('whichever way a day is reached, it looks the same', () => {
  const day = fc.date({ min: new Date('2001-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
  const asText = (date: Date) => date.toISOString().slice(0, 10);
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [by, to] = [asText(one), asText(other)];
      const detour = rolled(rolled(today, '2026-11-28', periods, by), by, periods, to);
      expect(detour.map(standingOf)).toEqual(rolled(today, '2026-11-28', periods, to).map(standingOf));
    }),
  );
});

test('a day belongs to the period that began last', () => {
  expect(periodAt(periods, '2020-09-18')?.from).toBe('2020-09-18');
  expect(periodAt(periods, '2020-09-17')?.from).toBe('2000-01-01');
  expect(periodAt(periods, '1999-12-31')).toBeUndefined();
});
