import { bestVerification } from '../../vocabulary/evidence.js';
import { FeatureName, type LawRelationType } from '../../vocabulary/law.js';
import type {
  AdequacyRecord,
  Dataset,
  LawRecord,
  LawRelationRecord,
  ProvisionRecord,
  RegulatorRecord,
  RuleRecord,
} from '../format/index.js';
import type { GraphRows, Kind } from './graphRows.js';
import { searchText } from './searchText.js';

/** Regulators, laws, provisions, rules, features and recognitions, of countries and of groups alike. */
export function addLaws(dataset: Dataset, relations: LawRelations, rows: GraphRows): void {
  Object.entries(FeatureName).forEach(([id, description], position) => {
    rows.node('features', { id, description, position });
  });
  const lawgivers = [
    ...dataset.countries.map((file) => ({ jurisdiction: file.country.iso2, ...file })),
    ...dataset.supranational.map((file) => ({ jurisdiction: file.group.id, ...file })),
  ];
  for (const { jurisdiction, regulators, laws, adequacy } of lawgivers) {
    regulators.forEach((regulator, position) => {
      addRegulator(regulator, position, jurisdiction, rows);
    });
    laws.forEach((law, position) => {
      addLaw(law, position, jurisdiction, rows);
      for (const relation of law.relations) relations.add(law.id, relation);
    });
    for (const recognition of adequacy) addRecognition(recognition, jurisdiction, rows);
  }
}

function addRegulator(regulator: RegulatorRecord, position: number, jurisdiction: string, rows: GraphRows): void {
  const { sources, ...properties } = regulator;
  const { id, name, nameEn, acronym } = regulator;
  rows.fact(
    'regulators',
    'Regulator',
    { ...properties, position, searchText: searchText([id, name, nameEn, acronym]) },
    sources,
    jurisdiction,
  );
}

function addLaw(law: LawRecord, position: number, jurisdiction: string, rows: GraphRows): void {
  const { sources, provisions, features, relations: _, enforcedBy, steps, ...properties } = law;
  const { id, title, titleEn, shortName } = law;
  const comprehensive = features.some(({ feature, value }) => feature === 'COMPREHENSIVE_LAW' && value === 'YES');
  rows.fact(
    'laws',
    'Law',
    {
      ...properties,
      // A property of a node holds no maps: what happened and when stand in two lists.
      ...(steps.length === 0 ? {} : { steps: steps.map(({ step }) => step), stepDates: steps.map(({ date }) => date) }),
      comprehensive,
      position,
      searchText: searchText([id, title, titleEn, shortName]),
    },
    sources,
    jurisdiction,
  );
  provisions.forEach((provision, index) => {
    addProvision(provision, index, law, rows);
  });
  for (const { feature, ...answer } of features) rows.relate('provides', id, feature, answer);
  enforcedBy.forEach((regulator, index) => {
    rows.relate('enforces', regulator, id, { position: index });
  });
}

function addProvision(provision: ProvisionRecord, position: number, law: LawRecord, rows: GraphRows): void {
  const { sources, rules, ...properties } = provision;
  const { id, locator, summary } = provision;
  rows.fact(
    'provisions',
    'Provision',
    { ...properties, position, searchText: searchText([id, law.shortName, locator, summary]) },
    sources,
    law.id,
  );
  rules.forEach((rule, index) => {
    addRule(rule, index, id, rows);
  });
}

/** A rule has no id of its own in the files: its provision's id and its place make one. */
function addRule(rule: RuleRecord, position: number, provision: string, rows: GraphRows): void {
  const { usableFrom, destinations, ...properties } = rule;
  rows.node(
    'rules',
    {
      ...properties,
      id: `${provision}/${position + 1}`,
      position,
      destinations: destinations.length > 0 ? destinations : null,
      usableFrom,
      notYetUsable: usableFrom === null,
    },
    provision,
  );
}

function addRecognition(recognition: AdequacyRecord, jurisdiction: string, rows: GraphRows): void {
  const { recognises, sources, ...properties } = recognition;
  rows.relate('recognises', jurisdiction, recognises, {
    ...properties,
    id: [jurisdiction, recognises, recognition.since ?? 'undated'].join('-'),
    verification: bestVerification(sources.map((source) => source.verification)),
    sources: rows.sourcesOf(sources),
  });
}

/** The verb of a relation that is told from its passive side. */
const activeVerb: Partial<Record<LawRelationType, string>> = {
  AMENDED_BY: 'amends',
  IMPLEMENTED_BY: 'implements',
  REPLACED_BY: 'replaces',
  REPEALED_BY: 'repeals',
};

/** Relations are recorded from either side in the files; the graph holds each once, in the direction of the verb. */
export class LawRelations {
  readonly #seen = new Set<string>();
  readonly #kinds: ReadonlyMap<string, Kind>;

  constructor(
    dataset: Dataset,
    private readonly rows: GraphRows,
  ) {
    this.#kinds = new Map<string, Kind>([
      ...dataset.agendas.map(({ agenda }) => [agenda.id, 'Agenda'] as const),
      ...dataset.agreements.map(({ agreement }) => [agreement.id, 'Agreement'] as const),
      ...dataset.reports.map(({ report }) => [report.id, 'Report'] as const),
      ...dataset.reports.flatMap(({ companionDocuments }) =>
        companionDocuments.map(({ id }) => [id, 'CompanionDocument'] as const),
      ),
      ...[...dataset.countries, ...dataset.supranational].flatMap(({ laws }) =>
        laws.map(({ id }) => [id, 'Law'] as const),
      ),
    ]);
  }

  add(from: string, { type, target, note }: LawRelationRecord): void {
    const active = activeVerb[type];
    const [verb, subject, object] = active ? [active, target, from] : [type.toLowerCase(), from, target];
    const key = `${subject} ${verb} ${object}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.rows.relate(verb, this.#nameOf(subject), this.#nameOf(object), { note });
  }

  #nameOf(id: string): string {
    return `${this.#kinds.get(id)}:${id}`;
  }
}
