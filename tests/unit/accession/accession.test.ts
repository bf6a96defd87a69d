import fc from 'fast-check';
import { accessionOf, partnersUnder, refusalOf, type Step } from '../../../src/accession/accession.js';
import type { Kept } from '../../../src/conflict/shelter.js';
import { indexFacts } from '../../../src/corridor/trace/factIndex.js';
import type { Facts } from '../../../src/corridor/trace/facts.js';
import { judgeMatrix } from '../../../src/corridor/trace/matrix.js';
import { layReforms } from '../../../src/reform/overlay/lay.js';
import type { Reform } from '../../../src/reform/reform.js';
import { nothingKept, reservation } from '../conflict/kept.js';
import { agreement, circumstances, country, law, member, on, party, world } from '../corridor/facts.js';
import { anyWorld, countries } from '../reform/worlds.js';

const weights = { NONE: 0, COOPERATION: 0.2, BEST_ENDEAVOUR: 0.4, BINDING: 0.8, BINDING_WITH_DISPUTE_SETTLEMENT: 1 };
const { asOf } = circumstances;

/** O has a regime with consent and treaties, D too; D and E are party to TRADE. */
function facts(more: Partial<Facts> = {}): Facts {
  return world({
    countries: ['O', 'D', 'E'].map((id) => country(id)),
    laws: [law('L', {}, [on('TREATY')]), law('M', { jurisdiction: 'D' }, [on('CONSENT', 'TREATY')])],
    agreements: [
      agreement('TRADE', [{}, { topic: 'SPAM', disputeSettlement: null }], { parties: [party('D'), party('E')] }),
    ],
    ...more,
  });
}

function step(
  some: Facts,
  asked: Partial<Step> = {},
  kept: Kept = nothingKept,
  others: readonly string[] = ['D', 'E'],
) {
  const taken: Step = { country: 'O', agreement: 'TRADE', step: 'JOIN', ...asked };
  const partners = partnersUnder(taken, ['D', 'E', 'O'], indexFacts(some), asOf);
  return accessionOf(taken, others, partners, circumstances, { traced: some, agreed: some, kept }, (of) => weights[of]);
}

const joined = facts({
  agreements: [
    agreement('TRADE', [{}, { topic: 'SPAM', disputeSettlement: null }], {
      parties: [party('D'), party('E'), party('O')],
    }),
  ],
});

describe('Joining', () => {
  const found = step(facts());

  test('changes corridors both ways: levels, the ground of a treaty, disciplines', () => {
    const told = found.corridors.map(({ before, after, groundsGained, groundsLost, disciplinesGained }) => [
      `${before.origin}>${before.destination}`,
      before.level,
      after.level,
      groundsGained.length,
      groundsLost.length,
      disciplinesGained.map(({ commitment }) => commitment.topic),
    ]);
    // SPAM is no discipline in real facts of traces, which hold three topics; here it is one.
    expect(told).toEqual([
      ['O>D', 'PROHIBITED', 'CASE_BY_CASE', 1, 0, ['DATA_FLOW', 'SPAM']],
      ['O>E', 'PROHIBITED', 'CASE_BY_CASE', 1, 0, ['DATA_FLOW', 'SPAM']],
      ['D>O', 'CASE_BY_CASE', 'CASE_BY_CASE', 1, 0, ['DATA_FLOW', 'SPAM']],
      ['E>O', 'FREE', 'FREE', 0, 0, ['DATA_FLOW', 'SPAM']],
    ]);
  });

  test('brings potential conflicts, of the country and of the others towards it', () => {
    expect(found.conflictsBrought.map(({ id, level }) => [id, level])).toEqual([
      ['O/L-1-rule/TRADE-1', 'CASE_BY_CASE'],
      ['D/M-1-rule/TRADE-1', 'CASE_BY_CASE'],
    ]);
    expect(found.conflictsEnded).toEqual([]);
  });

  test('raises what the country has accepted, between two strengths where dispute settlement is not recorded', () => {
    expect(found.topics.map(({ topic, before, after }) => [topic, before.strength, after.strength])).toEqual([
      ['DATA_FLOW', { low: 'NONE', high: 'NONE' }, both('BINDING_WITH_DISPUTE_SETTLEMENT')],
      ['SPAM', { low: 'NONE', high: 'NONE' }, { low: 'BINDING', high: 'BINDING_WITH_DISPUTE_SETTLEMENT' }],
    ]);
  });

  test('raises what each party and the country owe each other: the mean over 25 topics', () => {
    expect(
      found.pairs.map(({ other, coverageBefore, coverageAfter, gained, lost }) => [
        other,
        coverageBefore,
        coverageAfter,
        gained.length,
        lost.length,
      ]),
    ).toEqual([
      ['D', { low: 0, high: 0 }, { low: 0.072, high: 0.08 }, 2, 0],
      ['E', { low: 0, high: 0 }, { low: 0.072, high: 0.08 }, 2, 0],
    ]);
    expect(found.pairs[0]?.missing.map(({ id }) => id)).toEqual(['TRADE-2']);
    expect(found.coverageAfter).toEqual({ low: 0.072, high: 0.08 });
  });

  test('tells corridors with the others asked for only, and what is owed with all parties', () => {
    const towardsE = step(facts(), {}, nothingKept, ['E']);
    expect(towardsE.corridors.map(({ before: { origin, destination } }) => origin + destination)).toEqual(['OE', 'EO']);
    expect(towardsE.pairs.map(({ other }) => other)).toEqual(['D', 'E']);
    expect(towardsE.conflictsBrought).toHaveLength(2);
  });

  test('finds a law sheltered that a recorded reservation of the country covers', () => {
    const kept = { reservations: [reservation({ agreement: 'TRADE' })], searches: [] };
    expect(step(facts(), {}, kept).conflictsBrought.map(({ shelter }) => shelter)).toEqual([
      'SHELTERED',
      'NOT_CHECKED',
    ]);
  });

  test('makes a country a member of the group that an agreement founded', () => {
    const bloc = facts({
      memberships: [member('D', 'TRADE'), member('E', 'TRADE')],
      laws: [law('U', { jurisdiction: 'TRADE' }, [on('CONSENT')])],
    });
    const outward = step(bloc).corridors.find(({ before: { origin } }) => origin === 'O');
    expect([outward?.before.certainty, outward?.after.certainty]).toEqual(['UNREGULATED', 'REGULATED']);
  });
});

describe('Leaving', () => {
  const found = step(joined, { step: 'LEAVE' });

  test('is the reverse of joining', () => {
    const there = step(facts());
    expect(found.corridors.map(({ before, after }) => [before.level, after.level])).toEqual(
      there.corridors.map(({ before, after }) => [after.level, before.level]),
    );
    expect(found.conflictsBrought).toEqual([]);
    expect(found.conflictsEnded.map(({ id }) => id)).toEqual(there.conflictsBrought.map(({ id }) => id));
    expect(found.pairs.map(({ coverageBefore, coverageAfter, lost }) => [coverageBefore, coverageAfter, lost])).toEqual(
      there.pairs.map(({ coverageBefore, coverageAfter, gained }) => [coverageAfter, coverageBefore, gained]),
    );
    expect(found.topics.map(({ before }) => before)).toEqual(there.topics.map(({ after }) => after));
  });
});

describe('A step is refused', () => {
  test.each([
    ['that joins what binds already', joined, {}, 'binds O already on 2020-06-15'],
    ['that leaves what does not bind', facts(), { step: 'LEAVE' }, 'does not bind O on 2020-06-15'],
    ['into an agreement without parties', facts(), { agreement: 'NONE' }, 'NONE has no parties in the data set'],
    [
      'into a standard',
      facts({ agreements: [agreement('TRADE', [], { kind: 'SOFT_LAW_STANDARD', parties: [party('D')] })] }),
      {},
      'binds nobody: there is nothing to join',
    ],
    [
      'into an agreement that is not in force',
      facts({ agreements: [agreement('TRADE', [], { parties: [party('D', { status: 'SIGNED' })] })] }),
      {},
      'binds nobody on 2020-06-15',
    ],
    [
      'out of what binds through a group',
      facts({
        memberships: [member('O', 'UNION')],
        agreements: [agreement('TRADE', [], { parties: [party('UNION'), party('D')] })],
      }),
      { step: 'LEAVE' },
      'through UNION, so O cannot withdraw alone',
    ],
  ] satisfies [string, Facts, Partial<Step>, string][])('%s', (_, some, asked, message) => {
    const refusal = refusalOf({ country: 'O', agreement: 'TRADE', step: 'JOIN', ...asked }, some, asOf);
    expect(refusal?.field).toBe('agreement');
    expect(refusal?.message).toContain(message);
  });

  test('but not on the day on which the agreement comes into force', () => {
    const some = facts({ agreements: [agreement('TRADE', [{}], { parties: [party('D', { since: '2020-06-15' })] })] });
    const taken: Step = { country: 'O', agreement: 'TRADE', step: 'JOIN' };
    expect(refusalOf(taken, some, '2020-06-14')?.message).toContain('binds nobody on 2020-06-14');
    expect(refusalOf(taken, some, '2020-06-15')).toBeNull();
  });
});

test('The partners are those whom the agreement ties to the country, not the members of its own group', () => {
  const some = facts({
    memberships: [member('O', 'UNION'), member('D', 'UNION')],
    agreements: [
      agreement('TRADE', [{}], { parties: [party('UNION'), party('E'), party('D', { until: '2016-01-01' })] }),
    ],
  });
  expect(partnersUnder({ country: 'O', agreement: 'TRADE' }, ['D', 'E', 'O'], indexFacts(some), asOf)).toEqual(['E']);
});

test('Joining and then leaving gives the same matrix', () => {
  fc.assert(
    fc.property(anyWorld, fc.constantFrom(...countries), fc.constantFrom('TRADE', 'CONVENTION'), (some, id, target) => {
      fc.pre(refusalOf({ country: id, agreement: target, step: 'JOIN' }, some.facts, asOf) === null);
      const reform = (kind: 'ACCEDE' | 'WITHDRAW'): Reform => ({ kind, country: id, target });
      const there = layReforms(some, [reform('ACCEDE')], asOf);
      expect(refusalOf({ country: id, agreement: target, step: 'LEAVE' }, there.facts, asOf)).toBeNull();
      const back = layReforms(there, [reform('WITHDRAW')], asOf);
      const cells = (of: Facts) =>
        judgeMatrix(countries, circumstances, of).map(({ level, friction, disciplines }) => [
          level,
          friction,
          disciplines.map(({ commitment }) => commitment.id),
        ]);
      expect(cells(back.facts)).toEqual(cells(some.facts));
    }),
    { numRuns: 150 },
  );
});

test('Only corridors that start or end at the country change', () => {
  fc.assert(
    fc.property(anyWorld, fc.constantFrom(...countries), (some, id) => {
      fc.pre(refusalOf({ country: id, agreement: 'TRADE', step: 'JOIN' }, some.facts, asOf) === null);
      const after = layReforms(some, [{ kind: 'ACCEDE', country: id, target: 'TRADE' }], asOf);
      const told = (of: Facts) =>
        judgeMatrix(countries, circumstances, of)
          .filter(({ origin, destination }) => origin !== id && destination !== id)
          .map(({ level, friction, disciplines }) => [level, friction, disciplines.length]);
      expect(told(after.facts)).toEqual(told(some.facts));
    }),
    { numRuns: 100 },
  );
});

function both(strength: keyof typeof weights) {
  return { low: strength, high: strength };
}
