import { clausesFor } from '../../../src/reform/clauses/clauses.js';
import type { ClauseFamily } from '../../../src/vocabulary/law.js';
import { circumstances, country, law, on, rule, world } from '../corridor/facts.js';

const group = ['A', 'B', 'C', 'D'];
/** Laws that take model clauses of these families. */
const accepting = (families: Record<string, ClauseFamily[]>) =>
  Object.entries(families).map(([id, clauses]) =>
    law(`${id}-DP`, { jurisdiction: id }, [{ ...on('STANDARD_CONTRACTUAL_CLAUSES'), clauses }, on('CONSENT')]),
  );
const study = (laws: ReturnType<typeof law>[]) =>
  clausesFor(group, circumstances, world({ countries: group.map((id) => country(id)), laws }));

test('The fewest contracts carry all corridors that clauses carry', async () => {
  const { accepted, fewest, carried, free } = await study(
    accepting({ A: ['RIPD', 'NATIONAL'], B: ['RIPD'], C: ['NATIONAL'] }),
  );
  expect(fewest).toEqual(
    expect.arrayContaining([
      { family: 'RIPD', country: null },
      { family: 'NATIONAL', country: 'C' },
    ]),
  );
  expect(fewest).toHaveLength(2);
  expect([carried, free]).toEqual([9, 3]);
  expect(
    accepted.map(({ instrument, origins, corridors }) => [instrument.family, instrument.country, origins, corridors]),
  ).toEqual([
    ['NATIONAL', 'A', ['A'], 3],
    ['NATIONAL', 'C', ['C'], 3],
    ['RIPD', null, ['A', 'B'], 6],
  ]);
});

test('A clause serves a corridor only where it meets every barrier of it', async () => {
  const bank = law('A-BANK', { jurisdiction: 'A' }, [{ ...on('STANDARD_CONTRACTUAL_CLAUSES'), clauses: ['EU'] }]);
  const { carried, unrecorded, beyond } = await study([...accepting({ A: ['RIPD'] }), bank]);
  expect([carried, unrecorded.length, beyond.length]).toEqual([0, 3, 0]);
});

test('What no clause lifts is told apart from what takes clauses that are not recorded', async () => {
  const { carried, unrecorded, beyond, fewest } = await study([
    ...accepting({ A: [] }),
    law('B-DP', { jurisdiction: 'B' }, [
      { ...on('STANDARD_CONTRACTUAL_CLAUSES'), clauses: ['RIPD'] },
      rule('LOCAL_COPY', [], { destinations: ['C'] }),
    ]),
    law('C-DP', { jurisdiction: 'C' }, [on('CONSENT')]),
  ]);
  expect(unrecorded.map(({ origin }) => origin)).toEqual(['A', 'A', 'A']);
  expect(beyond).toEqual([
    { origin: 'B', destination: 'C' },
    { origin: 'C', destination: 'A' },
    { origin: 'C', destination: 'B' },
    { origin: 'C', destination: 'D' },
  ]);
  expect([carried, fewest]).toEqual([2, [{ family: 'RIPD', country: null }]]);
});

test('Where approval is asked for, clauses carry nothing by themselves', async () => {
  const { carried, beyond } = await study([
    law('A-DP', { jurisdiction: 'A' }, [
      { ...on('STANDARD_CONTRACTUAL_CLAUSES'), clauses: ['RIPD'] },
      rule('PRIOR_AUTHORISATION'),
    ]),
  ]);
  expect([carried, beyond.length]).toEqual([0, 3]);
});
