import { type GraphQLSchema, graphql } from 'graphql';
import { createContext } from '../../src/api/context.js';
import { SnapshotPointer } from '../../src/api/snapshot.js';
import type { Graph } from '../../src/graph/port.js';
import { KEPT_BYTES, publicSchema } from './asking.js';
import { caseFiles, type ExpectedDiscipline, type LegalCase, type NotDiscipline, readCases } from './cases.js';
import { type CitedLaw, type CitedProvision, holdsArticle, meansLaw, partsOf, speaksOfLaw } from './citations.js';
import { openRealGraph } from './world.js';

/** Every case of `tests/cases`, asked by the public schema of the real facts. */

const files = await caseFiles();
const cases = (await Promise.all(files.map(readCases))).flat();

let graph: Graph;
let schema: GraphQLSchema;
let pointer: SnapshotPointer;

beforeAll(async () => {
  [graph, schema] = await Promise.all([openRealGraph(), publicSchema()]);
  pointer = new SnapshotPointer(graph, KEPT_BYTES);
});

afterAll(() => graph?.close());

test('each file holds the cases of one origin, and no name is given twice', async () => {
  for (const file of files) {
    const origins = (await readCases(file)).map(({ question }) => `${question.origin}.yaml`);
    expect(new Set(origins)).toEqual(new Set([file]));
  }
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test('agreements that a case names by id are recorded', async () => {
  const named = cases.flatMap(({ expect: { disciplines = [], notDisciplines } }) =>
    [...disciplines, ...notDisciplines].flatMap((each) => ('agreement' in each ? [each.agreement] : [])),
  );
  const ids = [...new Set(named)];
  const found = await ask(`{ ${ids.map((id, at) => `a${at}: agreement(id: "${id}") { id }`).join('\n')} }`);
  expect(Object.values(found)).toEqual(ids.map((id) => ({ id })));
});

test.each(cases.map((each) => [each.name, each] as const))('%s', async (_, legalCase) => {
  const faults = differences(legalCase, await answerTo(legalCase));
  if (legalCase.undecided === undefined) expect(faults).toEqual([]);
  else if (faults.length > 0)
    console.warn([legalCase.name, `undecided: ${legalCase.undecided}`, ...faults].join('\n  '));
});

/** What is not as the case expects, in words. */
function differences({ expect: expected }: LegalCase, answer: Answer): string[] {
  const { trace, laws, provisions } = answer;
  const faults: string[] = [];
  for (const key of ['level', 'levelAtMost', 'certainty'] as const) {
    if (expected[key] !== undefined && expected[key] !== trace[key]) {
      faults.push(`${key} is ${trace[key]}, expected ${expected[key]}`);
    }
  }
  for (const law of expected.laws) {
    if (!namesLaw(law, answer)) faults.push(`"${law}" is not named; named are ${laws.map(({ id }) => id).join(', ')}`);
  }
  for (const article of expected.articles) {
    if (!restsOn(article, answer)) {
      const known = provisions.map((provision) => `${provision.law} ${provision.locator}`);
      faults.push(`"${article}" is not among ${known.join('; ')}`);
    }
  }
  for (const [mechanism, status] of Object.entries(expected.mechanisms)) {
    const statuses = statusesOf(mechanism, trace);
    const agrees = statuses.includes(status) || (status === 'NOT_AVAILABLE' && statuses.length === 0);
    if (!agrees) faults.push(`${mechanism} is ${statuses.join(', ') || 'not named'}, expected ${status}`);
  }
  if (expected.disciplines !== undefined) faults.push(...disciplineFaults(expected.disciplines, trace));
  for (const excluded of expected.notDisciplines) {
    for (const found of bindingOf(trace).filter((discipline) => isExcluded(excluded, discipline))) {
      faults.push(`${told(found)} is in force, expected not to be`);
    }
  }
  return faults;
}

function disciplineFaults(expected: readonly ExpectedDiscipline[], trace: Trace): string[] {
  const isMeant = (found: Discipline, { agreement, article, topic, bindingness }: ExpectedDiscipline) =>
    found.agreement.id === agreement &&
    found.commitment.topic === topic &&
    found.commitment.bindingness === bindingness &&
    (article === undefined || holdsArticle(found.commitment.locator, article));
  const missing = expected.filter((each) => !trace.disciplines.some((found) => isMeant(found, each)));
  const further = bindingOf(trace).filter((found) => !expected.some((each) => isMeant(found, each)));
  return [
    ...missing.map(
      ({ agreement, article, topic }) => `${agreement} ${article ?? ''} ${topic} is not in force, expected it`,
    ),
    ...further.map((found) => `${told(found)} binds besides those expected`),
  ];
}

function isExcluded(excluded: NotDiscipline, { agreement, commitment }: Discipline): boolean {
  const isAgreement = 'agreement' in excluded ? agreement.id === excluded.agreement : agreement.name === excluded.name;
  return isAgreement && (excluded.article === undefined || holdsArticle(commitment.locator, excluded.article));
}

function bindingOf({ disciplines }: Trace): Discipline[] {
  return disciplines.filter(({ commitment }) => commitment.bindingness === 'BINDING');
}

function told({ agreement, commitment }: Discipline): string {
  return `${agreement.id} ${commitment.locator} ${commitment.topic}`;
}

function statusesOf(mechanism: string, { barriers, conditionalBarriers }: Trace): string[] {
  return [...barriers, ...conditionalBarriers]
    .flatMap(({ mechanisms }) => mechanisms)
    .filter((assessed) => assessed.mechanism === mechanism)
    .map(({ status }) => status);
}

function namesLaw(citation: string, { laws, provisions }: Answer): boolean {
  return (
    laws.some((law) => meansLaw(citation, law)) || provisions.some(({ locator }) => speaksOfLaw(citation, locator))
  );
}

function restsOn(citation: string, answer: Answer): boolean {
  const { law, article } = partsOf(citation);
  if (law !== '' && !namesLaw(law, answer)) return false;
  const meant = new Set(answer.laws.filter((each) => law !== '' && meansLaw(law, each)).map(({ id }) => id));
  const ofLaw = answer.provisions.filter((provision) => meant.has(provision.law));
  return (ofLaw.length > 0 ? ofLaw : answer.provisions).some(({ locator }) => holdsArticle(locator, article));
}

/** What a case is compared with: the trace, the laws that it names, and the provisions whose rules it rests on. */
interface Answer {
  readonly trace: Trace;
  readonly laws: readonly CitedLaw[];
  readonly provisions: readonly CitedProvision[];
}

interface RuleOfTrace {
  readonly provision: { readonly locator: string; readonly law: { readonly id: string } };
}

interface BarrierOfTrace {
  readonly rules: readonly RuleOfTrace[];
  readonly mechanisms: readonly {
    readonly mechanism: string;
    readonly status: string;
    readonly notifications: readonly RuleOfTrace[];
  }[];
}

interface Discipline {
  readonly agreement: { readonly id: string; readonly name: string };
  readonly commitment: { readonly locator: string; readonly topic: string; readonly bindingness: string };
}

interface Trace {
  readonly level: string | null;
  readonly levelAtMost: string | null;
  readonly certainty: string;
  readonly barriers: readonly BarrierOfTrace[];
  readonly conditionalBarriers: readonly BarrierOfTrace[];
  readonly alsoApplies: readonly RuleOfTrace[];
  readonly disciplines: readonly Discipline[];
  readonly graph: { readonly nodes: readonly { readonly id: string; readonly kind: string }[] };
  readonly origin: {
    readonly recognises: readonly { readonly id: string; readonly instrument: { readonly id: string } | null }[];
  };
}

interface RelatedLaw extends Omit<CitedLaw, 'adopted'> {
  readonly adopted: { readonly date: string } | null;
}

interface LawOfGraph extends RelatedLaw {
  readonly relations: readonly { readonly type: string; readonly law: RelatedLaw | null }[];
}

const traceQuery = /* GraphQL */ `
  query Case(
    $origin: ID!
    $destination: ID!
    $category: DataCategory!
    $sector: Sector!
    $recipient: Recipient!
    $asOf: Date!
  ) {
    traceCorridor(
      origin: $origin
      destination: $destination
      dataCategory: $category
      sector: $sector
      recipient: $recipient
      asOf: $asOf
    ) {
      level
      levelAtMost
      certainty
      barriers { ...Parts }
      conditionalBarriers { ...Parts }
      alsoApplies { ...Cited }
      disciplines {
        agreement { id name }
        commitment { locator topic bindingness }
      }
      graph { nodes { id kind } }
      origin { recognises(asOf: $asOf) { id instrument { id } } }
    }
  }
  fragment Parts on Barrier {
    rules { ...Cited }
    mechanisms { mechanism status notifications { ...Cited } }
  }
  fragment Cited on Rule {
    provision { locator law { id } }
  }
`;

const namesFragment = /* GraphQL */ `
  fragment Names on Law { id title titleEn shortName adopted { date } }
`;

async function answerTo({ question }: LegalCase): Promise<Answer> {
  const { traceCorridor: trace } = await ask<{ traceCorridor: Trace }>(traceQuery, question);
  const barriers = [...trace.barriers, ...trace.conditionalBarriers];
  const rules = [
    ...barriers.flatMap((barrier) => barrier.rules),
    ...barriers.flatMap(({ mechanisms }) => mechanisms.flatMap(({ notifications }) => notifications)),
    ...trace.alsoApplies,
  ];
  const provisions = rules.map(({ provision }) => ({ law: provision.law.id, locator: provision.locator }));
  const nodes = (kind: string) => trace.graph.nodes.filter((node) => node.kind === kind).map(({ id }) => id);
  const instruments = trace.origin.recognises
    .filter(({ id }) => nodes('Recognition').includes(id))
    .flatMap(({ instrument }) => instrument?.id ?? []);
  return {
    trace,
    provisions,
    laws: await lawsAround([...new Set([...provisions.map(({ law }) => law), ...nodes('Law'), ...instruments])]),
  };
}

/** These laws, and those that they implement or amend or that implement or amend them. */
async function lawsAround(ids: readonly string[]): Promise<CitedLaw[]> {
  if (ids.length === 0) return [];
  const fields = ids.map((id, at) => `a${at}: law(id: "${id}") { ...Names relations { type law { ...Names } } }`);
  const laws = Object.values(await ask<Record<string, LawOfGraph>>(`{ ${fields.join('\n')} } ${namesFragment}`));
  const related = laws
    .flatMap(({ relations }) => relations)
    .flatMap(({ type, law }) => (law !== null && /^(IMPLEMENT|AMEND)/.test(type) ? [law] : []));
  return [...laws, ...related].map((law) => ({ ...law, adopted: law.adopted?.date ?? null }));
}

async function ask<T extends object>(source: string, variableValues: object = {}): Promise<T> {
  const { data, errors } = await graphql({
    schema,
    source,
    variableValues: { ...variableValues },
    contextValue: createContext(graph, pointer),
  });
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  return data as T;
}

describe('Citations', () => {
  const ley1581: CitedLaw = {
    id: 'CO-LEY-1581',
    title: 'Ley 1581 de 2012, protección de datos personales',
    titleEn: null,
    shortName: 'Ley 1581',
    adopted: '2012-10-17',
  };

  test.each([
    ['Ley 1581 de 2012', true],
    ['Ley 1.581', true],
    ['Protección de Datos (2012)', true],
    ['Ley 1582 de 2012', false],
    ['Ley 1581 de 2013', false],
    ['Protección al consumidor (2012)', false],
    ['Ley', true],
    ['de', false],
  ])('%s is the law or not', (citation, meant) => {
    expect(meansLaw(citation, ley1581)).toBe(meant);
  });

  test.each([
    ['Art. 13.11 (as replaced)', '13.11', true],
    ['Art. 13.11 bis', '13.11', false],
    ['Art. 13.11 bis', '13.11 bis', true],
    ['Arts. 24-25', '25', true],
    ['Arts. 24-25', '26', false],
    ['Art. 33(II)(a)', '33', true],
    ['Art. 133', '33', false],
    ['Art. 1407(2)', '1407(2)', true],
  ])('%s holds %s or not', (locator, article, held) => {
    expect(holdsArticle(locator, article)).toBe(held);
  });

  test('are split into law and article', () => {
    expect(partsOf('Ley 29733 Art. 15')).toEqual({ law: 'Ley 29733', article: '15' });
    expect(partsOf('LFPDPPP 36')).toEqual({ law: 'LFPDPPP', article: '36' });
    expect(partsOf('36')).toEqual({ law: '', article: '36' });
  });
});
