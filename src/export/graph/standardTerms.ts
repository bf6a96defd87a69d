/**
 * A record in the words of schema.org and of the ELI ontology, where these have one. A term is used in its defined meaning alone:
 * `legislationPassedBy` asks for an organisation, so that it stands for the law of groups and not of countries, of which the data set does
 * not know which body passed a law; `eli:implements` is deprecated in favour of `ensures_implementation_of`; nothing here is known to
 * transpose a directive.
 */

import { statusOn } from '../../law/status.js';
import type { LawStatus } from '../../vocabulary/law.js';
import type { ExportNode } from './records.js';
import { dateValue, inLanguage, type JsonLdValue, known, type Reference, type Terms } from './values.js';

/** The records that a record hangs on. */
export interface Above {
  readonly [relationshipType: string]: readonly Reference[] | undefined;
}

interface Described {
  readonly types: readonly string[];
  readonly terms: Terms;
}

type Describe = (node: ExportNode, above: Above, day: string) => Described;

/** Agreements that bind nobody are works, not legislation. */
const NO_LAW = new Set(['SOFT_LAW_STANDARD', 'COOPERATION_PROJECT', 'CERTIFICATION_SCHEME']);

const force: Readonly<Record<LawStatus, readonly [schema: string, eli: string]>> = {
  IN_FORCE: ['schema:InForce', 'eli:InForce-inForce'],
  PARTIALLY_IN_FORCE: ['schema:PartiallyInForce', 'eli:InForce-partiallyInForce'],
  NOT_YET_IN_FORCE: ['schema:NotInForce', 'eli:InForce-notInForce'],
  REPEALED: ['schema:NotInForce', 'eli:InForce-notInForce'],
  BILL: ['schema:NotInForce', 'eli:InForce-notInForce'],
};

const describers: Readonly<Record<string, Describe>> = {
  Law: ({ id, properties }, above, day) => {
    const { title, titleEn, shortName, kind, adopted, inForce, repealed } = properties;
    const dated = { kind, status: properties.status, inForce: inForce ?? null, repealed: repealed ?? null };
    const [schemaForce, eliForce] = force[statusOn(dated as Parameters<typeof statusOn>[0], day)];
    return {
      types: ['schema:Legislation', 'eli:LegalResource'],
      terms: {
        'schema:name': [textOf(title), ...inLanguage('en', titleEn)].filter(isKnown),
        'schema:alternateName': textOf(shortName),
        'schema:legislationIdentifier': id,
        'eli:id_local': id,
        'schema:legislationType': textOf(kind),
        'schema:legislationDate': dateOf(adopted),
        'eli:date_document': dateOf(adopted),
        'eli:first_date_entry_in_force': dateOf(inForce),
        'eli:date_no_longer_in_force': dateOf(repealed),
        'schema:legislationDateVersion': day,
        'schema:legislationLegalForce': { '@id': schemaForce },
        'eli:in_force': { '@id': eliForce },
        'schema:legislationJurisdiction': above.ENACTED,
        'eli:jurisdiction': above.ENACTED,
        'schema:legislationPassedBy': above.ENACTED?.filter((each) => each['@id'].startsWith('id/group/')),
      },
    };
  },
  Provision: ({ properties: { locator, summary } }, above) => ({
    types: ['schema:Legislation', 'eli:LegalResourceSubdivision'],
    terms: { 'schema:name': textOf(locator), 'schema:abstract': textOf(summary), ...partOf(above) },
  }),
  Agreement: ({ id, properties }) => {
    const { kind, signed, inForce } = properties;
    const isLaw = !NO_LAW.has(String(kind));
    return {
      types: isLaw ? ['schema:Legislation', 'eli:LegalResource'] : ['schema:CreativeWork'],
      terms: {
        ...named(properties),
        ...(isLaw && {
          'schema:legislationIdentifier': id,
          'eli:id_local': id,
          'schema:legislationType': textOf(kind),
          'schema:legislationDate': dateOf(signed),
          'eli:date_document': dateOf(signed),
          'eli:first_date_entry_in_force': dateOf(inForce),
        }),
      },
    };
  },
  Commitment: ({ properties: { locator, heading, summary } }, above) => ({
    types: ['schema:Legislation', 'eli:LegalResourceSubdivision'],
    terms: {
      'schema:name': textOf(locator),
      'schema:alternateName': textOf(heading),
      'schema:abstract': textOf(summary),
      ...partOf(above),
    },
  }),
  Country: ({ properties }) => ({
    types: ['schema:Country'],
    terms: { ...named(properties), 'schema:alternateName': textOf(properties.iso3) },
  }),
  Group: ({ properties }) => ({
    types: ['schema:AdministrativeArea', 'schema:GovernmentOrganization'],
    terms: named(properties),
  }),
  Regulator: ({ properties }, above) => ({
    types: ['schema:GovernmentOrganization'],
    terms: {
      'schema:name': [textOf(properties.name), ...inLanguage('en', properties.nameEn)].filter(isKnown),
      'schema:alternateName': textOf(properties.acronym),
      'schema:foundingDate': dateOf(properties.established),
      'schema:dissolutionDate': dateOf(properties.dissolved),
      'schema:url': textOf(properties.website),
      'schema:areaServed': above.HAS_REGULATOR,
    },
  }),
  Source: ({ properties: { title, url } }) => ({
    types: ['schema:CreativeWork'],
    terms: { 'schema:name': textOf(title), 'schema:url': textOf(url) },
  }),
  Indicator: ({ id, properties }) => ({
    types: ['schema:StatisticalVariable'],
    terms: { 'schema:name': id, 'schema:description': textOf(properties.unit) },
  }),
  Observation: ({ properties: { year, value, unit } }, above) => ({
    types: ['schema:Observation'],
    terms: {
      'schema:observationAbout': above.OBSERVED,
      'schema:observationDate': { '@value': String(year), '@type': 'xsd:gYear' },
      'schema:value': typeof value === 'number' ? value : undefined,
      'schema:unitText': textOf(unit),
    },
  }),
  Report: ({ properties: { title, url, publishedAt } }) => ({
    types: ['schema:Report'],
    terms: { 'schema:name': textOf(title), 'schema:url': textOf(url), 'schema:datePublished': dateOf(publishedAt) },
  }),
  Agenda: ({ properties }) => ({ types: ['schema:CreativeWork'], terms: named(properties) }),
  Benchmark: ({ properties }) => ({ types: ['schema:CreativeWork'], terms: named(properties) }),
  WorkingGroup: ({ properties }) => ({ types: ['schema:Organization'], terms: named(properties) }),
  Stakeholder: ({ properties }) => ({
    types: properties.kind === 'ORGANISATION' ? ['schema:Organization'] : [],
    terms: { ...named(properties), 'schema:alternateName': textOf(properties.acronym) },
  }),
};

/** A record in standard terms; what they have no word for is said in the project's own. */
export function standardTerms(node: ExportNode, above: Above, day: string): Described {
  const { types, terms } = describers[node.kind]?.(node, above, day) ?? { types: [], terms: named(node.properties) };
  return { types: [...types, node.kind], terms: known({ 'schema:identifier': node.id, ...terms }) };
}

/** What a relationship means in standard terms, beside the project's own. */
export const standardRelationships: Readonly<Record<string, readonly string[]>> = {
  AMENDS: ['schema:legislationAmends', 'eli:amends'],
  REPEALS: ['schema:legislationRepeals', 'eli:repeals'],
  // A replacement is a kind of change; neither vocabulary has a word of its own for it.
  REPLACES: ['schema:legislationChanges', 'eli:changes'],
  IMPLEMENTS: ['schema:legislationEnsuresImplementationOf', 'eli:ensures_implementation_of'],
  RELATES_TO: ['eli:related_to'],
  CONTAINS: ['schema:hasPart', 'eli:has_part'],
  OF_INDICATOR: ['schema:variableMeasured'],
};

function named({ name, nameEs, namePt }: ExportNode['properties']): Terms {
  return { 'schema:name': [...inLanguage('en', name), ...inLanguage('es', nameEs), ...inLanguage('pt', namePt)] };
}

function partOf({ CONTAINS }: Above): Terms {
  return { 'schema:isPartOf': CONTAINS, 'eli:is_part_of': CONTAINS };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function dateOf(value: unknown): JsonLdValue | undefined {
  return typeof value === 'string' ? dateValue(value) : undefined;
}

function isKnown<T>(value: T | undefined): value is T {
  return value !== undefined;
}
