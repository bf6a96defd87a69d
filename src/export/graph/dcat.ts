/** The data set described for catalogues: DCAT 3, as JSON-LD with its context in it. */

import { graphFormats, tableFormats } from '../formats.js';
import type { DatasetAbout } from '../table.js';
import { licenceAddress } from './jsonld.js';
import { DATASET, pathOf } from './records.js';
import { dateValue } from './values.js';

/** What a catalogue says of the data set. */
export interface Catalogue {
  readonly dataset: DatasetAbout;
  readonly creators: readonly string[];
  /** The countries whose law is recorded. */
  readonly countries: readonly { readonly id: string; readonly name: string }[];
  /** The first date on which a recorded law was adopted. */
  readonly since: string | null;
  /** The tables that can be had without saying more than their name. */
  readonly tables: readonly { readonly name: string; readonly title: string }[];
}

const DESCRIPTION =
  'Laws, regulators, trade agreements and the rules on data flows in them, as a graph: what stands between data and its destination in Latin America and the Caribbean. Every fact keeps its sources and how it was verified. Research material, no legal advice.';

const KEYWORDS = [
  'cross-border data flows',
  'data protection',
  'data localisation',
  'digital trade',
  'trade agreements',
  'Latin America',
  'Caribbean',
];

/** Media types are named by the addresses of their registry. */
const MEDIA_TYPES = 'http://www.iana.org/assignments/media-types/';

const PERIOD = 'export/dcat.jsonld#period';

export function dcatOf({ dataset, creators, countries, since, tables }: Catalogue, base: string): object {
  const { title, version, date, hash, license, citation } = dataset;
  const shared = {
    'dcterms:publisher': creators.map((_, index) => ({ '@id': creatorPath(index) })),
    'dcterms:license': { '@id': licenceAddress(license) },
  };
  return {
    '@context': contextOf(base),
    '@graph': [
      {
        '@id': 'export/dcat.jsonld#catalogue',
        '@type': 'dcat:Catalog',
        'dcterms:title': `Catalogue of ${title}`,
        'dcterms:description': 'The data set of this server and the service that answers questions about it.',
        ...shared,
        'dcat:dataset': { '@id': DATASET },
        'dcat:service': { '@id': 'graphql' },
      },
      {
        '@id': DATASET,
        '@type': 'dcat:Dataset',
        'dcterms:title': title,
        'dcterms:description': DESCRIPTION,
        'dcterms:identifier': hash,
        'dcat:version': version,
        'dcterms:issued': date,
        'dcterms:modified': date,
        'dcterms:language': { '@id': 'http://id.loc.gov/vocabulary/iso639-1/en' },
        'dcterms:bibliographicCitation': citation,
        ...shared,
        'dcterms:creator': creators.map((_, index) => ({ '@id': creatorPath(index) })),
        'dcterms:spatial': countries.map(({ id }) => ({ '@id': pathOf('Country', id) })),
        'dcterms:temporal': { '@id': PERIOD },
        'dcat:keyword': KEYWORDS,
        'dcat:landingPage': { '@id': 'export' },
        'dcat:distribution': distributions(tables).map((each) => ({ '@id': each['@id'] })),
      },
      {
        '@id': PERIOD,
        '@type': 'dcterms:PeriodOfTime',
        ...(since !== null && { 'dcat:startDate': dateValue(since) }),
        'dcat:endDate': date,
      },
      {
        '@id': 'graphql',
        '@type': 'dcat:DataService',
        'dcterms:title': 'GraphQL API',
        'dcat:endpointURL': { '@id': 'graphql' },
        'dcat:servesDataset': { '@id': DATASET },
        ...shared,
      },
      ...distributions(tables).map((each) => ({ ...each, 'dcterms:license': shared['dcterms:license'] })),
      ...creators.map((name, index) => ({ '@id': creatorPath(index), '@type': 'foaf:Agent', 'foaf:name': name })),
      ...countries.map(({ id, name }) => ({
        '@id': pathOf('Country', id),
        '@type': 'dcterms:Location',
        'dcterms:title': name,
      })),
    ],
  };
}

interface Distribution {
  readonly '@id': string;
  readonly [term: string]: unknown;
}

function distributions(tables: Catalogue['tables']): Distribution[] {
  const { jsonld, graphml } = graphFormats;
  const graphs = [jsonld, graphml].map(({ file, mediaType, name }) =>
    distribution(`export/${file}`, `The whole graph as ${name}`, mediaType),
  );
  const files = tables.flatMap(({ name, title }) =>
    Object.entries(tableFormats).map(([ending, format]) =>
      distribution(`export/${name}.${ending}`, `${title} (${format.name})`, format.mediaType),
    ),
  );
  return [...graphs, ...files];
}

function distribution(path: string, title: string, mediaType: string): Distribution {
  return {
    '@id': `${path}#distribution`,
    '@type': 'dcat:Distribution',
    'dcterms:title': title,
    'dcat:downloadURL': { '@id': path },
    'dcat:accessURL': { '@id': 'export' },
    'dcat:mediaType': { '@id': `${MEDIA_TYPES}${mediaType}` },
  };
}

function creatorPath(index: number): string {
  return `export/dcat.jsonld#creator-${index + 1}`;
}

function contextOf(base: string): object {
  const date = { '@type': 'xsd:date' };
  return {
    '@version': 1.1,
    '@base': base,
    dcat: 'http://www.w3.org/ns/dcat#',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    'dcterms:issued': date,
    'dcterms:modified': date,
    'dcat:startDate': date,
    'dcat:endDate': date,
  };
}
