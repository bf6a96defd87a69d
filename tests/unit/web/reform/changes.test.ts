import type { Certainty, CorridorLevel } from '../../../../src/vocabulary/corridor.js';
import { countOf, directionOf, directionsBetween } from '../../../../web/src/reform/changes.js';

const at = (level: CorridorLevel | null, certainty: Certainty = level === null ? 'UNKNOWN' : 'REGULATED') => ({
  level,
  certainty,
});

test.each([
  ['opened to a more open level', at('CASE_BY_CASE'), at('SAFEGUARDS'), 'OPENED'],
  ['closed to a less open one', at('FREE'), at('LOCALISED'), 'CLOSED'],
  ['unchanged', at('FREE'), at('FREE'), null],
  ['still not known', at(null), at(null), null],
  ['no longer known', at('FREE'), at(null), 'OTHER'],
  ['known for the first time', at(null), at('SAFEGUARDS'), 'OTHER'],
  ['protected by a first law that asks for safeguards', at('FREE', 'UNREGULATED'), at('SAFEGUARDS'), 'REGULATED'],
  ['protected by a first law that leaves it free', at('FREE', 'UNREGULATED'), at('FREE'), 'REGULATED'],
  ['shut where nothing stood', at('FREE', 'UNREGULATED'), at('PROHIBITED'), 'CLOSED'],
  ['without law again', at('FREE'), at('FREE', 'UNREGULATED'), 'OTHER'],
])('a corridor is %s', (_, before, after, direction) => {
  expect(directionOf(before, after)).toBe(direction);
});

test('only corridors that differ are told of two matrices', () => {
  const cell = (origin: string, destination: string, level: CorridorLevel) => ({ origin, destination, ...at(level) });
  const before = [cell('BR', 'CL', 'SAFEGUARDS'), cell('CL', 'BR', 'FREE'), cell('CL', 'MX', 'CASE_BY_CASE')];
  const after = [cell('CL', 'BR', 'FREE'), cell('CL', 'MX', 'FREE'), cell('BR', 'CL', 'FREE')];
  const directions = directionsBetween(before, after);
  expect([...directions.keys()].sort()).toEqual(['BR.CL', 'CL.MX']);
  expect(countOf(directions, 'OPENED')).toBe(2);
  expect(countOf(directions, 'CLOSED')).toBe(0);
});
