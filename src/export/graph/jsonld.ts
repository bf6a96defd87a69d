/**
 * The graph as JSON-LD: each record with its own properties, what it is in the words of schema.org and ELI, and its relationships. A
 * relationship that has properties of its own (since when, where it is told) is besides a statement about the relationship, by RDF's own
 * terms for such.
 */

import type { GraphValue } from '../../graph/port.js';
import type { DatasetAbout } from '../table.js';
import { contextOf, dateTerms, jsonTerms, termOf } from './context.js';
import {
  DATASET,
  type ExportGraph,
  type ExportNode,
  type ExportRelationship,
  pathOf,
  pathOfRelationship,
} from './records.js';
import { type Above, standardRelationships, standardTerms } from './standardTerms.js';
import { dateValue, type JsonLdValue, type Reference, referenceTo, type Terms } from './values.js';

/** So many objects make a piece: between two of them others may have their turn. */
const PIECE = 500;

/** Properties that name other records, and the kinds that these may have. */
const namedRecords: Readonly<Record<string, readonly string[]>> = {
  destinations: ['Country', 'Group'],
  exceptParties: ['Country', 'Group'],
  instrument: ['Law'],
  notWith: ['Country', 'Group'],
  sources: ['Source'],
};

/** How the document begins: the only part that depends on where it is published. */
export function jsonldHead(base: string, relationshipTypes: readonly string[]): string {
  const terms = relationshipTypes.flatMap((type) => [termOf(type), ...(standardRelationships[type] ?? [])]);
  return `{\n"@context": ${JSON.stringify(contextOf(base, terms))},\n"@graph": [\n`;
}

/** The rest of the document, in pieces. */
export function* jsonldBody({ nodes, relationships }: ExportGraph, dataset: DatasetAbout): Generator<string> {
  const paths = new Set(nodes.map(({ kind, id }) => pathOf(kind, id)));
  const beginning = groupedBy(relationships, ({ from }) => from);
  const ending = groupedBy(relationships, ({ to }) => to);
  yield JSON.stringify(datasetObject(dataset));
  yield* pieces(nodes, (node) => {
    const path = pathOf(node.kind, node.id);
    return recordObject(node, path, beginning.get(path) ?? [], aboveOf(ending.get(path) ?? []), dataset.date, paths);
  });
  yield* pieces(relationships.filter(isQualified), (relationship) => statementObject(relationship, paths));
  yield '\n]\n}\n';
}

function* pieces<T>(items: readonly T[], write: (item: T) => object): Generator<string> {
  for (let start = 0; start < items.length; start += PIECE) {
    yield items
      .slice(start, start + PIECE)
      .map((item) => `,\n${JSON.stringify(write(item))}`)
      .join('');
  }
}

function datasetObject({ title, version, date, hash, license, citation }: DatasetAbout): object {
  return {
    '@id': DATASET,
    '@type': ['schema:Dataset', 'dcat:Dataset'],
    'schema:name': title,
    'schema:version': version,
    'schema:datePublished': date,
    'schema:identifier': hash,
    'schema:license': licenceAddress(license),
    'schema:creditText': citation,
    'schema:isAccessibleForFree': true,
  };
}

/** The page of a licence in the list from which its identifier is. */
export function licenceAddress(license: string): string {
  return `https://spdx.org/licenses/${encodeURIComponent(license)}`;
}

function recordObject(
  node: ExportNode,
  path: string,
  beginning: readonly ExportRelationship[],
  above: Above,
  day: string,
  paths: ReadonlySet<string>,
): object {
  const { types, terms } = standardTerms(node, above, day);
  return {
    '@id': path,
    '@type': types,
    ...terms,
    ...ownTerms(node.properties, paths),
    ...relationshipTerms(beginning),
  };
}

/** Properties under their own names; the id is told as an identifier. */
function ownTerms({ id: _, ...properties }: Readonly<Record<string, GraphValue>>, paths: ReadonlySet<string>): Terms {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, ownValue(name, value, paths)]));
}

function ownValue(name: string, value: GraphValue, paths: ReadonlySet<string>): JsonLdValue {
  if (Array.isArray(value)) return value.map((item) => ownValue(name, item, paths));
  if (typeof value !== 'string') return value as number | boolean;
  if (jsonTerms.includes(name)) return JSON.parse(value);
  if (dateTerms.includes(name)) return dateValue(value);
  const path = namedRecords[name]?.map((kind) => pathOf(kind, value)).find((each) => paths.has(each));
  return path === undefined ? value : referenceTo(path);
}

/** Every relationship under its own term, and under the standard ones beside. */
function relationshipTerms(relationships: readonly ExportRelationship[]): Record<string, string[]> {
  const terms: Record<string, string[]> = {};
  for (const { type, to } of relationships) {
    for (const term of [termOf(type), ...(standardRelationships[type] ?? [])]) {
      terms[term] ??= [];
      terms[term].push(to);
    }
  }
  return terms;
}

/** A place in a list is no more than an order. */
function isQualified({ properties }: ExportRelationship): boolean {
  return Object.keys(properties).some((name) => name !== 'position');
}

function statementObject(relationship: ExportRelationship, paths: ReadonlySet<string>): object {
  const { type, from, to, properties } = relationship;
  return {
    '@id': pathOfRelationship(relationship),
    '@type': 'rdf:Statement',
    'rdf:subject': referenceTo(from),
    'rdf:predicate': { '@id': `corredor:${termOf(type)}` },
    'rdf:object': referenceTo(to),
    ...(typeof properties.id === 'string' && { 'schema:identifier': properties.id }),
    ...ownTerms(properties, paths),
  };
}

function aboveOf(relationships: readonly ExportRelationship[]): Above {
  const above: Record<string, Reference[]> = {};
  for (const { type, from } of relationships) {
    above[type] ??= [];
    above[type].push(referenceTo(from));
  }
  return above;
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
