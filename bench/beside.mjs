// npm run bench:beside: Corredor beside what people would use instead, on the same Neo4j with the same facts, asked the same questions by 16
// connections at once. Beside each stand the floor (the same statements straight through the driver) and the ceiling (a plain server that
// sends the same bytes). All take turns in one run, so that they meet the same machine; ratios hold beyond it, figures do not.
//
//   npm run bench:beside [-- --seconds 6 --rounds 3 --write]     --write puts the tables into docs/performance.md

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { graphql } from 'graphql';
import { createContext } from '../dist/api/context.js';
import { createSchema } from '../dist/api/schema.js';
import { SnapshotPointer } from '../dist/api/snapshot.js';
import { load } from '../dist/dataset/load.js';
import { openGraph } from '../dist/graph/open.js';
import { queryTerms } from '../dist/search/terms.js';
import { questionsOn } from './beside/questions.mjs';
import { machine, neo4jVersion, versionOf } from './circumstances.mjs';
import { table } from './measure.mjs';
import { writePart } from './page.mjs';

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '6' },
    rounds: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
const SECONDS = Number(options.seconds);
const ROUNDS = Number(options.rounds);
const CONNECTIONS = 16;
/** How many different laws, or corridors, are asked for in turn. */
const SAMPLE = 40;

const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = process.env;
if (!uri) throw new Error('NEO4J_URI names no server: npm run bench:beside starts one.');

const dataset = JSON.parse(readFileSync(new URL('../dist/dataset.json', import.meta.url), 'utf8'));
const graph = await openGraph({ neo4j: { uri, user, password, database } });
await graph.migrate();
await load(graph, dataset);
// The other side looks records up by their ids alone, and shall find them by an index too.
for (const label of ['Law', 'Country', 'Jurisdiction'])
  await graph.write((transaction) =>
    transaction.run({ name: 'beside', text: `CREATE INDEX beside_${label} IF NOT EXISTS FOR (n:${label}) ON (n.id)` }),
  );

const schema = await createSchema();
const questions = questionsOn({ ...sampleOf(dataset), termsOf: queryTerms });
const statements = await statementsOf(questions.map(({ corredor }) => corredor));

const children = [];
const env = { ...process.env, PORT: '0', LOG_LEVEL: 'warn', RATE_LIMIT: '0' };
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const forgetful = `${await start(main, ['start'], { ANSWER_CACHE_BYTES: '0', RECORD_CACHE_BYTES: '0' })}/graphql`;
const corredor = `${await start(main, ['start'], { ANSWER_CACHE_BYTES: '0' })}/graphql`;
const remembering = `${await start(main, ['start'], {})}/graphql`;
const neo4jGraphql = await start(fileURLToPath(new URL('beside/neo4jGraphql.mjs', import.meta.url)), [], {});
const floor = await startTold('driver.mjs', statements);

try {
  const answers = new Map();
  for (const body of questions.flatMap((each) => bodiesOf(each.corredor)))
    answers.set(body, await answerOf(corredor, body));
  const ceiling = await startTold('plain.mjs', [...answers]);
  for (const body of questions.flatMap((each) => bodiesOf(each.neo4jGraphql))) await answerOf(neo4jGraphql, body);

  const asked = [];
  for (const question of questions) {
    const own = bodiesOf(question.corredor);
    asked.push(
      await inTurns(question.name, [
        ['Corredor', corredor, own],
        ['Corredor that keeps no records', forgetful, own],
        ['@neo4j/graphql', neo4jGraphql, bodiesOf(question.neo4jGraphql)],
        ['floor: its statements through the driver', floor, own],
        ['ceiling: the same bytes', ceiling, own],
      ]),
    );
  }
  const repeated = [];
  for (const question of questions) {
    const [own] = bodiesOf(question.corredor);
    repeated.push(
      await inTurns(question.name, [
        ['Corredor, repeated', remembering, [own]],
        ['ceiling', ceiling, [own]],
      ]),
    );
  }
  const told = report(asked, repeated);
  console.log(told);
  if (options.write) writePart('beside', told);
} finally {
  for (const child of children) child.kill();
  await graph.close();
}

/** What is asked: some laws, all covered countries, some corridors between them. */
function sampleOf({ batches }) {
  const rowsOf = (name) => batches.find(({ statement }) => statement === name).rows.map(({ properties }) => properties);
  const countries = rowsOf('countries').filter(({ covered }) => covered);
  const ids = countries.map(({ id }) => id);
  const pairs = ids.flatMap((origin) =>
    ids.filter((id) => id !== origin).map((destination) => ({ origin, destination })),
  );
  const every = (all) => all.filter((_, i) => i % Math.floor(all.length / SAMPLE) === 0).slice(0, SAMPLE);
  return { laws: every(rowsOf('laws').map(({ id }) => id)), countries: ids, pairs: every(pairs) };
}

/** For each body: the statements that Corredor asks the graph, in waves of those that do not wait for one another. */
async function statementsOf(asked) {
  const pointer = new SnapshotPointer(graph);
  const plans = [];
  for (const question of asked) {
    for (const [i, body] of bodiesOf(question).entries()) {
      const waves = [];
      let running = 0;
      const read = (statement, parameters, how) => {
        if (running++ === 0) waves.push([]);
        waves.at(-1).push({ text: statement.text, parameters });
        return graph.read(statement, parameters, how).finally(() => running--);
      };
      // Its search is made of a read, so that it is recorded too.
      const recording = Object.assign(Object.create(graph), { read });
      const { errors } = await graphql({
        schema,
        source: question.query,
        variableValues: question.variables[i],
        contextValue: createContext(recording, pointer),
      });
      if (errors) throw errors[0];
      plans.push([body, waves]);
    }
  }
  return plans;
}

function bodiesOf({ query, variables }) {
  return variables.map((each) => JSON.stringify({ query, variables: each }));
}

/** A server of its own process, which tells its address on its output. */
async function start(file, words, settings) {
  const child = fork(file, words, { env: { ...env, ...settings }, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  children.push(child);
  for await (const line of child.stdout) {
    const found = /http\S+/.exec(line);
    if (found) return found[0].replace(/\/$/, '');
  }
  throw new Error(`${file} has ended before it told its address.`);
}

/** A server of its own process, which is told what it needs and then tells its address. */
async function startTold(name, given) {
  const child = fork(fileURLToPath(new URL(`beside/${name}`, import.meta.url)), { env });
  children.push(child);
  child.send(given);
  const [url] = await once(child, 'message');
  return url;
}

async function answerOf(url, body) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const text = await response.text();
  if (response.status !== 200 || JSON.parse(text).errors) throw new Error(`${body}\n${text.slice(0, 2000)}`);
  return text;
}

/** Asks each in turn, as many rounds as are wanted, and tells the medians of the rounds. */
async function inTurns(question, contenders) {
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, url, bodies] of contenders) {
      const seconds = round === 0 ? SECONDS / 2 : SECONDS;
      const result = await autocannon({
        url,
        connections: CONNECTIONS,
        duration: seconds,
        timeout: 60,
        requests: bodies.map((body) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body })),
      });
      if (result.non2xx + result.errors + result.timeouts > 0)
        throw new Error(
          `${name} refused or lost requests: ${JSON.stringify([result.non2xx, result.errors, result.timeouts])}`,
        );
      // The first round warms all of them up.
      if (round > 0) rounds.push({ name, perSecond: result.requests.total / result.duration, ...result.latency });
      await sleep(200);
    }
  }
  return {
    question,
    rows: contenders.map(([name]) => {
      const own = rounds.filter((each) => each.name === name);
      const median = (column) => own.map((each) => each[column]).sort((a, b) => a - b)[own.length >> 1];
      return { name, perSecond: median('perSecond'), p50: median('p50'), p97_5: median('p97_5'), p99: median('p99') };
    }),
  };
}

function report(asked, repeated) {
  const columns = ['asked', 'requests/s', 'ratio', 'p50 ms', 'p97.5 ms', 'p99 ms'];
  const tableOf = ({ question, rows }) => {
    const own = rows[0].perSecond;
    const shown = rows.map(({ name, perSecond, p50, p97_5, p99 }) => ({
      asked: name,
      'requests/s': perSecond < 100 ? perSecond.toFixed(1) : Math.round(perSecond),
      ratio: (perSecond / own).toFixed(2),
      'p50 ms': p50,
      'p97.5 ms': p97_5,
      'p99 ms': p99,
    }));
    return `#### ${question[0].toUpperCase()}${question.slice(1)}\n\n${table(shown, columns)}`;
  };
  const other = JSON.parse(
    readFileSync(new URL('beside/node_modules/@neo4j/graphql/package.json', import.meta.url), 'utf8'),
  );
  return [
    [
      `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench:beside\`: ${machine()}, ${neo4jVersion()};`,
      `@neo4j/graphql ${other.version}, neo4j-driver ${versionOf('neo4j-driver')}; facts ${dataset.about.version} (${dataset.hash}).`,
      `${CONNECTIONS} connections, ${SECONDS} s for each contender in each of ${ROUNDS} rounds after one to warm up; medians of the rounds.`,
    ].join('\n'),
    '### Asked anew (Corredor keeps no answers)',
    ...asked.map(tableOf),
    '### Asked again (Corredor keeps its answers)',
    ...repeated.map(tableOf),
  ].join('\n\n');
}
