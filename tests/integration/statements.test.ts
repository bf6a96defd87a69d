import { type CompiledDataset } from '../../src/dataset/compile.js';
import { load } from '../../src/dataset/load.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph, GraphValue, Parameters, Row } from '../../src/graph/port.js';
import { allStatements, statement } from '../../src/graph/statements.js';
import { idsOf, openRealGraph, realDataset, regionOf } from './world.js';

/**
 * Every reading statement, over all records of the real data that it can be asked about. Statements that write are run by the load, which
 * counts what each of them creates.
 */
const writing = /^(load\/|dataset\/(begin|switch|record_load|sweep|forget|lock|renew_lock|unlock)$|graph\/)/;
/** What differs from load to load, and may differ from engine to engine. */
const ofTheLoad = ['dataset/current', 'dataset/loads', 'dataset/loaded'];

let dataset: CompiledDataset;
let graph: Graph;
let reference: Graph | undefined;
let parameters: Record<string, Parameters[]>;

beforeAll(async () => {
  dataset = await realDataset();
  graph = await openRealGraph();
  if (graph.engine === 'neo4j') {
    reference = await openEmbedded();
    await load(reference, dataset);
  }
  parameters = await parametersOf(dataset);
});

afterAll(async () => {
  await graph?.close();
  await reference?.close();
});

const reading = allStatements().filter(({ name }) => !writing.test(name) && !ofTheLoad.includes(name));

describe('Every reading statement', () => {
  test.each(reading.map(({ name }) => name))(
    '%s finds rows in the real data, the same ones on both engines',
    async (name) => {
      const asked = parameters[name];
      if (asked === undefined) throw new Error(`No parameters for ${name}: add them to parametersOf.`);
      let found = 0;
      for (const each of asked) {
        const rows = await graph.read(statement(name), { snapshot: dataset.hash, ...each });
        found += rows.length;
        if (reference) {
          const others = await reference.read(statement(name), { snapshot: dataset.hash, ...each });
          expect(rows.map(comparable)).toEqual(others.map(comparable));
        }
      }
      expect(found).toBeGreaterThan(0);
    },
  );

  test('has a comment that says what it answers and what it returns', () => {
    for (const { name, text } of allStatements()) {
      const comment = text
        .split('\n')
        .filter((line) => line.startsWith('//'))
        .join(' ');
      expect([name, comment]).toEqual([name, expect.stringMatching(/Returns/)]);
    }
  });
});

/** Lists of maps that a statement gathers stand in no order: they are sorted. Lists of values are properties, whose order is theirs. */
function comparable(value: GraphValue | Row): unknown {
  if (Array.isArray(value)) {
    const items = value.map(comparable);
    return value.some((item) => typeof item === 'object' && item !== null)
      ? items.map((item) => JSON.stringify(item)).sort()
      : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    gathered.has(key) ? [...(each as string[])].sort() : comparable(each),
  ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

/** Lists of ids that a statement gathers. */
const gathered = new Set(['implements', 'amends', 'ends', 'lifts', 'shelters', 'searchedFor']);

async function parametersOf(dataset: CompiledDataset): Promise<Record<string, Parameters[]>> {
  const of = (statement: string) => [{ ids: idsOf(dataset, statement) }];
  const named = (kind: string, statement: string) => idsOf(dataset, statement).map((id) => `${kind}:${id}`);
  const jurisdictions = [...idsOf(dataset, 'countries'), ...idsOf(dataset, 'groups')];
  const region = await regionOf(dataset);
  const first = { first: 7, last: null, after: null, before: null };
  const pages = (filter: Parameters, some: Parameters[]) => [
    { ...filter, ...first },
    { ...filter, first: null, last: 3, after: null, before: 'M' },
    ...some.map((each) => ({ ...filter, ...each, first: 100, last: null, after: 'B', before: null })),
  ];
  return {
    'action_line/all': [{}],
    'action_line/by_id': of('action_lines'),
    'action_line/plan_by_id': of('action_plans'),
    'action_line/point_by_id': of('action_points'),
    'action_line/points_of_lines': of('action_lines'),
    'agenda/agendas_of_countries': of('countries'),
    'agenda/all': [{}],
    'agenda/area_by_id': of('action_areas'),
    'agenda/areas_of_agendas': of('agendas'),
    'agenda/areas_of_working_groups': of('working_groups'),
    'agenda/by_id': of('agendas'),
    'agenda/goal_by_id': of('goals'),
    'agenda/goals_of_areas': of('action_areas'),
    'agenda/milestones_of_agendas': of('agendas'),
    'agenda/milestone_by_id': of('milestones'),
    'agenda/participants_of_agendas': of('agendas'),
    'agenda/relations_of_agendas': of('agendas'),
    'agenda/working_group_by_id': of('working_groups'),
    'agenda/working_groups_of_agendas': of('agendas'),
    'agreement/annex_search_by_id': of('annex_searches'),
    'agreement/annex_searches_of_agreements': of('agreements'),
    'agreement/by_id': of('agreements'),
    'agreement/commitments_of_agreements': of('agreements'),
    'agreement/matching': pages({ kind: null, status: null, party: null, topic: null, inForceOn: null }, [
      { kind: 'FREE_TRADE', party: 'CL' },
      { topic: 'DATA_FLOW', inForceOn: '2020-11-30' },
      { status: 'SIGNED' },
    ]),
    'agreement/parties_of_agreements': of('agreements'),
    'agreement/party_countries': [{}],
    'agreement/relations_of_agreements': of('agreements'),
    'agreement/reservations_of_agreements': of('agreements'),
    'benchmark/all': [{}],
    'benchmark/by_id': of('benchmarks'),
    'benchmark/features_of_benchmarks': of('benchmarks'),
    'commitment/agreements_of_parties': [{ parties: jurisdictions }],
    'commitment/by_id': of('commitments'),
    'commitment/matching': pages({ agreement: null, party: null, topic: null, bindingness: null }, [
      { topic: 'DATA_FLOW', bindingness: 'BINDING' },
      { party: 'CL' },
      { agreement: 'CPTPP' },
    ]),
    'commitment/reservations_of_commitments': of('commitments'),
    'correction/all': [{}],
    'correction/by_id': of('corrections'),
    'corridor/agreements': [{ parties: jurisdictions }],
    'corridor/jurisdictions': [{ ids: [...region, 'EU'] }],
    'corridor/laws': [{ jurisdictions }],
    'country/matching': pages({ subregion: null, covered: null, agreement: null, group: null }, [
      { subregion: 'CARIBBEAN' },
      { covered: true, agreement: 'CPTPP' },
      { group: 'EU' },
    ]),
    'country/of_region': [{}],
    'dataset/coverage': [{}],
    'dataset/record_counts': [{}],
    'dataset/verification': [{}],
    'gaps/laws_without_start': [{}],
    'gaps/rules_without_start': [{}],
    'gaps/recalled_rules': [{ effects: ['CONDITIONAL_FLOW', 'LOCAL_STORAGE'] }],
    'gaps/rule_count': [{ effects: ['CONDITIONAL_FLOW', 'LOCAL_STORAGE'] }],
    'gaps/recalled_commitments': [{ topics: ['DATA_FLOW', 'LOCALISATION_BAN', 'FINANCIAL_DATA'] }],
    'gaps/parties_without_start': [{}],
    'effect/all': [{}],
    'export/records': [{}],
    'export/nodes': [{ ids: recordNames(dataset) }],
    'export/relationships': [{ ids: recordNames(dataset) }],
    'export/period': [{}],
    'group/all': [{}],
    'group/bound_by_groups': of('groups'),
    'group/groups_of_countries': of('countries'),
    'group/members_of_groups': of('groups'),
    'indicator/all': [{}],
    'indicator/by_id': of('indicators'),
    'indicator/observation_by_id': of('observations'),
    'indicator/observations_of_countries': of('countries'),
    'indicator/observations_of_indicators': of('indicators'),
    'join/by_id': of('joins'),
    'join/of_subjects': [
      { ids: [...named('Goal', 'goals'), ...named('Trend', 'trends'), ...named('ActionLine', 'action_lines')] },
      { ids: [...named('ActionArea', 'action_areas'), ...named('GuidingQuestion', 'guiding_questions')] },
    ],
    'join/of_targets': [{ ids: [...named('Goal', 'goals'), ...named('Agreement', 'agreements')] }],
    'jurisdiction/by_id': [{ ids: jurisdictions }],
    'jurisdiction/memberships_of': [{ ids: jurisdictions }],
    'jurisdiction/recognition_by_id': of('recognises'),
    'jurisdiction/recognitions_by': [{ ids: jurisdictions }],
    'jurisdiction/recognitions_of': [{ ids: jurisdictions }],
    'law/by_id': of('laws'),
    'law/enforcers_of_laws': of('laws'),
    'law/features_of_laws': of('laws'),
    'law/laws_of_jurisdictions': [{ ids: jurisdictions }],
    'law/matching': pages(
      { country: null, topic: null, kind: null, status: null, inForceOn: null, asOf: '2026-11-24' },
      [
        { country: 'BR' },
        { topic: 'DATA_PROTECTION', kind: 'STATUTE' },
        ...['IN_FORCE', 'PARTIALLY_IN_FORCE', 'NOT_YET_IN_FORCE', 'BILL', 'REPEALED'].map((status) => ({ status })),
        { inForceOn: '2012-01-01' },
      ],
    ),
    'law/provisions_of_laws': of('laws'),
    'law/relations_of_laws': of('laws'),
    'method/all': [{}],
    'method/by_id': of('methods'),
    'method/weights_of_methods': of('methods'),
    'progress/covered_countries': [{}],
    'progress/observations': [{ indicators: idsOf(dataset, 'indicators'), countries: region }],
    'provision/by_id': of('provisions'),
    'provision/rules_of_provisions': of('provisions'),
    'regulator/by_id': of('regulators'),
    'regulator/laws_enforced_by': of('regulators'),
    'regulator/matching': pages({ country: null, kind: null, independence: null, existsOn: null }, [
      { kind: 'DATA_PROTECTION', independence: 'INDEPENDENT' },
      { country: 'AR', existsOn: '2016-01-01' },
    ]),
    'regulator/regulators_of_jurisdictions': [{ ids: jurisdictions }],
    'report/all': [{}],
    'report/approach_by_id': of('approaches'),
    'report/approaches_of_reports': of('reports'),
    'report/by_id': of('reports'),
    'report/companion_by_id': of('companion_documents'),
    'report/companions_of_reports': of('reports'),
    'report/finding_by_id': of('survey_findings'),
    'report/findings_of_reports': of('reports'),
    'report/message_by_id': of('report_messages'),
    'report/messages_of_reports': of('reports'),
    'report/question_by_id': of('guiding_questions'),
    'report/questions_of_reports': of('reports'),
    'report/relations_of_reports': of('reports'),
    'report/section_by_id': of('report_sections'),
    'report/sections_of_reports': of('reports'),
    'report/stakeholder_by_id': of('stakeholders'),
    'report/stakeholders_of_reports': of('reports'),
    'report/trends_of_reports': of('reports'),
    'reservation/by_id': of('reservations'),
    'reservation/commitments_of_reservations': of('reservations'),
    'reservation/kept_under_agreements': of('agreements'),
    'reservation/laws_of_reservations': of('reservations'),
    'reservation/provisions_of_reservations': of('reservations'),
    'rule/by_id': of('rules'),
    'score/agreements': [{ parties: jurisdictions }],
    'search/candidates': [
      { ids: [...named('Law', 'laws'), ...named('Jurisdiction', 'countries'), ...named('Commitment', 'commitments')] },
    ],
    'source/by_id': of('sources'),
    'source/sources_of_facts': [
      { ids: [...named('Law', 'laws'), ...named('Provision', 'provisions'), ...named('Observation', 'observations')] },
    ],
    'trend/all': [{}],
    'trend/by_id': of('trends'),
  };
}

/** Some records of each kind, named as their keys are. */
function recordNames(dataset: CompiledDataset): string[] {
  const kinds: Record<string, string> = {
    countries: 'Jurisdiction',
    laws: 'Law',
    agreements: 'Agreement',
    rules: 'Rule',
  };
  return Object.entries(kinds).flatMap(([statement, kind]) =>
    idsOf(dataset, statement)
      .slice(0, 40)
      .map((id) => `${kind}:${id}`),
  );
}
