import { judgeMatrix } from '../../../src/corridor/trace/matrix.js';
import { matrixBarriers } from '../../../src/corridor/trace/matrixBarriers.js';
import { circumstances, country, law, on, recognition, rule, world } from './facts.js';

const facts = world({
  countries: [country('A'), country('B'), country('C')],
  laws: [
    law('A-L', { jurisdiction: 'A' }, [on('ADEQUACY', 'CONSENT')]),
    law('A-COPY', { jurisdiction: 'A' }, [rule('LOCAL_COPY', [], { destinations: ['C'] })]),
    law('B-L', { jurisdiction: 'B' }, [on('STANDARD_CONTRACTUAL_CLAUSES')]),
    law('C-BIG', { jurisdiction: 'C' }, [rule('BAN', [], { threshold: 'above 10 employees', destinations: ['B'] })]),
  ],
  recognitions: [recognition('A', 'B')],
});

const told = matrixBarriers(judgeMatrix(['A', 'B', 'C'], circumstances, facts)).map(({ barrier, corridors }) => ({
  law: barrier.law.id,
  level: barrier.level,
  corridors: corridors.map(({ origin, destination, level }) => `${origin}${destination} ${level}`),
}));

describe('The barriers of a matrix', () => {
  test('are told once each, with the corridors in which they stand above free', () => {
    expect(told.find(({ law }) => law === 'B-L')?.corridors).toEqual(['BA SAFEGUARDS', 'BC SAFEGUARDS']);
  });

  test('leave out a corridor that a ground frees', () => {
    expect(told.find(({ law }) => law === 'A-L')).toEqual({
      law: 'A-L',
      level: 'CASE_BY_CASE',
      corridors: ['AC CASE_BY_CASE'],
    });
  });

  test('count those with a threshold too', () => {
    expect(told.find(({ law }) => law === 'C-BIG')?.corridors).toEqual(['CB PROHIBITED']);
  });

  test('come with those in most corridors first, among these the worst', () => {
    expect(told.map(({ law }) => law)).toEqual(['B-L', 'C-BIG', 'A-COPY', 'A-L']);
  });
});
