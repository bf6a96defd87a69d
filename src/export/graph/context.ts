/** The context of the JSON-LD: it stands in the document itself, so that nothing is fetched to read it. */

/** The namespace of what schema.org and ELI have no term for, under the base address. */
export const NAMESPACE = 'ns#';

/** Properties that hold a date; one that is known to the day has no type of its own beside it. */
export const dateTerms = [
  'adopted',
  'adoptedAt',
  'date',
  'dissolved',
  'established',
  'from',
  'inForce',
  'launchedAt',
  'publishedAt',
  'repealed',
  'signed',
  'since',
  'to',
  'until',
  'usableFrom',
  'schema:datePublished',
  'schema:dissolutionDate',
  'schema:foundingDate',
  'schema:legislationDate',
  'schema:legislationDateVersion',
  'eli:date_document',
  'eli:date_no_longer_in_force',
  'eli:first_date_entry_in_force',
];

/** Properties that the graph keeps as the JSON of a map or a list of maps: here they are that again. */
export const jsonTerms = ['criteria', 'exceptionTests', 'weightSets'];

/** Everything in the document is relative to the base: it may be published at another address by changing these two lines. */
export function contextOf(base: string, relationshipTerms: readonly string[]): object {
  const typed = (terms: readonly string[], type: string) =>
    Object.fromEntries(terms.map((term) => [term, { '@type': type }]));
  return {
    '@version': 1.1,
    '@base': base,
    '@vocab': `${base}${NAMESPACE}`,
    corredor: `${base}${NAMESPACE}`,
    schema: 'https://schema.org/',
    eli: 'http://data.europa.eu/eli/ontology#',
    dcat: 'http://www.w3.org/ns/dcat#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    ...typed(dateTerms, 'xsd:date'),
    ...typed(relationshipTerms, '@id'),
    ...typed(jsonTerms, '@json'),
    ...typed(['schema:license'], '@id'),
    ...typed(['schema:url', 'url', 'website'], 'xsd:anyURI'),
  };
}

/** `PARTY_TO` as a term: `partyTo`. */
export function termOf(relationshipType: string): string {
  return relationshipType.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
