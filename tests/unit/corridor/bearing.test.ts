import fc from 'fast-check';
import { type BearingFact, bearingFacts, bearingFactsOf } from '../../../src/corridor/bearing/bearing.js';
import type { Facts } from '../../../src/corridor/trace/facts.js';
import { judgeMatrix } from '../../../src/corridor/trace/matrix.js';
import { anyWorld, countries } from '../reform/worlds.js';
import { agreement, circumstances, country, law, member, on, recognition, rule, world } from './facts.js';

const bearing = (facts: Partial<Facts>) => bearingFactsOf('O', 'D', circumstances, world(facts));
/** The work at one go. */
function all<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
const told = (found: readonly BearingFact[]) =>
  found.map(({ fact, corridors: [corridor] }) => [fact.kind, fact.id, corridor!.level, corridor!.levelWithout]);

test('A rule that alone sets the level bears it, with its law', () => {
  const found = bearing({ laws: [law('L', {}, [on('CONSENT')])] });
  expect(told(found)).toEqual([
    ['LAW', 'L', 'CASE_BY_CASE', 'FREE'],
    ['PROVISION', 'L-1', 'CASE_BY_CASE', 'FREE'],
  ]);
  expect(found[0]!.corridors[0]).toMatchObject({ certainty: 'REGULATED', certaintyWithout: 'UNREGULATED' });
});

test('The only open ground bears the level, and rules that stand in for each other bear nothing each', () => {
  const found = bearing({
    laws: [law('L', {}, [on('CONSENT'), on('CERTIFICATION'), on('CODE_OF_CONDUCT'), on('ADEQUACY')])],
  });
  expect(told(found)).toEqual([['LAW', 'L', 'SAFEGUARDS', 'FREE']]);
});

test('A recognition, a membership through which it reaches the destination, and a party to a treaty bear what rests on them', () => {
  const recognised = bearing({
    laws: [law('L', {}, [on('ADEQUACY', 'CONSENT')])],
    memberships: [member('D', 'UNION')],
    recognitions: [recognition('O', 'UNION')],
  });
  expect(told(recognised)).toEqual(
    expect.arrayContaining([
      ['RECOGNITION', 'O-UNION', 'FREE', 'CASE_BY_CASE'],
      ['MEMBERSHIP', 'D-UNION', 'FREE', 'CASE_BY_CASE'],
    ]),
  );
  const treaty = bearing({
    laws: [law('L', {}, [on('TREATY')])],
    agreements: [agreement('CONVENTION', [], { kind: 'DATA_PROTECTION_TREATY' })],
  });
  expect(told(treaty)).toEqual(
    expect.arrayContaining([
      ['PARTY', 'CONVENTION-O', 'CASE_BY_CASE', 'PROHIBITED'],
      ['PARTY', 'CONVENTION-D', 'CASE_BY_CASE', 'PROHIBITED'],
    ]),
  );
});

test('A framework that is silent on transfers bears the certainty', () => {
  const found = bearing({ laws: [law('L', { comprehensive: true })] });
  expect(found).toEqual([
    expect.objectContaining({
      corridors: [expect.objectContaining({ certainty: 'REGULATED', certaintyWithout: 'UNREGULATED' })],
    }),
  ]);
});

test('Of a group, the facts on which most corridors hang come first', () => {
  const facts = world({
    countries: [country('O'), country('D'), country('E')],
    laws: [law('L', {}, [rule('BAN', [], { destinations: ['D'] }), rule('BAN', [], { destinations: ['D', 'E'] })])],
  });
  const found = all(bearingFacts(['D', 'E', 'O'], circumstances, facts));
  expect(found.map(({ fact, corridors }) => [fact.id, corridors.length])).toEqual([
    ['L', 2],
    ['L-2', 1],
  ]);
});

test('Whatever is not named bears nothing: without it every corridor is as it was', () => {
  fc.assert(
    fc.property(anyWorld, ({ facts }) => {
      const before = judgeMatrix(countries, circumstances, facts);
      const found = all(bearingFacts(countries, circumstances, facts));
      for (const { provision, law: id } of facts.laws.flatMap(({ rules }) => rules)) {
        const named = found.find(({ fact }) => fact.kind === 'PROVISION' && fact.id === provision);
        const laws = facts.laws.map((each) =>
          each.id === id ? { ...each, rules: each.rules.filter((other) => other.provision !== provision) } : each,
        );
        const after = judgeMatrix(countries, circumstances, { ...facts, laws });
        const changed = before.filter(
          ({ level, certainty }, at) => level !== after[at]!.level || certainty !== after[at]!.certainty,
        );
        expect(named?.corridors.length ?? 0).toBe(changed.length);
      }
    }),
    { numRuns: 200 },
  );
});
