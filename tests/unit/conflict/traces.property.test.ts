import fc from 'fast-check';
import { conflictsOf } from '../../../src/conflict/conflicts.js';
import { indexFacts } from '../../../src/corridor/trace/factIndex.js';
import type { Facts } from '../../../src/corridor/trace/facts.js';
import { traceMatrix } from '../../../src/corridor/trace/matrix.js';
import type { CommitmentTopic } from '../../../src/vocabulary/trade.js';
import { agreement, circumstances, party } from '../corridor/facts.js';
import { anyWorld, countries } from '../reform/worlds.js';
import { nothingKept } from './kept.js';

/** The random worlds of reforms, with an agreement of more topics, of more kinds, and with dates. */
const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    world: anyWorld,
    commitments: fc.array(
      fc.record({
        topic: fc.constantFrom<CommitmentTopic>('DATA_FLOW', 'LOCALISATION_BAN', 'FINANCIAL_DATA'),
        bindingness: fc.constantFrom('BINDING', 'BINDING', 'BEST_ENDEAVOUR'),
        exceptParties: fc.subarray<string>(['A', 'BLOC'], { maxLength: 1 }),
        from: fc.constantFrom(null, '2020-06-15', '2020-06-16'),
      }),
      { maxLength: 3 },
    ),
    parties: fc.subarray(['A', 'B', 'C', 'BLOC']),
    since: fc.constantFrom('2020-06-15', '2020-06-16', null),
    notWith: fc.subarray(['B', 'C'], { maxLength: 1 }),
  })
  .map(({ world, commitments, parties, since, notWith }) => ({
    ...world.facts,
    agreements: [
      ...world.facts.agreements,
      agreement('WIDE', commitments as Parameters<typeof agreement>[1], {
        parties: parties.map((id, at) => party(id, at === 0 ? { since, notWith } : {})),
      }),
    ],
  }));

const anySector = fc.constantFrom('ALL', 'FINANCE', 'HEALTH');

/** Country, destination, rule and commitment of each clash that traces show. */
function clashesInTraces(facts: Facts, sector: 'ALL' | 'FINANCE' | 'HEALTH'): string[] {
  return traceMatrix(countries, { ...circumstances, sector }, facts)
    .flatMap(({ origin, destination, barriers, conditionalBarriers }) =>
      [...barriers, ...conditionalBarriers]
        .filter(({ potentialConflict }) => potentialConflict)
        .flatMap((barrier) =>
          barrier.disciplines
            .filter(({ commitment }) => commitment.bindingness === 'BINDING')
            .flatMap(({ commitment }) =>
              barrier.rules
                .filter(({ effect }) => effect !== 'FREE_FLOW')
                .map(({ id }) => [origin, destination, barrier.level, barrier.id, id, commitment.id].join(' ')),
            ),
        ),
    )
    .sort();
}

test('Potential conflicts are exactly those of the traces: the same countries, levels, barriers, rules and commitments', () => {
  fc.assert(
    fc.property(anyFacts, anySector, (facts, sector) => {
      const found = conflictsOf(countries, countries, { ...circumstances, sector }, indexFacts(facts), nothingKept);
      const clashes = found.flatMap(({ country, barrier, rule, commitment, towards }) =>
        towards.flatMap((each) =>
          each.countries.map((destination) =>
            [country, destination, each.level, barrier, rule.id, commitment.id].join(' '),
          ),
        ),
      );
      // A destination that is owed a commitment both itself and through a group is named with both.
      expect([...new Set(clashes)].sort()).toEqual(clashesInTraces(facts, sector));
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    }),
    { numRuns: 400 },
  );
});

test('A barrier that is a potential conflict shows at least one rule', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const barriers = traceMatrix(countries, circumstances, facts).flatMap(({ origin, ...trace }) =>
        [...trace.barriers, ...trace.conditionalBarriers]
          .filter(({ potentialConflict }) => potentialConflict)
          .map(({ id }) => `${origin} ${id}`),
      );
      const found = conflictsOf(countries, countries, circumstances, indexFacts(facts), nothingKept);
      expect(new Set(found.map(({ country, barrier }) => `${country} ${barrier}`))).toEqual(new Set(barriers));
    }),
    { numRuns: 200 },
  );
});
