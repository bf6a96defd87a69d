/**
 * The project's own terms, described: what stands at the address of their namespace. Classes and properties are those of the public schema,
 * with its descriptions; relationships say which standard terms they narrow.
 */

import { type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { NAMESPACE, termOf } from './context.js';
import { standardRelationships } from './standardTerms.js';

/** `kinds` and `relationshipTypes` are those of the graph. */
export function vocabularyOf(
  schema: GraphQLSchema,
  kinds: readonly string[],
  relationshipTypes: readonly string[],
  base: string,
): object {
  const properties = propertiesOf(schema, kinds);
  return {
    '@context': {
      '@version': 1.1,
      '@base': base,
      dcterms: 'http://purl.org/dc/terms/',
      eli: 'http://data.europa.eu/eli/ontology#',
      owl: 'http://www.w3.org/2002/07/owl#',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      schema: 'https://schema.org/',
    },
    '@graph': [
      {
        '@id': 'ns',
        '@type': 'owl:Ontology',
        'dcterms:title': 'Terms of Corredor that schema.org and ELI have no word for',
      },
      ...kinds.map((kind) => term(kind, 'rdfs:Class', schema.getType(kind)?.description ?? [])),
      ...[...properties].map(([name, meanings]) => term(name, 'rdf:Property', meanings)),
      ...relationshipTypes.map((type) => ({
        ...term(termOf(type), 'rdf:Property', `The relationship ${type} of the graph.`),
        'rdfs:subPropertyOf': (standardRelationships[type] ?? []).map((each) => ({ '@id': each })),
      })),
    ],
  };
}

/** Properties with values of their own, and what each means for each kind of record that has it. */
function propertiesOf(schema: GraphQLSchema, kinds: readonly string[]): Map<string, string[]> {
  const meanings = new Map<string, string[]>();
  for (const kind of kinds) {
    const type = schema.getType(kind);
    if (!isObjectType(type)) continue;
    for (const { name, type: of, description } of Object.values(type.getFields())) {
      const named = getNamedType(of);
      if (name === 'id' || !(isLeafType(named) || named.name === 'PartialDate')) continue;
      meanings.set(name, [...(meanings.get(name) ?? []), `${kind}: ${description}`]);
    }
  }
  return meanings;
}

function term(name: string, type: string, comment: string | readonly string[]): object {
  return {
    '@id': `${NAMESPACE}${name}`,
    '@type': type,
    'rdfs:label': name,
    'rdfs:comment': comment,
    'rdfs:isDefinedBy': { '@id': 'ns' },
  };
}
