// A server of @neo4j/graphql over the graph that Corredor has loaded, with types for the fields that the questions ask for. It is told the
// address of Neo4j by the environment, and says its own on its output.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

/** What a country and a group have alike. */
const jurisdiction = `id: ID!
    iso3: String
    name: String!
    nameEs: String
    namePt: String
    subregion: String
    covered: Boolean
    kind: String
    note: String
    verification: String
    laws: [Law!]! @relationship(type: "ENACTED", direction: OUT)
    memberOf: [Group!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Since")
    boundBy: [Group!]! @relationship(type: "BOUND_BY_LAW_OF", direction: OUT, properties: "Since")
    recognises: [Jurisdiction!]! @relationship(type: "RECOGNISES", direction: OUT, properties: "Recognition")
    agreements: [Agreement!]! @relationship(type: "PARTY_TO", direction: OUT, properties: "Party")`;

const typeDefs = /* GraphQL */ `
  type Country @node(labels: ["Country", "Jurisdiction"]) {
    id: ID!
    covered: Boolean
    laws: [Law!]! @relationship(type: "ENACTED", direction: OUT)
  }

  type Jurisdiction @node {
    ${jurisdiction}
  }

  type Group @node(labels: ["Group", "Jurisdiction"]) {
    ${jurisdiction}
  }

  type Since @relationshipProperties {
    since: String
    until: String
  }

  type Recognition @relationshipProperties {
    id: ID!
    since: String
    until: String
    scope: String
    certifiedOnly: Boolean
    verification: String
    instrument: String
  }

  type Party @relationshipProperties {
    status: String
    since: String
    until: String
  }

  type Law @node {
    id: ID!
    title: String!
    titleEn: String
    shortName: String
    kind: String
    topics: [String!]
    adopted: String
    inForce: String
    repealed: String
    status: String
    comprehensive: Boolean
    steps: [String!]
    stepDates: [String!]
    note: String
    verification: String
    jurisdictions: [Jurisdiction!]! @relationship(type: "ENACTED", direction: IN)
    provisions: [Provision!]! @relationship(type: "CONTAINS", direction: OUT)
    implements: [Law!]! @relationship(type: "IMPLEMENTS", direction: OUT)
    amends: [Law!]! @relationship(type: "AMENDS", direction: OUT)
    replaces: [Law!]! @relationship(type: "REPLACES", direction: OUT)
    repeals: [Law!]! @relationship(type: "REPEALS", direction: OUT)
    regulators: [Regulator!]! @relationship(type: "ENFORCES", direction: IN)
    sources: [Source!]! @relationship(type: "SOURCED_FROM", direction: OUT)
  }

  type Regulator @node {
    id: ID!
    name: String!
    acronym: String
    established: String
    dissolved: String
  }

  type Provision @node {
    id: ID!
    locator: String
    summary: String
    verification: String
    rules: [Rule!]! @relationship(type: "IMPOSES", direction: OUT)
    sources: [Source!]! @relationship(type: "SOURCED_FROM", direction: OUT)
  }

  type Rule @node {
    id: ID!
    effect: String!
    mechanisms: [String!]
    dataCategories: [String!]
    sectors: [String!]
    destinations: [String!]
    cumulative: Boolean
    threshold: String
    usableFrom: String
    notYetUsable: Boolean
    clauses: [String!]
    incomplete: Boolean
    from: String
    to: String
    note: String
  }

  type Source @node {
    id: ID!
    title: String!
    publisher: String
    url: String
    verification: String
  }

  type Agreement @node {
    id: ID!
    name: String!
    kind: String
    status: String
    signed: String
    inForce: String
    note: String
    verification: String
    commitments: [Commitment!]! @relationship(type: "CONTAINS", direction: OUT)
  }

  type Commitment @node {
    id: ID!
    locator: String
    heading: String
    topic: String!
    bindingness: String
    disputeSettlement: Boolean
    exceptions: [String!]
    exceptionTests: String
    exceptParties: [String!]
    sectors: [String!]
    from: String
    to: String
    summary: String
    note: String
    verification: String
  }

  type Searchable @node @fulltext(indexes: [{ indexName: "searchable", queryName: "search", fields: ["searchText"] }]) {
    id: ID!
    title: String
    name: String
    summary: String
    searchText: String
  }
`;

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, includeStacktraceInErrorResponses: false });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
console.log(url);
