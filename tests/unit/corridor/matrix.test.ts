import { meanFriction, openShare, traceMatrix } from '../../../src/corridor/trace/matrix.js';
import { traceCorridor } from '../../../src/corridor/trace/trace.js';
import { agreement, circumstances, country, law, member, on, party, recognition, rule, world } from './facts.js';

const facts = world({
  countries: [country('A'), country('B'), country('C', false), country('E')],
  memberships: [member('B', 'BLOC'), member('E', 'BLOC', { since: null })],
  laws: [
    law('A-L', { jurisdiction: 'A' }, [
      on('ADEQUACY', 'STANDARD_CONTRACTUAL_CLAUSES'),
      rule('BAN', [], { destinations: ['E'] }),
    ]),
    law('G', { jurisdiction: 'BLOC' }, [on('CONSENT', 'TREATY')]),
    law('E-L', { jurisdiction: 'E', inForce: null }, [rule('LOCAL_COPY')]),
  ],
  recognitions: [recognition('A', 'BLOC')],
  agreements: [agreement('P', [{}], { parties: [party('A'), party('B'), party('C', { since: null })] })],
});
const countries = ['A', 'B', 'C', 'E'];

describe('A matrix', () => {
  const cells = traceMatrix(countries, circumstances, facts);

  test('holds every ordered pair once', () => {
    const pairs = cells.map(({ origin, destination }) => `${origin}${destination}`);
    expect(pairs).toEqual(['AB', 'AC', 'AE', 'BA', 'BC', 'BE', 'CA', 'CB', 'CE', 'EA', 'EB', 'EC']);
  });

  test('equals the single traces', () => {
    for (const cell of cells) {
      const { origin, destination } = cell;
      expect(cell).toEqual(traceCorridor({ origin, destination, ...circumstances }, facts));
    }
  });

  test('does not depend on the order of the countries', () => {
    const keyed = (given: typeof cells) => new Map(given.map((cell) => [`${cell.origin}${cell.destination}`, cell]));
    const reversed = keyed(traceMatrix([...countries].reverse(), circumstances, facts));
    for (const [pair, cell] of keyed(cells)) expect(reversed.get(pair)).toEqual(cell);
  });
});

describe('Figures of a group', () => {
  const cell = (
    level: 'FREE' | 'SAFEGUARDS' | 'CASE_BY_CASE' | null,
    certainty: 'REGULATED' | 'UNREGULATED' | 'UNKNOWN',
    friction: number | null,
  ) => ({
    level,
    certainty,
    friction,
  });
  const cells = [
    cell('FREE', 'REGULATED', 0),
    cell('SAFEGUARDS', 'REGULATED', 0.25),
    cell('CASE_BY_CASE', 'REGULATED', 0.5),
    cell('FREE', 'UNREGULATED', 0),
    cell(null, 'UNKNOWN', null),
  ];

  test('The open share counts regulated cells at FREE or SAFEGUARDS over cells with a known level', () => {
    expect(openShare(cells)).toBe(0.5);
  });

  test('The mean friction is taken over cells with a known level', () => {
    expect(meanFriction(cells)).toBe(0.1875);
  });

  test('There is no figure where no level is known', () => {
    expect([openShare(cells.slice(4)), meanFriction(cells.slice(4))]).toEqual([null, null]);
  });
});
