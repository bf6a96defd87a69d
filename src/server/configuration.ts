/**
 * The configuration: one table, from which reading, the lines about wrong values, the type and the table of the README come, so that they
 * cannot differ.
 */

import { address, baseAddress, choice, onOrOff, origins, type Setting, text, wholeNumber } from './setting.js';

const GRAPH_SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

const graphUri: Setting<string> = {
  name: 'NEO4J_URI',
  fallback: undefined,
  meaning: 'A Neo4j server that holds the graph; without it the graph is embedded',
  expected: 'an address without credentials, such as bolt://localhost:7687 or neo4j+s://graph.example.org',
  // People put user and password into addresses; nothing of a wrong one is repeated.
  secret: true,
  read: (given) => {
    const scheme = given.split('://', 1)[0] ?? '';
    return GRAPH_SCHEMES.includes(scheme) && URL.canParse(given) && !hasCredentials(given) && new URL(given).host
      ? given
      : undefined;
  },
};

/** Read by the libraries of OpenTelemetry too. Keys of collectors have a variable of their own; nothing of a wrong address is repeated. */
const collector = (about: { name: string; meaning: string }) =>
  baseAddress({ ...about, example: 'http://localhost:4318', secret: true });

const settings = {
  port: wholeNumber({
    name: 'PORT',
    fallback: 4000,
    least: 0,
    most: 65535,
    meaning: 'Port of the server; 0 takes any free one',
  }),
  host: address({
    name: 'HOST',
    fallback: '127.0.0.1',
    meaning: 'Address to listen on; 0.0.0.0 opens it to the network',
  }),
  publicUrl: baseAddress({
    name: 'PUBLIC_URL',
    example: 'https://corredor.example.org',
    meaning:
      'Address at which the public reaches the server, for permalinks; without it, they are relative to the server',
  }),
  graphPath: text({
    name: 'GRAPH_PATH',
    expected: 'a path, and no NEO4J_URI beside it',
    meaning: 'Where the embedded graph is kept; without it, in memory, loaded at each start',
  }),
  neo4jUri: graphUri,
  neo4jUser: text({ name: 'NEO4J_USER', fallback: 'neo4j', expected: 'a name', meaning: 'User of the Neo4j server' }),
  neo4jPassword: text({
    name: 'NEO4J_PASSWORD',
    expected: 'a password',
    secret: true,
    meaning: 'Password of that user; without it, no authentication',
  }),
  neo4jDatabase: text({
    name: 'NEO4J_DATABASE',
    expected: 'a name',
    meaning: 'Database of the Neo4j server; without it, the server’s default',
  }),
  logLevel: choice({
    name: 'LOG_LEVEL',
    fallback: 'info',
    values: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    meaning: 'Least level of the lines that are logged',
  }),
  introspection: onOrOff({
    name: 'INTROSPECTION',
    fallback: true,
    meaning: 'Whether the schema may be asked for; off also hides names from error messages',
  }),
  corsOrigins: origins({
    name: 'CORS_ORIGIN',
    meaning: 'Other sites whose pages may read the API; without it, none',
  }),
  maxDepth: wholeNumber({
    name: 'MAX_DEPTH',
    fallback: 15,
    least: 1,
    most: 100,
    unit: 'levels',
    meaning: 'How deep a query may nest',
  }),
  maxCost: wholeNumber({
    name: 'MAX_COST',
    fallback: 250_000,
    least: 1,
    most: 1_000_000_000,
    unit: 'fields of the answer',
    meaning: 'How much a query may ask for: each field counts once for every item of the lists around it',
  }),
  maxRecords: wholeNumber({
    name: 'MAX_RECORDS',
    fallback: 50_000,
    least: 1,
    most: 100_000_000,
    unit: 'records',
    meaning: 'How many records an answer may hold, each as often as it is told',
  }),
  maxAliases: wholeNumber({
    name: 'MAX_ALIASES',
    fallback: 30,
    least: 0,
    most: 10_000,
    meaning: 'How many aliases a query may have',
  }),
  maxTokens: wholeNumber({
    name: 'MAX_TOKENS',
    fallback: 2000,
    least: 10,
    most: 1_000_000,
    meaning: 'How many tokens (names, braces, values) a query may have',
  }),
  maxDirectives: wholeNumber({
    name: 'MAX_DIRECTIVES',
    fallback: 20,
    least: 0,
    most: 10_000,
    meaning: 'How many directives a query may have',
  }),
  answerCacheBytes: wholeNumber({
    name: 'ANSWER_CACHE_BYTES',
    fallback: 64_000_000,
    least: 0,
    most: 10_000_000_000,
    unit: 'bytes',
    meaning: 'How many bytes of answers are kept, to be given again; 0 keeps none',
  }),
  recordCacheBytes: wholeNumber({
    name: 'RECORD_CACHE_BYTES',
    fallback: 128_000_000,
    least: 0,
    most: 100_000_000_000,
    unit: 'bytes',
    meaning: 'How much memory, about, may be taken by what was read from the graph, to be read again; 0 keeps nothing',
  }),
  maxBodyBytes: wholeNumber({
    name: 'MAX_BODY_BYTES',
    fallback: 100_000,
    least: 100,
    most: 100_000_000,
    unit: 'bytes',
    meaning: 'How large the body of a request may be',
  }),
  rateLimit: wholeNumber({
    name: 'RATE_LIMIT',
    fallback: 1200,
    least: 0,
    most: 1_000_000,
    unit: 'requests a minute',
    meaning: 'How often one client may ask the API and what is made from it; 0 sets no limit',
  }),
  trustedProxies: wholeNumber({
    name: 'TRUSTED_PROXIES',
    fallback: 0,
    least: 0,
    most: 10,
    unit: 'proxies',
    meaning: 'How many proxies stand before the server, whose word on the address of a client is taken',
  }),
  requestTimeoutMs: wholeNumber({
    name: 'REQUEST_TIMEOUT_MS',
    fallback: 30_000,
    least: 100,
    most: 600_000,
    unit: 'milliseconds',
    meaning: 'How long a client may take to send a request before its connection is closed',
  }),
  operationTimeoutMs: wholeNumber({
    name: 'OPERATION_TIMEOUT_MS',
    fallback: 10_000,
    least: 1,
    most: 600_000,
    unit: 'milliseconds',
    meaning: 'How long an operation may take before it is cancelled',
  }),
  shutdownTimeoutMs: wholeNumber({
    name: 'SHUTDOWN_TIMEOUT_MS',
    fallback: 10_000,
    least: 0,
    most: 600_000,
    unit: 'milliseconds',
    meaning: 'How long running requests may take to end when the server stops',
  }),
  metricsPort: wholeNumber({
    name: 'METRICS_PORT',
    least: 0,
    most: 65535,
    meaning: 'Port at which Prometheus finds figures, at /metrics; 0 takes any free one; without it, none are kept',
  }),
  metricsHost: address({
    name: 'METRICS_HOST',
    fallback: '127.0.0.1',
    meaning: 'Address to listen on for Prometheus; whoever reaches it reads all figures',
  }),
  otlpEndpoint: collector({
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    meaning: 'Collector of OpenTelemetry to which traces go; without it, nothing is traced',
  }),
  otlpTracesEndpoint: collector({
    name: 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    meaning: 'The same with its whole path, for traces alone',
  }),
};

type Settings = typeof settings;

/** A setting without a fallback may be absent. */
type Optional =
  | 'publicUrl'
  | 'graphPath'
  | 'neo4jUri'
  | 'neo4jPassword'
  | 'neo4jDatabase'
  | 'corsOrigins'
  | 'metricsPort'
  | 'otlpEndpoint'
  | 'otlpTracesEndpoint';

type ValueOf<S> = S extends Setting<infer Value> ? Value : never;

export type Configuration = {
  readonly [Key in keyof Settings]: ValueOf<Settings[Key]> | (Key extends Optional ? undefined : never);
};

/** Reads the configuration, or says all that is wrong with it, a line for each variable. */
export function readConfiguration(
  env: Readonly<Record<string, string | undefined>>,
): { configuration: Configuration } | { problems: string[] } {
  const problems: string[] = [];
  const configuration = Object.fromEntries(
    Object.entries(settings).map(([key, setting]: [string, Setting<unknown>]) => {
      // Compose files and shells pass on unset variables as empty ones.
      const given = env[setting.name] || setting.fallback;
      const value = given === undefined ? undefined : setting.read(given);
      if (given !== undefined && value === undefined) problems.push(problemOf(setting, given));
      return [key, value];
    }),
  ) as Configuration;

  if (env.GRAPH_PATH && env.NEO4J_URI) {
    problems.push('GRAPH_PATH and NEO4J_URI are both set: expected one of them, the embedded graph or a server.');
  }
  return problems.length > 0 ? { problems } : { configuration };
}

/** The settings as a table in Markdown. */
export function configurationTable(): string {
  const rows = Object.values(settings).map(({ name, fallback, meaning, expected }: Setting<unknown>) => [
    `\`${name}\``,
    fallback === undefined ? '' : `\`${fallback}\``,
    meaning,
    expected,
  ]);
  const header = [
    ['variable', 'default', 'meaning', 'value'],
    ['---', '---', '---', '---'],
  ];
  return [...header, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function problemOf({ name, expected, secret }: Setting<unknown>, given: string): string {
  if (name === graphUri.name && hasCredentials(given)) {
    return 'NEO4J_URI holds credentials: expected an address without them; put them into NEO4J_USER and NEO4J_PASSWORD.';
  }
  return `${name} is ${secret ? 'wrong' : JSON.stringify(given)}: expected ${expected}.`;
}

function hasCredentials(uri: string): boolean {
  return uri.includes('@');
}
