import jsonld from 'jsonld';
import { jsonldBody, jsonldHead } from '../../../src/export/graph/jsonld.js';
import { type ExportGraph, type ExportNode, pathOf, relationshipTypesOf } from '../../../src/export/graph/records.js';
import { awkward, filled } from './filled.js';

const BASE = 'https://data.example.org/';
const SCHEMA = 'https://schema.org/';
const ELI = 'http://data.europa.eu/eli/ontology#';
const NS = `${BASE}ns#`;

const node = (kind: string, id: string, properties: ExportNode['properties'] = {}): ExportNode => ({
  kind,
  id,
  labels: [kind],
  properties: { id, ...properties },
});
const joins = (from: string, type: string, to: string, properties = {}) => ({
  id: `${from}~${type}~${to}`,
  type,
  from: `id/${from}`,
  to: `id/${to}`,
  properties,
});

const graph: ExportGraph = {
  nodes: [
    node('Country', 'CL', { name: 'Chile', nameEs: 'Chile', namePt: 'Chile' }),
    node('Group', 'EU', { name: 'European Union' }),
    node('Law', 'OLD', {
      title: 'Ley',
      kind: 'STATUTE',
      status: 'IN_FORCE',
      adopted: '1999-08',
      inForce: '1999',
      repealed: '2026-12-01',
    }),
    node('Law', 'NEW', {
      title: awkward.join('¶'),
      kind: 'STATUTE',
      status: 'IN_FORCE',
      adopted: '2024-12-13',
      inForce: '2026-12-01',
    }),
    node('Law', 'GDPR', { title: 'Regulation', kind: 'STATUTE', status: 'IN_FORCE', inForce: '2018-05-25' }),
    node('Provision', 'OLD-1', { locator: 'Art. 1', summary: 'What it says.' }),
    node('Commitment', 'C', { locator: 'Art. 2', exceptionTests: '{"TAXATION":{"necessity":"NONE"}}' }),
    node('WorkingGroup', 'D4D Hub', { name: 'Hub' }),
  ],
  relationships: [
    joins('country/CL', 'ENACTED', 'law/OLD'),
    joins('country/CL', 'ENACTED', 'law/NEW'),
    joins('group/EU', 'ENACTED', 'law/GDPR'),
    joins('law/NEW', 'REPLACES', 'law/OLD', { note: 'in part' }),
    joins('law/NEW', 'AMENDS', 'law/OLD'),
    joins('law/OLD', 'CONTAINS', 'provision/OLD-1'),
    joins('country/CL', 'RECOGNISES', 'group/EU', {
      id: 'CL-EU',
      since: '2024-07',
      notWith: ['EU', 'XX'],
      instrument: 'NEW',
    }),
  ],
};

const text = `${jsonldHead(BASE, relationshipTypesOf(graph))}${[...jsonldBody(graph, filled([]).dataset)].join('')}`;

interface Quad {
  subject: { value: string };
  predicate: { value: string };
  object: { value: string; termType: string; datatype?: { value: string }; language?: string };
}

let quads: Quad[];
beforeAll(async () => {
  // Nothing is fetched: a document loader that is asked fails.
  const documentLoader = async (url: string) => {
    throw new Error(`asked for ${url}`);
  };
  quads = (await jsonld.toRDF(JSON.parse(text), { documentLoader })) as Quad[];
});

const objects = (subject: string, predicate: string) =>
  quads
    .filter((quad) => quad.subject.value === BASE + subject && quad.predicate.value === predicate)
    .map(({ object }) => object);
const values = (subject: string, predicate: string) => objects(subject, predicate).map(({ value }) => value);

test('A law is legislation in the words of schema.org and ELI, and in the project’s own', () => {
  const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
  expect(values('id/law/OLD', type)).toEqual([`${SCHEMA}Legislation`, `${ELI}LegalResource`, `${NS}Law`]);
  expect(values('id/law/OLD', `${SCHEMA}legislationIdentifier`)).toEqual(['OLD']);
  expect(values('id/law/OLD', `${SCHEMA}legislationJurisdiction`)).toEqual([`${BASE}id/country/CL`]);
  expect(values('id/law/OLD', `${ELI}jurisdiction`)).toEqual([`${BASE}id/country/CL`]);
  expect(values('id/law/NEW', `${SCHEMA}legislationAmends`)).toEqual([`${BASE}id/law/OLD`]);
  expect(values('id/law/NEW', `${SCHEMA}legislationChanges`)).toEqual([`${BASE}id/law/OLD`]);
  expect(values('id/law/NEW', `${NS}replaces`)).toEqual([`${BASE}id/law/OLD`]);
  expect(values('id/law/NEW', `${SCHEMA}name`)).toEqual([awkward.join('¶')]);
});

test('A date is as precise as it is known', () => {
  const xsd = 'http://www.w3.org/2001/XMLSchema#';
  const [adopted] = objects('id/law/OLD', `${SCHEMA}legislationDate`);
  const [inForce] = objects('id/law/OLD', `${ELI}first_date_entry_in_force`);
  const [repealed] = objects('id/law/OLD', `${ELI}date_no_longer_in_force`);
  expect([adopted, inForce, repealed].map((date) => [date?.value, date?.datatype?.value])).toEqual([
    ['1999-08', `${xsd}gYearMonth`],
    ['1999', `${xsd}gYear`],
    ['2026-12-01', `${xsd}date`],
  ]);
});

test('The force of a law is that of the day of the data set', () => {
  expect(values('id/law/OLD', `${SCHEMA}legislationLegalForce`)).toEqual([`${SCHEMA}InForce`]);
  expect(values('id/law/NEW', `${SCHEMA}legislationLegalForce`)).toEqual([`${SCHEMA}NotInForce`]);
  expect(values('id/law/NEW', `${ELI}in_force`)).toEqual([`${ELI}InForce-notInForce`]);
});

test('Only an organisation is said to have passed a law', () => {
  expect(values('id/law/GDPR', `${SCHEMA}legislationPassedBy`)).toEqual([`${BASE}id/group/EU`]);
  expect(values('id/law/OLD', `${SCHEMA}legislationPassedBy`)).toEqual([]);
});

test('A provision is part of its law, told from both sides', () => {
  expect(values('id/law/OLD', `${ELI}has_part`)).toEqual([`${BASE}id/provision/OLD-1`]);
  expect(values('id/provision/OLD-1', `${SCHEMA}isPartOf`)).toEqual([`${BASE}id/law/OLD`]);
});

test('A name says its language', () => {
  expect(objects('id/country/CL', `${SCHEMA}name`).map(({ language }) => language)).toEqual(['en', 'es', 'pt']);
});

test('A relationship with properties of its own is a statement besides, and names records by address', () => {
  // A recognition has a page.
  const statement = 'id/recognition/CL-EU';
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
  expect(values(statement, `${rdf}subject`)).toEqual([`${BASE}id/country/CL`]);
  expect(values(statement, `${rdf}predicate`)).toEqual([`${NS}recognises`]);
  expect(values(statement, `${rdf}object`)).toEqual([`${BASE}id/group/EU`]);
  expect(values(statement, `${NS}instrument`)).toEqual([`${BASE}id/law/NEW`]);
  // What is no record stays as it was written.
  expect(values(statement, `${NS}notWith`)).toEqual([`${BASE}id/group/EU`, 'XX']);
  expect(values('export/graph.jsonld#law/NEW~REPLACES~law/OLD', `${rdf}subject`)).toEqual([`${BASE}id/law/NEW`]);
  expect(values('export/graph.jsonld#law/NEW~AMENDS~law/OLD', `${rdf}subject`)).toEqual([]);
});

test('What the graph keeps as JSON is JSON', () => {
  const [tests] = objects('id/commitment/C', `${NS}exceptionTests`);
  expect([JSON.parse(tests!.value), tests!.datatype?.value]).toEqual([
    { TAXATION: { necessity: 'NONE' } },
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON',
  ]);
});

test('Every node has an address', () => {
  expect(
    quads.filter(({ subject, object }) => [subject.value, object.value].some((value) => value.startsWith('_:'))),
  ).toEqual([]);
  expect(pathOf('WorkingGroup', 'D4D Hub')).toBe('id/working-group/D4D%20Hub');
  expect(pathOf('Rule', 'A/1')).toBe('id/rule/A/1');
});
