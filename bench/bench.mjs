// npm run bench: what a start, a load, a trace and the matrix of the region cost on the embedded engine, and on Neo4j too when NEO4J_URI
// is set (npm run bench:neo4j starts one). No cache stands between a question and the graph. Quote ratios from one run: machines differ.
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { graphql } from 'graphql';
import { createContext } from '../dist/api/context.js';
import { createSchema } from '../dist/api/schema.js';
import { SnapshotPointer } from '../dist/api/snapshot.js';
import { askIn } from '../dist/asking/ask.js';
import { load } from '../dist/dataset/load.js';
import { csvOf } from '../dist/export/csv.js';
import { writeGraph } from '../dist/export/graph/writeGraph.js';
import { askDataset } from '../dist/export/pages.js';
import { readTable } from '../dist/export/readTable.js';
import { tableNamed } from '../dist/export/tables/index.js';
import { xlsxOf } from '../dist/export/xlsx.js';
import { openGraph } from '../dist/graph/open.js';
import { measure, table } from './measure.mjs';

const dataset = JSON.parse(await readFile(new URL('../dist/dataset.json', import.meta.url), 'utf8'));
const region = dataset.batches
  .find(({ statement }) => statement === 'countries')
  .rows.map(({ properties }) => properties)
  .filter(
    ({ id, covered, subregion }) =>
      (covered && (id === 'MX' || /AMERICA|CARIBBEAN/.test(subregion)) && subregion !== 'NORTH_AMERICA') || id === 'MX',
  )
  .map(({ id }) => id);
const pairs = region.flatMap((origin) =>
  region.filter((other) => other !== origin).map((destination) => ({ origin, destination })),
);

const trace = `query ($origin: ID!, $destination: ID!) {
  traceCorridor(origin: $origin, destination: $destination, asOf: "2026-11-24") {
    level levelAtMost certainty friction
    barriers { id kind level mechanisms { mechanism status reason } summary }
    disciplines { commitment { id locator } agreement { id name } }
  }
}`;
const matrix = `query ($countries: [ID!]!) {
  corridorMatrix(group: { countries: $countries }, asOf: "2026-11-24") {
    openShare meanFriction cells { origin destination level levelAtMost certainty friction }
  }
}`;
const nested = `{
  countries(first: 100, filter: { covered: true }) {
    edges { node { id laws { id title provisions { id summary rules { id effect } sources { title } } } } }
  }
}`;

/** The questions of a harmonisation study, each on all countries. */
const studies = {
  'citations of laws': `{ laws(first: 100) { edges { node { permalink citation provisions { permalink citation(style: BIBTEX) } } } } }`,
  'compare frameworks': `query ($countries: [ID!]!) { compareFrameworks(group: { countries: $countries }, benchmark: "BENCHMARK-GDPR", asOf: "2026-11-24") {
    meanHeterogeneity pairs { a b heterogeneity } clusters { countries { id } } order strength { value low high } } }`,
  'scores: friction': `query ($countries: [ID!]!) { scores(group: { countries: $countries }, index: FRICTION, asOf: "2026-11-24") { rows { value rank } } }`,
  'scores: cross-border data policy': `query ($countries: [ID!]!) { scores(group: { countries: $countries }, index: CROSS_BORDER_DATA_POLICY, asOf: "2026-11-24") {
    rows { value rank points { indicator value rules { id } } } } }`,
  'scores: commitments': `query ($countries: [ID!]!) { scores(group: { countries: $countries }, index: COMMITMENTS, asOf: "2026-11-24") { rows { value rank } } }`,
  'load-bearing facts': `query ($countries: [ID!]!) { loadBearingFacts(group: { countries: $countries }, asOf: "2026-11-24", first: 100) {
    totalCount edges { node { kind id corridorCount verification } } } }`,
  'adequacy candidates': `query ($countries: [ID!]!) { adequacyCandidates(group: { countries: $countries }, asOf: "2026-11-24") {
    pairs(first: 100) { totalCount edges { node { distanceLow distanceHigh mutual } } } } }`,
  powers: `query ($countries: [ID!]!) { powers(group: { countries: $countries }, asOf: "2026-11-24") { powers { mechanism status since { date } } } }`,
  'simulate one accession': `query ($countries: [ID!]!) { simulateReforms(group: { countries: $countries }, reforms: [{ kind: ACCEDE, country: "BR", target: "CPTPP" }], asOf: "2026-11-24") {
    changed { origin destination before after } touched { change commitment { id } } } }`,
  'cheapest package, SAFEGUARDS': `query ($countries: [ID!]!) { reformPackage(group: { countries: $countries }, target: SAFEGUARDS, asOf: "2026-11-24") {
    feasible cost reforms { label } curve { gained atTarget } } }`,
  'cheapest package, FREE': `query ($countries: [ID!]!) { reformPackage(group: { countries: $countries }, target: FREE, asOf: "2026-11-24") { feasible cost } }`,
  'potential conflicts': `query ($countries: [ID!]!) { conflicts(group: { countries: $countries }, asOf: "2026-11-24", first: 100) {
    totalCount edges { node { id shelter level towards { party { id } } reservations { id } reason } } } }`,
  'potential conflicts in finance': `query ($countries: [ID!]!) { conflicts(group: { countries: $countries }, sector: FINANCE, asOf: "2026-11-24", first: 100) {
    totalCount edges { node { id shelter level towards { party { id } } reservations { id } reason } } } }`,
  'policy space': `{ ${region
    .map(
      (country) =>
        `${country}: policySpace(country: "${country}", asOf: "2026-11-24") { agreements { agreement { id } annexesSearched keptOut { keptBy } reservations { id } topicsLeftOpen { topic } } }`,
    )
    .join(' ')} }`,
  'accession of Brazil to the CPTPP': `{ accession(country: "BR", agreement: "CPTPP", asOf: "2026-11-24") {
    corridors { before { origin destination level } after { level } } pairs { coverageBefore { low } coverageAfter { low } } conflictsBrought { totalCount } } }`,
  'commitment matrix': `query ($countries: [ID!]!) { commitmentMatrix(group: { countries: $countries }, asOf: "2026-11-24") {
    cells { country { id } topic strength strengthHigh commitments { commitment { id } } } pairs { one { id } other { id } coverage } leftOut { id } } }`,
  precedents: `query ($countries: [ID!]!) { precedents(group: { countries: $countries }, topic: DATA_FLOW, asOf: "2026-11-24") {
    landingZone { strength } next { strength inTheWay { country { id } } } forms { strength acceptedBy { id } models { id } } summary } }`,
  'changes of a year, with corridors': `query ($countries: [ID!]!) { changes(from: "2026-01-01", to: "2026-12-31", first: 100) { totalCount edges { node {
    id summary corridors(group: { countries: $countries }) { origin destination before { level } after { level } } } } } }`,
  'a corridor over time': `{ corridorHistory(origin: "BR", destination: "CL") { periods { from level changes { id } } } }`,
  'the matrix over time': `query ($countries: [ID!]!) { matrixHistory(group: { countries: $countries }) { periods { from openShare changed { origin destination } } } }`,
  'next change of the matrix': `query ($countries: [ID!]!) { corridorMatrix(group: { countries: $countries }, asOf: "2026-11-24") { nextChange { date } } }`,
  'model clauses': `query ($countries: [ID!]!) { modelClauses(group: { countries: $countries }, asOf: "2026-11-24") { carried fewest { family country } } }`,
  'in place towards one goal': `query ($countries: [ID!]!) { goal(id: "ELAC2022-G16") { inPlace(countries: $countries, asOf: "2026-11-24") {
    countries { country { id } joins { status reason laws { id sources { title } } feature { value locator } commitments { id } } } } } }`,
  'in place towards all goals, trends, action lines and questions': `query ($countries: [ID!]!) {
    agendas { areas { inPlace(countries: $countries, asOf: "2026-11-24") { counts { inPlace } } goals { inPlace(countries: $countries, asOf: "2026-11-24") { counts { inPlace partly notInPlace } } } } }
    trends { inPlace(countries: $countries, asOf: "2026-11-24") { counts { inPlace } } } actionLines { inPlace(countries: $countries, asOf: "2026-11-24") { counts { inPlace } } }
    reports { guidingQuestions { inPlace(countries: $countries, asOf: "2026-11-24") { counts { inPlace } } } } }`,
};

/** What is taken away: each with its name, how often it is measured, and how it is made. */
const takenAway = [
  ['export laws.csv', 10, async (table) => csvOf(await table('laws', {}))],
  ['export laws.xlsx', 5, async (table) => xlsxOf(await table('laws', {}))],
  [
    `export corridorMatrix.csv, ${region.length} countries`,
    10,
    async (table) => csvOf(await table('corridorMatrix', { countries: region.join(','), 'as-of': '2026-11-24' })),
  ],
  ['export graph.jsonld', 5, (_, write) => write('jsonld')],
  ['export graph.graphml', 5, (_, write) => write('graphml')],
];

/** What one country can ask of another and offer it, all topics. */
const exchange = `query ($origin: ID!, $destination: ID!) {
  requestAndOffer(one: $origin, other: $destination, asOf: "2026-11-24") {
    topics { topic owedByOne { strength } owedByOther { strength } asksOfOne { certain summary } offersOfOne { certain summary } }
  }
}`;

/** A graph that remembers which statements it was asked, with what. */
function recording(graph) {
  const asked = [];
  const read = (statement, parameters, options) => {
    asked.push({ statement, parameters });
    return graph.read(statement, parameters, options);
  };
  return { asked, graph: { engine: graph.engine, read, search: graph.search.bind(graph) } };
}

async function benchEngine(graph, schema) {
  await graph.migrate();
  const report = await load(graph, dataset);
  const rows = report.nodes + report.relationships;
  const pointer = new SnapshotPointer(graph);
  const ask = async (source, variableValues) => {
    const answer = await graphql({ schema, source, variableValues, contextValue: createContext(graph, pointer) });
    if (answer.errors) throw answer.errors[0];
    return answer;
  };
  const countQueries = async (source, variableValues) => {
    const recorder = recording(graph);
    const contextValue = createContext(recorder.graph, new SnapshotPointer(recorder.graph));
    await graphql({ schema, source, variableValues, contextValue });
    return recorder.asked.length;
  };
  const measured = [
    {
      ...(await measure('one trace', 300, (i) => ask(trace, pairs[(i * 37) % pairs.length]))),
      queries: await countQueries(trace, pairs[0]),
    },
    {
      ...(await measure(`matrix of ${region.length} countries (${pairs.length} corridors)`, 30, () =>
        ask(matrix, { countries: region }),
      )),
      queries: await countQueries(matrix, { countries: region }),
    },
    {
      ...(await measure('countries → laws → provisions → rules, sources', 10, () => ask(nested))),
      queries: await countQueries(nested),
    },
    {
      ...(await measure('search "proteccion de datos"', 50, () =>
        ask('{ search(text: "proteccion de datos", first: 10) { totalCount edges { node { id title } } } }'),
      )),
    },
  ];
  measured.push({
    ...(await measure('request and offer of a pair', 100, (i) => ask(exchange, pairs[(i * 37) % pairs.length]))),
    queries: await countQueries(exchange, pairs[0]),
  });
  for (const [name, source] of Object.entries(studies)) {
    measured.push({
      ...(await measure(`${name}, ${region.length} countries`, 5, () => ask(source, { countries: region }))),
      queries: await countQueries(source, { countries: region }),
    });
  }
  for (const [name, times, make] of takenAway) {
    const takeAway = async (of) => {
      const { reader, today } = createContext(of, new SnapshotPointer(of));
      const ask = askIn(schema, { reader, today });
      const about = await askDataset(ask);
      return make(
        (table, asked) => readTable(schema, ask, tableNamed(table), asked, today),
        (format) => writeGraph(reader, format, about),
      );
    };
    const recorder = recording(graph);
    await takeAway(recorder.graph);
    measured.push({ ...(await measure(name, times, () => takeAway(graph))), queries: recorder.asked.length });
  }
  console.log(`\n## ${graph.engine} (${graph.location})\n`);
  if (report.changed)
    console.log(
      `Load: ${rows} rows in ${Math.round(report.milliseconds)} ms, ${Math.round((rows / report.milliseconds) * 1000)} rows a second.\n`,
    );
  console.log(table(measured, ['name', 'times', 'median', 'p99', 'queries']));
}

console.log(
  `# Benchmarks\n\nNode ${process.version}, ${cpus().length} × ${cpus()[0].model}; data set ${dataset.about.version} (${dataset.hash}). Milliseconds.`,
);
const schema = await createSchema();
const embedded = await openGraph({});
await benchEngine(embedded, schema);
await embedded.close();
const {
  NEO4J_URI: uri,
  NEO4J_USER: user = 'neo4j',
  NEO4J_PASSWORD: password = '',
  NEO4J_DATABASE: database,
} = process.env;
if (uri) {
  const address = { uri, user, password, database };
  const graph = await openGraph({ neo4j: address });
  await benchEngine(graph, schema);
  await graph.close();
} else {
  console.log('\nNeo4j was left out: npm run bench:neo4j starts one.');
}
