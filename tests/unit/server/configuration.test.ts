import { type Configuration, configurationTable, readConfiguration } from '../../../src/server/configuration.js';

const read = (env: Record<string, string> = {}): Configuration => {
  const result = readConfiguration(env);
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  return result.configuration;
};

const problems = (env: Record<string, string>): string[] => {
  const result = readConfiguration(env);
  return 'problems' in result ? result.problems : [];
};

test('an empty environment gives the defaults', () => {
  expect(read()).toEqual({
    port: 4000,
    host: '127.0.0.1',
    graphPath: undefined,
    neo4jUri: undefined,
    neo4jUser: 'neo4j',
    neo4jPassword: undefined,
    neo4jDatabase: undefined,
    logLevel: 'info',
    introspection: true,
    corsOrigins: undefined,
    maxDepth: 15,
    maxCost: 250_000,
    maxRecords: 50_000,
    maxAliases: 30,
    maxTokens: 2000,
    maxDirectives: 20,
    answerCacheBytes: 64_000_000,
    recordCacheBytes: 128_000_000,
    maxBodyBytes: 100_000,
    rateLimit: 1200,
    trustedProxies: 0,
    requestTimeoutMs: 30_000,
    operationTimeoutMs: 10_000,
    shutdownTimeoutMs: 10_000,
    metricsPort: undefined,
    metricsHost: '127.0.0.1',
    otlpEndpoint: undefined,
    otlpTracesEndpoint: undefined,
  });
});

test('an empty variable is an absent one', () => {
  expect(read({ PORT: '', NEO4J_URI: '', GRAPH_PATH: '' })).toEqual(read());
});

test.each([
  [{ PORT: '0' }, { port: 0 }],
  [{ PORT: '65535' }, { port: 65535 }],
  [{ HOST: '::1' }, { host: '::1' }],
  [{ HOST: 'api.example.org' }, { host: 'api.example.org' }],
  [{ GRAPH_PATH: './graph' }, { graphPath: './graph' }],
  [{ NEO4J_URI: 'bolt://localhost:7687' }, { neo4jUri: 'bolt://localhost:7687' }],
  [{ NEO4J_URI: 'neo4j+s://graph.example.org' }, { neo4jUri: 'neo4j+s://graph.example.org' }],
  [{ LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
  [{ INTROSPECTION: 'off' }, { introspection: false }],
  [{ CORS_ORIGIN: '*' }, { corsOrigins: ['*'] }],
  [
    { CORS_ORIGIN: 'https://a.org, http://localhost:5173' },
    { corsOrigins: ['https://a.org', 'http://localhost:5173'] },
  ],
  [{ OPERATION_TIMEOUT_MS: '1' }, { operationTimeoutMs: 1 }],
  [{ METRICS_PORT: '0' }, { metricsPort: 0 }],
  [
    { METRICS_PORT: '9464', METRICS_HOST: '::' },
    { metricsPort: 9464, metricsHost: '::' },
  ],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/' }, { otlpEndpoint: 'http://collector:4318' }],
])('%j is read', (env, expected) => {
  expect(read(env)).toEqual({ ...read(), ...expected });
});

test.each([
  [{ PORT: 'web' }, 'PORT is "web": expected a whole number from 0 to 65535.'],
  [{ PORT: '65536' }, 'PORT is "65536": expected a whole number from 0 to 65535.'],
  [{ PORT: '-1' }, 'PORT is "-1": expected a whole number from 0 to 65535.'],
  [{ PORT: '4e3' }, 'PORT is "4e3": expected a whole number from 0 to 65535.'],
  [{ HOST: 'not a host' }, 'HOST is "not a host": expected an IP address or a host name.'],
  [{ HOST: '999.1.1.1' }, 'HOST is "999.1.1.1": expected an IP address or a host name.'],
  [{ INTROSPECTION: 'yes' }, 'INTROSPECTION is "yes": expected on or off.'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud": expected one of trace, debug, info, warn, error, fatal, silent.'],
  [{ MAX_DEPTH: '0' }, 'MAX_DEPTH is "0": expected a whole number from 1 to 100 (levels).'],
  [
    { OPERATION_TIMEOUT_MS: '10s' },
    'OPERATION_TIMEOUT_MS is "10s": expected a whole number from 1 to 600000 (milliseconds).',
  ],
  [
    { CORS_ORIGIN: 'https://a.org/path' },
    'CORS_ORIGIN is "https://a.org/path": expected * or origins such as https://example.org, separated by commas, without path.',
  ],
  [
    { NEO4J_URI: 'http://localhost:7474' },
    'NEO4J_URI is wrong: expected an address without credentials, such as bolt://localhost:7687 or neo4j+s://graph.example.org.',
  ],
  [
    { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://me:hunter2@collector:4318' },
    'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT is wrong: expected an address such as http://localhost:4318, without query and credentials.',
  ],
  [
    { GRAPH_PATH: 'graph', NEO4J_URI: 'bolt://localhost' },
    'GRAPH_PATH and NEO4J_URI are both set: expected one of them, the embedded graph or a server.',
  ],
])('%j is refused in one line', (env, line) => {
  expect(problems(env as unknown as Record<string, string>)).toEqual([line]);
});

test.each([
  'bolt://neo4j:hunter2@localhost',
  'neo4j:hunter2@localhost',
  'bolt//neo4j:hunter2@localhost',
  'bolt://hunter2@h',
])('credentials in an address are refused and not repeated: %s', (uri) => {
  expect(problems({ NEO4J_URI: uri })).toEqual([
    'NEO4J_URI holds credentials: expected an address without them; put them into NEO4J_USER and NEO4J_PASSWORD.',
  ]);
});

test('all problems are said at once', () => {
  expect(problems({ PORT: 'x', MAX_COST: 'y', GRAPH_PATH: 'a', NEO4J_URI: 'b' })).toHaveLength(4);
});

test('the table has a row for each variable', () => {
  const rows = configurationTable().split('\n');
  expect(rows.slice(0, 3)).toEqual([
    '| variable | default | meaning | value |',
    '| --- | --- | --- | --- |',
    '| `PORT` | `4000` | Port of the server; 0 takes any free one | a whole number from 0 to 65535 |',
  ]);
  expect(rows).toHaveLength(2 + Object.keys(read()).length);
  expect(rows.every((row) => row.split('|').length === 6)).toBe(true);
});
