/** A small schema of the shape of the real one, behind the real server on a free port. */

import { setTimeout } from 'node:timers/promises';
import { buildSchema, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { tooCostly } from '../../../src/api/errors.js';
import { GraphFailure, GraphUnavailable } from '../../../src/graph/port.js';
import { type Configuration, readConfiguration } from '../../../src/server/configuration.js';
import { type RunningServer, type ServerParts, startServer } from '../../../src/server/http.js';
import { createLogger } from '../../../src/server/logger.js';

const definitions = /* GraphQL */ `
  type Query {
    hello: String!
    echo(text: String!): String
    country(id: ID!): Country
    countries(first: Int, after: String): CountryConnection!
    "Waits as long as it is told, or until its signal fires."
    wait(ms: Int!): String
    "Never settles, whatever happens."
    hang: String
    unavailable: String
    broken: String
    brokenToo: String!
    missing: String
    "Refused as an answer with too many records."
    tooMany: String
    "Refused as class-validator refuses it in type-graphql."
    refused: String
  }
  type CountryConnection { edges: [CountryEdge!]! totalCount: Int! }
  type CountryEdge { node: Country! cursor: String! }
  type Country { id: ID! name: String! laws: [Law!]! votes: [Law!]! pagedLaws(first: Int, after: String): LawConnection! }
  type LawConnection { edges: [LawEdge!]! }
  type LawEdge { node: Law! }
  type Law { id: ID! title: String! country: Country provisions: [Provision!]! pagedProvisions(first: Int): ProvisionConnection! }
  type ProvisionConnection { edges: [ProvisionEdge!]! }
  type ProvisionEdge { node: Provision! }
  type Provision { id: ID! locator: String! rules: [Rule!]! }
  type Rule { id: ID! effect: String! sources: [Source!]! }
  type Source { title: String! url: String locator: String verification: String! }
`;

interface Context {
  signal: AbortSignal;
}

/** What the tests look at from inside, and change. */
interface Probe {
  /** Signals of the operations so far. */
  readonly signals: AbortSignal[];
  readonly requestIds: string[];
  graphIsUp: boolean;
  /** What answers hang on besides their questions. */
  basis: string;
  /** Resolves when the next `wait` or `hang` was called. */
  called(): Promise<void>;
}

export const SECRET = 'MATCH (x:Secret) RETURN x';

export interface World extends Probe {
  readonly url: string;
  readonly server: RunningServer;
  readonly logs: Record<string, unknown>[];
  query(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  post(body: string, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}

export async function openWorld(env: Record<string, string> = {}, parts: Partial<ServerParts> = {}): Promise<World> {
  const logs: Record<string, unknown>[] = [];
  const logger = createLogger('debug', { write: (line) => logs.push(JSON.parse(line)) });
  const waiting: (() => void)[] = [];
  const probe: Probe = {
    signals: [],
    requestIds: [],
    graphIsUp: true,
    basis: 'the facts',
    called: () => new Promise((resolve) => waiting.push(resolve)),
  };
  const requireGraph = async () => {
    if (!probe.graphIsUp) throw new GraphUnavailable('connect ECONNREFUSED 10.1.2.3:7687');
  };
  const server = await startServer(
    {
      schema: schemaWith(resolvers(() => waiting.splice(0).map((resolve) => resolve()))),
      createContext: async ({ signal, requestId }) => {
        probe.signals.push(signal);
        probe.requestIds.push(requestId);
        await requireGraph();
        return { signal };
      },
      basis: async () => probe.basis,
      health: requireGraph,
      examples: [{ title: 'Greet', query: '{ hello }' }],
      ...parts,
    },
    configurationOf({ PORT: '0', ...env }),
    logger,
  );
  const post = async (body: string, headers: Record<string, string> = {}) =>
    answerOf(
      await fetch(`${server.url}/graphql`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...headers },
      }),
    );
  return Object.assign(probe, {
    url: server.url,
    server,
    logs,
    post,
    query: (query: string, variables?: object, headers?: Record<string, string>) =>
      post(JSON.stringify({ query, variables }), headers),
  });
}

export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

export function configurationOf(env: Record<string, string>): Configuration {
  const read = readConfiguration(env);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.configuration;
}

type Resolvers = Record<string, Record<string, GraphQLFieldResolver<unknown, Context>>>;

function resolvers(onCall: () => void): Resolvers {
  const countries = [{ id: 'BR', name: 'Brazil', laws: [], votes: [], pagedLaws: { edges: [] } }];
  return {
    Query: {
      hello: () => 'world',
      echo: (_, { text }) => text,
      country: (_, { id }) => countries.find((country) => country.id === id) ?? null,
      countries: () => ({ edges: countries.map((node) => ({ node, cursor: node.id })), totalCount: 1 }),
      wait: (_, { ms }, { signal }) => {
        onCall();
        return setTimeout(ms, 'waited', { signal });
      },
      hang: () => {
        onCall();
        return new Promise(() => {});
      },
      unavailable: async () => {
        throw new Error('could not read', { cause: new GraphUnavailable('bolt://10.1.2.3:7687 refused') });
      },
      broken: async () => {
        throw new GraphFailure(`syntax error in ${SECRET}`);
      },
      brokenToo: () => null,
      missing: () => {
        throw new GraphQLError('There is no country XX.', { extensions: { code: 'NOT_FOUND' } });
      },
      tooMany: () => {
        throw tooCostly(7);
      },
      refused: () => {
        throw new ArgumentValidationError([
          { property: 'first', value: 500, constraints: { max: 'ask for at most 100 at a time' } },
          {
            property: 'filter',
            value: {},
            children: [
              { property: 'country', value: 'Brasil', constraints: { matches: 'expected two letters, such as BR' } },
            ],
          },
        ]);
      },
    },
  };
}

function schemaWith(byType: Resolvers): GraphQLSchema {
  const schema = buildSchema(definitions);
  for (const [name, byField] of Object.entries(byType)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`no type ${name}`);
    for (const [field, resolve] of Object.entries(byField)) Object.assign(type.getFields()[field] ?? {}, { resolve });
  }
  const country = schema.getType('Country');
  if (isObjectType(country)) Object.assign(country.getFields().votes!, { extensions: { assumedSize: 200 } });
  return schema;
}
