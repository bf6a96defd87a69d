import { friction } from '../../../src/corridor/trace/friction.js';
import { CorridorLevel } from '../../../src/vocabulary/corridor.js';
import { askOf, on, rule, weights } from './facts.js';

const levels = Object.keys(CorridorLevel) as CorridorLevel[];
const barrierAt = (level: CorridorLevel | null) => ({ ...askOf([rule('BAN')]).barriers[0]!, level });
const of = (...given: (CorridorLevel | null)[]) => friction(given.map(barrierAt), weights);

describe('Friction', () => {
  test.each([
    [0, []],
    [0, ['FREE']],
    [0.25, ['SAFEGUARDS']],
    [0.5, ['CASE_BY_CASE']],
    [0.75, ['LOCALISED']],
    [1, ['PROHIBITED']],
    [0.4375, ['SAFEGUARDS', 'SAFEGUARDS']],
    [0.625, ['SAFEGUARDS', 'CASE_BY_CASE']],
    [1, ['PROHIBITED', 'SAFEGUARDS']],
  ] as [number, CorridorLevel[]][])('is %d for barriers at %j, as the method works it out', (expected, given) => {
    expect(of(...given)).toBe(expected);
  });

  test('is null where a level is not known, unless another barrier stops the flow', () => {
    expect(of(null)).toBeNull();
    expect(of(null, 'LOCALISED')).toBeNull();
    expect(of(null, 'PROHIBITED')).toBe(1);
  });

  test('never falls when a barrier is added or worsened, for every three barriers', () => {
    const triples = levels.flatMap((a) => levels.flatMap((b) => levels.map((c) => [a, b, c] as const)));
    for (const [a, b, c] of triples) {
      expect(of(a, b, c)).toBeGreaterThanOrEqual(of(a, b)!);
      const worse = levels[levels.indexOf(c) + 1];
      if (worse !== undefined) expect(of(a, b, worse)).toBeGreaterThanOrEqual(of(a, b, c)!);
      expect(of(a, b, c)).toBe(of(c, a, b));
    }
  });

  test('follows the weights that the data set gives', () => {
    expect(friction([barrierAt('SAFEGUARDS')], { ...weights, SAFEGUARDS: 0.1 })).toBe(0.1);
  });

  test('of a corridor leaves out barriers with a threshold and takes them in for the upper figure', () => {
    const trace = askOf([on('CERTIFICATION'), rule('NOTIFICATION', [], { threshold: 'large transfers' })]);
    expect(trace).toMatchObject({ friction: 0.25, frictionAtMost: 0.4375 });
  });
});
