import { grouped } from '../../../../web/src/parts/grouped.js';
import { axisOver, barOn, placeOn, yearsOn } from '../../../../web/src/parts/timeAxis.js';

describe('an axis of years', () => {
  test('holds all days and the day asked about, in whole years', () => {
    expect(axisOver(['2018-08-14', '2020-09-18'], '2026-11-28')).toEqual({ from: '2018-01-01', to: '2027-01-01' });
    expect(axisOver(['2028-06-01'], '2026-11-28')).toEqual({ from: '2026-01-01', to: '2029-01-01' });
    expect(axisOver([], '2026-11-28')).toEqual({ from: '2026-01-01', to: '2027-01-01' });
  });

  test('begins in 1985 at the earliest, also where all days are older', () => {
    expect(axisOver(['1889-01-01'], '2026-11-28').from).toBe('1985-01-01');
    expect(axisOver(['1889-01-01'], '1970-01-01')).toEqual({ from: '1985-01-01', to: '1986-01-01' });
  });

  test('names its years in steps that leave room', () => {
    expect(yearsOn({ from: '2018-01-01', to: '2023-01-01' })).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
    expect(yearsOn({ from: '1985-01-01', to: '2027-01-01' })).toEqual([1990, 2000, 2010, 2020]);
  });
});

describe('a day and what lasts', () => {
  const axis = { from: '2001-01-01', to: '2005-01-01' };

  test('a day stands by its share of the axis; one outside stands at the edge', () => {
    expect(placeOn(axis, '2003-01-01')).toBeCloseTo(50, 0);
    expect(placeOn(axis, '1999-01-01')).toBe(0);
    expect(placeOn(axis, '2010-01-01')).toBe(100);
  });

  test('a bar goes from its first day to its last, or on', () => {
    const ended = barOn(axis, '2002-01-01', '2003-01-01');
    expect(ended).toMatchObject({ isClipped: false, isOpen: false });
    expect(ended.start).toBeCloseTo(25, 0);
    expect(ended.length).toBeCloseTo(25, 0);
    const open = barOn(axis, '1999-01-01', null);
    expect(open).toEqual({ start: 0, length: 100, isClipped: true, isOpen: true });
  });

  test('what ended before the axis has no length', () => {
    expect(barOn(axis, '1990-01-01', '1995-01-01').length).toBe(0);
  });
});

test('groups stand in the order in which the first of each comes, and keep the order of their members', () => {
  const items = ['banana', 'apple', 'blueberry', 'avocado'];
  expect(grouped(items, (item) => item[0])).toEqual([
    ['b', ['banana', 'blueberry']],
    ['a', ['apple', 'avocado']],
  ]);
});
