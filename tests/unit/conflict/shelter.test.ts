import type { Kept, ReservationFact } from '../../../src/conflict/shelter.js';
import type { Facts } from '../../../src/corridor/trace/facts.js';
import { agreement, country, law, member, on, party, rule } from '../corridor/facts.js';
import { conflicts, keeping, nothingKept, reservation, search } from './kept.js';

const clashing: Partial<Facts> = {
  laws: [law('L', { adopted: '2014-06-01' }, [on('CONSENT')])],
  agreements: [agreement('TRADE', [{}, {}])],
};

/** What shelters the rule from the first commitment of TRADE. */
function sheltering(kept: Kept, question: Parameters<typeof conflicts>[2] = {}, facts: Partial<Facts> = clashing) {
  const found = conflicts(facts, kept, question).find(({ commitment }) => commitment.id === 'TRADE-1');
  if (found === undefined) throw new Error('There is no potential conflict with TRADE-1.');
  const ids = (reservations: readonly ReservationFact[]) => reservations.map(({ id }) => id);
  return { shelter: found.shelter, by: ids(found.reservations), mayCover: ids(found.mayCover) };
}

describe('A law is', () => {
  test('SHELTERED where a reservation of its party lifts the commitment and covers it', () => {
    expect(sheltering(keeping(reservation()))).toEqual({ shelter: 'SHELTERED', by: ['TRADE-O-1'], mayCover: [] });
  });

  test('NOT_SHELTERED where the annexes were searched and none covers it', () => {
    expect(sheltering({ reservations: [], searches: [search()] }).shelter).toBe('NOT_SHELTERED');
  });

  test('NOT_CHECKED where they were not searched', () => {
    expect(sheltering(nothingKept).shelter).toBe('NOT_CHECKED');
  });

  test('SHELTERED even where the annexes were searched', () => {
    expect(sheltering({ reservations: [reservation()], searches: [search()] }).shelter).toBe('SHELTERED');
  });
});

describe('A search counts', () => {
  const shelterAfter = (more: Parameters<typeof search>[0]) =>
    sheltering({ reservations: [], searches: [search(more)] }).shelter;

  test.each([
    ['of that commitment', { searchedFor: ['TRADE-1'] }],
    ['of all parties', { party: null }],
  ])('%s', (_, more) => {
    expect(shelterAfter(more)).toBe('NOT_SHELTERED');
  });

  test.each([
    ['another commitment', { searchedFor: ['TRADE-2'] }],
    ['another party', { party: 'D' }],
    ['another agreement', { agreement: 'OTHER' }],
  ])('not where it was of %s', (_, more) => {
    expect(shelterAfter(more)).toBe('NOT_CHECKED');
  });
});

describe('A reservation shelters', () => {
  test.each([
    ['of another party', { party: 'D' }],
    ['against another commitment', { lifts: ['TRADE-2'] }],
    ['of another law', { shelters: ['M'], sectors: ['HEALTH'] }],
    ['that has ended', { to: '2020-06-15' }],
    ['that has not begun', { from: '2020-06-16' }],
  ] satisfies [string, Partial<ReservationFact>][])('not where it is one %s', (_, more) => {
    expect(sheltering(keeping(reservation(more)))).toEqual({ shelter: 'NOT_CHECKED', by: [], mayCover: [] });
  });

  test.each([
    ['2020-06-15', { from: '2020-06-15' }],
    ['2020-06-15', { to: '2020-06-16' }],
  ])('on its first and its last day', (asOf, more) => {
    expect(sheltering(keeping(reservation(more)), { asOf }).shelter).toBe('SHELTERED');
  });

  test('in its sector only; elsewhere it is named as one that may reach the law', () => {
    const finance = keeping(reservation({ sectors: ['FINANCE'] }));
    expect(sheltering(finance, { sector: 'FINANCE' }).shelter).toBe('SHELTERED');
    expect(sheltering(finance)).toEqual({ shelter: 'NOT_CHECKED', by: [], mayCover: ['TRADE-O-1'] });
    expect(sheltering(finance, { sector: 'HEALTH' })).toMatchObject({
      shelter: 'NOT_CHECKED',
      mayCover: ['TRADE-O-1'],
    });
  });

  test('only the articles that it names of a law', () => {
    const facts: Partial<Facts> = {
      ...clashing,
      laws: [law('L', { adopted: '2014-06-01' }, [on('CONSENT'), rule('LOCAL_COPY')])],
      agreements: [agreement('TRADE', [{}, { topic: 'LOCALISATION_BAN' }])],
    };
    const kept = keeping(
      reservation({
        lifts: ['TRADE-1', 'TRADE-2'],
        covers: [
          { provision: 'L-1', law: 'L' },
          { provision: 'M-9', law: 'M' },
        ],
      }),
    );
    expect(conflicts(facts, kept).map(({ rule: { id }, shelter, mayCover }) => [id, shelter, mayCover.length])).toEqual(
      [
        ['L-1-rule', 'SHELTERED', 0],
        ['L-2-rule', 'NOT_CHECKED', 1],
      ],
    );
  });

  test('not a law that it does not list, though its policy space in the sector is named', () => {
    const space = keeping(reservation({ shelters: [], sectors: ['FINANCE'] }));
    expect(sheltering(space, { sector: 'FINANCE' })).toEqual({
      shelter: 'NOT_CHECKED',
      by: [],
      mayCover: ['TRADE-O-1'],
    });
    expect(sheltering(space).mayCover).toEqual([]);
    const listed = keeping(reservation({ shelters: [], sectors: ['FINANCE'], measures: 'EXISTING' }));
    expect(sheltering(listed, { sector: 'FINANCE' }).mayCover).toEqual([]);
  });

  test('the members of the group that made it', () => {
    const facts: Partial<Facts> = {
      ...clashing,
      countries: [country('O'), country('D')],
      memberships: [member('O', 'UNION')],
      agreements: [agreement('TRADE', [{}], { parties: [party('UNION'), party('D')] })],
    };
    const ofUnion = keeping(reservation({ party: 'UNION' }));
    expect(sheltering(ofUnion, {}, facts).shelter).toBe('SHELTERED');
    expect(sheltering(ofUnion).shelter).toBe('NOT_CHECKED');
  });
});

describe('A reservation for existing measures', () => {
  const existing = keeping(reservation({ measures: 'EXISTING' }));
  const withLaw = (more: Parameters<typeof law>[1], rules = [on('CONSENT')]): Partial<Facts> => ({
    ...clashing,
    laws: [law('L', more, rules)],
  });

  test('covers what was adopted when the agreement began to bind its party, and not what came later', () => {
    // O is party since 2015-01-01.
    expect(sheltering(existing, {}, withLaw({ adopted: '2015-01-01' })).shelter).toBe('SHELTERED');
    const later = withLaw({ adopted: '2015-01-02', inForce: '2015-02-01' });
    expect(sheltering(existing, {}, later)).toEqual({ shelter: 'NOT_CHECKED', by: [], mayCover: ['TRADE-O-1'] });
  });

  test('counts from its own start where it has one', () => {
    const from = keeping(reservation({ measures: 'EXISTING', from: '2018-01-01' }));
    const facts = withLaw({ adopted: '2017-12-31', inForce: '2017-12-31' });
    expect(sheltering(from, {}, facts).shelter).toBe('SHELTERED');
    expect(sheltering(existing, {}, facts).shelter).toBe('NOT_CHECKED');
  });

  test('does not cover a rule that was added later to a law that it lists', () => {
    const facts = withLaw({ adopted: '2014-06-01' }, [rule('CONDITIONAL_FLOW', ['CONSENT'], { from: '2016-01-01' })]);
    expect(sheltering(existing, {}, facts).shelter).toBe('NOT_CHECKED');
  });

  test('goes by the entry into force where the adoption is not recorded', () => {
    const facts = withLaw({ adopted: null, inForce: '2010-01-01' });
    expect(sheltering(existing, {}, facts).shelter).toBe('SHELTERED');
  });

  test('differs from one for policy space, which covers listed laws whenever they were made', () => {
    const facts = withLaw({ adopted: '2019-01-01', inForce: '2019-02-01' });
    expect(sheltering(keeping(reservation({ measures: 'FUTURE' })), {}, facts).shelter).toBe('SHELTERED');
    expect(sheltering(existing, {}, facts).shelter).toBe('NOT_CHECKED');
  });
});
