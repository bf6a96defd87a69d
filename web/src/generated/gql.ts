/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Places($lang: Lang!) {\n  countries(first: 100) {\n    edges {\n      node {\n        ...NamedPlace\n      }\n    }\n  }\n  lastCountries: countries(last: 100) {\n    edges {\n      node {\n        ...NamedPlace\n      }\n    }\n  }\n  agreements(first: 100) {\n    edges {\n      node {\n        id\n        name: nameIn(lang: $lang)\n        kind\n        status\n      }\n    }\n  }\n  dataset {\n    title\n    version\n    date\n    license\n    hash\n  }\n}\n\nfragment NamedPlace on Country {\n  id\n  name(lang: $lang)\n  covered\n  subregion\n}": typeof types.PlacesDocument,
    "query Trace($origin: ID!, $destination: ID!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $asOf: Date, $lang: Lang!) {\n  trace: traceCorridor(\n    origin: $origin\n    destination: $destination\n    dataCategory: $dataCategory\n    sector: $sector\n    recipient: $recipient\n    asOf: $asOf\n  ) {\n    origin {\n      id\n      name(lang: $lang)\n    }\n    destination {\n      id\n      name(lang: $lang)\n    }\n    asOf\n    level\n    levelAtMost\n    certainty\n    weakestVerification\n    barriers {\n      ...TracedBarrier\n    }\n    conditionalBarriers {\n      ...TracedBarrier\n    }\n    permalink\n    apa: citation(style: APA)\n    bibtex: citation(style: BIBTEX)\n    csl: citation(style: CSL_JSON)\n  }\n}\n\nfragment TracedBarrier on Barrier {\n  id\n  kind\n  level\n  threshold\n  potentialConflict\n  summary(lang: $lang)\n  law {\n    id\n    title\n    shortName\n  }\n}": typeof types.TraceDocument,
};
const documents: Documents = {
    "query Places($lang: Lang!) {\n  countries(first: 100) {\n    edges {\n      node {\n        ...NamedPlace\n      }\n    }\n  }\n  lastCountries: countries(last: 100) {\n    edges {\n      node {\n        ...NamedPlace\n      }\n    }\n  }\n  agreements(first: 100) {\n    edges {\n      node {\n        id\n        name: nameIn(lang: $lang)\n        kind\n        status\n      }\n    }\n  }\n  dataset {\n    title\n    version\n    date\n    license\n    hash\n  }\n}\n\nfragment NamedPlace on Country {\n  id\n  name(lang: $lang)\n  covered\n  subregion\n}": types.PlacesDocument,
    "query Trace($origin: ID!, $destination: ID!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $asOf: Date, $lang: Lang!) {\n  trace: traceCorridor(\n    origin: $origin\n    destination: $destination\n    dataCategory: $dataCategory\n    sector: $sector\n    recipient: $recipient\n    asOf: $asOf\n  ) {\n    origin {\n      id\n      name(lang: $lang)\n    }\n    destination {\n      id\n      name(lang: $lang)\n    }\n    asOf\n    level\n    levelAtMost\n    certainty\n    weakestVerification\n    barriers {\n      ...TracedBarrier\n    }\n    conditionalBarriers {\n      ...TracedBarrier\n    }\n    permalink\n    apa: citation(style: APA)\n    bibtex: citation(style: BIBTEX)\n    csl: citation(style: CSL_JSON)\n  }\n}\n\nfragment TracedBarrier on Barrier {\n  id\n  kind\n  level\n  threshold\n  potentialConflict\n  summary(lang: $lang)\n  law {\n    id\n    title\n    shortName\n  }\n}": types.TraceDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Places($lang: Lang!) {\n  countries(first: 100) {\n    edges {\n      node {\n        ...NamedPlace\n      }\n    }\n  }\n  lastCountries: countries(last: 100) {\n    edges {\n      node {\n        ...NamedPlace\n      }\n    }\n  }\n  agreements(first: 100) {\n    edges {\n      node {\n        id\n        name: nameIn(lang: $lang)\n        kind\n        status\n      }\n    }\n  }\n  dataset {\n    title\n    version\n    date\n    license\n    hash\n  }\n}\n\nfragment NamedPlace on Country {\n  id\n  name(lang: $lang)\n  covered\n  subregion\n}"): typeof import('./graphql.js').PlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Trace($origin: ID!, $destination: ID!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $asOf: Date, $lang: Lang!) {\n  trace: traceCorridor(\n    origin: $origin\n    destination: $destination\n    dataCategory: $dataCategory\n    sector: $sector\n    recipient: $recipient\n    asOf: $asOf\n  ) {\n    origin {\n      id\n      name(lang: $lang)\n    }\n    destination {\n      id\n      name(lang: $lang)\n    }\n    asOf\n    level\n    levelAtMost\n    certainty\n    weakestVerification\n    barriers {\n      ...TracedBarrier\n    }\n    conditionalBarriers {\n      ...TracedBarrier\n    }\n    permalink\n    apa: citation(style: APA)\n    bibtex: citation(style: BIBTEX)\n    csl: citation(style: CSL_JSON)\n  }\n}\n\nfragment TracedBarrier on Barrier {\n  id\n  kind\n  level\n  threshold\n  potentialConflict\n  summary(lang: $lang)\n  law {\n    id\n    title\n    shortName\n  }\n}"): typeof import('./graphql.js').TraceDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
