import type { Graph } from '../../src/graph/port.js';
import { Asking } from './asking.js';
import { openRealGraph, realDataset, regionOf } from './world.js';

let graph: Graph;
let asking: Asking;

beforeAll(async () => {
  graph = await openRealGraph();
  asking = await Asking.of(graph);
});
afterAll(() => graph?.close());

const STANDING = '{ strength strengthHigh commitments { id } }';
const CONFLICTS =
  '(first: 100) { totalCount edges { node { id shelter country { id } commitment { id } reason(lang: ES) } } }';
const CELL = '{ origin destination level certainty friction }';
const ACCESSION = `step asOf country { id } agreement { id } terms { status note }
  corridors { before ${CELL} after ${CELL} groundsGained { mechanism status reason rules { id } } groundsLost { mechanism } disciplinesGained { commitment { id } } disciplinesLost { commitment { id } } }
  topics { topic before ${STANDING} after ${STANDING} }
  pairs { other { id } coverageBefore { low high } coverageAfter { low high } gained { id } lost { id } topics { topic before ${STANDING} after ${STANDING} } leftOut { id reason } }
  coverageBefore { low high } coverageAfter { low high } conflictsBrought${CONFLICTS} conflictsEnded${CONFLICTS}`;

const accession = async (args: string): Promise<any> =>
  (await asking.ask(`{ accession(${args}, asOf: "2026-11-24") { ${ACCESSION} } }`)).accession;
const corridor = ({ corridors }: any, origin: string, destination: string) =>
  corridors.find(({ before }: any) => before.origin === origin && before.destination === destination);

describe('Costa Rica joining the CPTPP', () => {
  let found: any;
  beforeAll(async () => {
    found = await accession('country: "CR", agreement: "CPTPP"');
  });

  test('tells the terms as recorded', () => {
    expect(found).toMatchObject({ step: 'JOIN', country: { id: 'CR' }, agreement: { id: 'CPTPP' } });
    expect(found.terms).toMatchObject([{ status: 'ACCEDING', note: expect.stringContaining('working group') }]);
  });

  test('gains and owes the articles on data towards each party, and no corridor among others moves', () => {
    expect(corridor(found, 'CR', 'JP').disciplinesGained).toEqual([
      { commitment: { id: 'CPTPP-14.11' } },
      { commitment: { id: 'CPTPP-14.13' } },
    ]);
    expect(corridor(found, 'PE', 'CR')).toMatchObject({
      groundsGained: [{ mechanism: 'TREATY', status: 'ARGUABLE', reason: expect.stringContaining('Trans-Pacific') }],
      groundsLost: [],
      disciplinesLost: [],
    });
    for (const { before } of found.corridors) expect([before.origin, before.destination]).toContain('CR');
  });

  test('raises the strongest that it has accepted, with the clause', () => {
    const flow = found.topics.find(({ topic }: any) => topic === 'DATA_FLOW');
    expect(flow.after).toEqual({
      strength: 'BINDING_WITH_DISPUTE_SETTLEMENT',
      strengthHigh: 'BINDING_WITH_DISPUTE_SETTLEMENT',
      commitments: [{ id: 'CPTPP-14.11' }],
    });
    expect(flow.before.strength).toBe('COOPERATION');
  });

  test('raises what it and each party owe each other, as the matrix of commitments counts it', async () => {
    const { commitmentMatrix } = await asking.ask(
      '{ commitmentMatrix(group: { countries: ["CR", "CL"] }, asOf: "2026-11-24") { pairs { coverageLow coverageHigh } } }',
    );
    const chile = found.pairs.find(({ other }: any) => other.id === 'CL');
    expect(chile.coverageBefore).toEqual({
      low: commitmentMatrix.pairs[0].coverageLow,
      high: commitmentMatrix.pairs[0].coverageHigh,
    });
    expect(chile.coverageAfter.low).toBeGreaterThan(chile.coverageBefore.low);
    expect(chile.gained).toContainEqual({ id: 'CPTPP-14.11' });
    expect(chile.lost).toEqual([]);
  });

  test('brings potential conflicts of its own law and of others towards it, each a question for a lawyer', () => {
    const brought = found.conflictsBrought.edges.map(({ node }: any) => node);
    expect(brought.filter(({ country }: any) => country.id === 'CR').map(({ id }: any) => id)).toContain(
      'CR/CR-8968-14/1/CPTPP-14.11',
    );
    expect(new Set(brought.map(({ commitment }: any) => commitment.id))).toEqual(new Set(['CPTPP-14.11']));
    for (const { reason } of brought) expect(reason).toContain('cuestión para un jurista');
    expect(found.conflictsEnded.totalCount).toBe(0);
  });

  test('with a group tells its corridors only, and what is owed to all', async () => {
    const pacific = await accession('country: "CR", agreement: "CPTPP", group: { countries: ["CL", "PE"] }');
    expect(pacific.corridors.map(({ before }: any) => before.origin + before.destination)).toEqual([
      'CRCL',
      'CRPE',
      'CLCR',
      'PECR',
    ]);
    expect(pacific.pairs).toEqual(found.pairs);
    expect(pacific.conflictsBrought).toEqual(found.conflictsBrought);
  });
});

test('Mexico leaving the USMCA loses its commitments, the ground of the treaty and their conflicts', async () => {
  const found = await accession('country: "MX", agreement: "USMCA", step: LEAVE');
  expect(corridor(found, 'MX', 'US')).toMatchObject({
    groundsLost: [{ mechanism: 'TREATY' }],
    disciplinesLost: [{ commitment: { id: 'USMCA-19.11' } }, { commitment: { id: 'USMCA-19.12' } }],
  });
  // Canada is owed the same by the CPTPP.
  expect(corridor(found, 'MX', 'CA').groundsLost).toEqual([]);
  const pairs = Object.fromEntries(found.pairs.map((pair: any) => [pair.other.id, pair]));
  expect(pairs.US.coverageAfter).toEqual({ low: 0, high: expect.any(Number) });
  expect(pairs.CA.coverageAfter.low).toBeGreaterThan(0.5);
  expect(found.conflictsBrought.totalCount).toBe(0);
  expect(found.conflictsEnded.totalCount).toBeGreaterThan(0);
});

test('A step costs the same statements for an agreement of two and for the Union', async () => {
  asking.forget();
  await accession('country: "BR", agreement: "DEPA"');
  const few = asking.cost;
  asking.forget();
  await accession('country: "PE", agreement: "EU_CL"');
  expect(asking.cost.distinct).toBeLessThanOrEqual(few.distinct + 3);
  expect(asking.cost.mostOften).toBeLessThanOrEqual(3);
});

test('The region of a question without a group is the region', async () => {
  const rows = await graph.read((await import('../../src/graph/statements.js')).statement('country/of_region'), {
    snapshot: (await realDataset()).hash,
  });
  expect(rows.map(({ id }) => id)).toEqual(await regionOf(await realDataset()));
});

test.each([
  ['country: "ZZ", agreement: "CPTPP"', 'NOT_FOUND', 'there is no country "ZZ"'],
  ['country: "EU", agreement: "CPTPP"', 'NOT_FOUND', 'there is no country "EU"'],
  ['country: "BR", agreement: "TPP"', 'NOT_FOUND', 'there is no agreement "TPP"'],
  ['country: "CL", agreement: "CPTPP"', 'BAD_USER_INPUT', 'binds CL already'],
  ['country: "BR", agreement: "CPTPP", step: LEAVE', 'BAD_USER_INPUT', 'does not bind BR'],
  ['country: "ES", agreement: "EU_CL", step: LEAVE', 'BAD_USER_INPUT', 'through EU'],
  ['country: "BR", agreement: "RIPD_STANDARDS"', 'BAD_USER_INPUT', 'binds nobody'],
  ['country: "BR", agreement: "CPTPP", group: { countries: ["BR", "ZZ"] }', 'NOT_FOUND', 'there is no country "ZZ"'],
])('A step that makes no sense is refused: %s', async (args, code, message) => {
  const error = await asking.refuse(`{ accession(${args}, asOf: "2026-11-24") { step } }`);
  expect(error.extensions.code).toBe(code);
  expect(error.message).toContain(message);
});
