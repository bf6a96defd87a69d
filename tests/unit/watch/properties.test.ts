import fc from 'fast-check';
import { indexFacts } from '../../../src/corridor/trace/factIndex.js';
import { traceCorridor } from '../../../src/corridor/trace/trace.js';
import type { Mechanism, RuleEffect } from '../../../src/vocabulary/law.js';
import { dayBefore, firstDay } from '../../../src/vocabulary/partialDate.js';
import { standingsOn } from '../../../src/watch/cells.js';
import { inOrder } from '../../../src/watch/change.js';
import { happeningsOf } from '../../../src/watch/happenings.js';
import { byDay } from '../../../src/watch/history.js';
import { undone } from '../../../src/watch/undone.js';
import { agreement, country, law, member, party, recognition, rule, world } from '../corridor/facts.js';
import { matter, watched } from './watched.js';

/** Worlds in which everything begins and ends on a few days, so that much falls together. */
const date = fc.constantFrom(
  '2010',
  '2010-07-01',
  '2011-03',
  '2011-03-01',
  '2012-05-05',
  '2013-01-01',
  '2014-12-31',
  '2015-06-30',
  '2016-02',
  '2017',
);
const span = fc.tuple(fc.option(date), fc.option(date)).map(([since, until]) => ({
  since,
  until: since !== null && until !== null && firstDay(until) <= firstDay(since) ? null : until,
}));
const jurisdiction = fc.constantFrom('O', 'D', 'G');
const mechanisms = fc.subarray<Mechanism>(['ADEQUACY', 'TREATY', 'CONSENT', 'STANDARD_CONTRACTUAL_CLAUSES']);
const rules = fc.array(
  fc.record({
    effect: fc.constantFrom<RuleEffect>(
      'CONDITIONAL_FLOW',
      'FREE_FLOW',
      'PRIOR_AUTHORISATION',
      'LOCAL_COPY',
      'BAN',
      'NOTIFICATION',
    ),
    mechanisms,
    from: fc.option(date),
    to: fc.option(date),
    usableFrom: fc.option(date),
    destinations: fc.option(fc.subarray(['D', 'G', 'T'])),
    threshold: fc.option(fc.constant('large'), { freq: 5 }),
    incomplete: fc.boolean(),
  }),
  { maxLength: 3 },
);
const laws = fc.array(
  fc.record({ jurisdiction, inForce: fc.option(date), repealed: fc.option(date), comprehensive: fc.boolean(), rules }),
  { maxLength: 4 },
);
const worlds = fc
  .record({
    // One ground that hangs on ties, with no other beside it, so that these decide.
    ground: fc.constantFrom<readonly Mechanism[]>(['ADEQUACY'], ['TREATY'], []),
    bansParties: fc.boolean(),
    laws,
    memberships: fc.array(
      fc.record({ of: fc.constantFrom('O', 'D'), span, kind: fc.constantFrom('MEMBER' as const, 'BOUND' as const) }),
      { maxLength: 3 },
    ),
    recognitions: fc.array(fc.record({ from: jurisdiction, to: jurisdiction, span }), { maxLength: 3 }),
    treaty: fc.constantFrom('DATA_PROTECTION_TREATY' as const, 'FREE_TRADE' as const),
    parties: fc.tuple(
      fc.record({ of: fc.constantFrom('O', 'G'), span }),
      fc.record({ of: fc.constantFrom('D', 'G'), span }),
    ),
    commitment: fc.record({ from: fc.option(date), to: fc.option(date) }),
  })
  .map((given) =>
    world({
      countries: [country('O'), country('D')],
      laws: [
        ...(given.ground.length > 0 ? [law('BASE', {}, [rule('CONDITIONAL_FLOW', given.ground)])] : []),
        ...(given.bansParties ? [law('BAN', {}, [rule('BAN', [], { destinations: ['T'] })])] : []),
        ...given.laws.map(({ rules, ...more }, at) =>
          law(
            `L${at}`,
            more,
            rules.map(({ effect, mechanisms, ...each }) => rule(effect, mechanisms, each)),
          ),
        ),
      ],
      memberships: given.memberships.map(({ of, span, kind }) => member(of, 'G', { ...span, kind })),
      recognitions: given.recognitions.map(({ from, to, span }, at) =>
        recognition(from, to, { id: `R${at}`, ...span }),
      ),
      agreements: [
        agreement('T', [given.commitment], {
          kind: given.treaty,
          parties: given.parties.map(({ of, span }) => party(of, span)),
        }),
      ],
    }),
  );
const day = fc
  .date({ min: new Date('2009-01-01'), max: new Date('2017-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));

test('The level of a period is the trace’s on any day within it', () => {
  fc.assert(
    fc.property(worlds, day, (facts, asOf) => {
      const period = watched(facts)
        .periods('2009-01-01', '2018-01-01')
        .findLast(({ from }) => from <= asOf);
      const { level, levelAtMost, certainty } = traceCorridor(
        { origin: 'O', destination: 'D', ...matter, asOf },
        facts,
      );
      expect(period?.standings).toEqual([{ level, levelAtMost, certainty }]);
    }),
    { numRuns: 1500 },
  );
});

test('Neighbouring periods differ, and each but the first says what brought it', () => {
  fc.assert(
    fc.property(worlds, (facts) => {
      const periods = watched(facts).periods('2009-01-01', '2018-01-01');
      for (const [at, { from, standings, effects }] of periods.entries()) {
        if (at === 0) continue;
        expect(standings).not.toEqual(periods[at - 1]?.standings);
        expect(effects).toHaveLength(1);
        expect(effects[0]?.changes.length).toBeGreaterThan(0);
        expect(effects[0]?.changes.every((change) => change.day === from)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('Without all changes of a day the corridor is as it was the day before', () => {
  fc.assert(
    fc.property(worlds, (facts) => {
      const index = indexFacts(facts);
      for (const [day, changes] of byDay(inOrder(happeningsOf(facts)))) {
        const standing = (on: string, of: typeof index) => standingsOn(on, [['O', 'D']], matter, of).get('O>D');
        expect([day, standing(day, undone(index, changes))]).toEqual([day, standing(dayBefore(day), index)]);
      }
    }),
    { numRuns: 500 },
  );
});
