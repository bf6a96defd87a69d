// npm run soak -- --minutes 60: asks the built program mixed questions over 8 connections for so long, a hundred a second (`--rate`), on the
// embedded engine and then on Neo4j (`--engine embedded` or `--engine neo4j` for one of them), and samples its memory each minute: what the
// system has given to the process, and its heap after a collection of garbage. It ends with 1 when memory has grown or an answer was none. A soak
// of a few minutes still sees a server that warms up, and says that it grew; one of an hour or more is recorded in docs/long-runs/.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { environmentOf, startNeo4j } from '../scripts/neo4j/server.mjs';
import { machine, neo4jVersion } from './circumstances.mjs';
import { table } from './measure.mjs';

const CONNECTIONS = 8;
/** Memory is flat when the mean of the last quarter of the samples is above that of the second quarter by no more than this share. */
const GROWTH_AT_MOST = 0.1;
const ENGINES = ['embedded', 'neo4j'];
/** What is shorter is for a look. */
const MINUTES_RECORDED = 60;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    rate: { type: 'string', default: '100' },
    engine: { type: 'string', multiple: true, default: ENGINES },
  },
});
const [minutes, rate] = [values.minutes, values.rate].map(Number);
const unknown = values.engine.filter((engine) => !ENGINES.includes(engine));
if (!(minutes > 0 && rate > 0) || unknown.length > 0) {
  console.error('Usage: npm run soak -- [--minutes 60] [--rate 100] [--engine embedded] [--engine neo4j]');
  process.exit(2);
}
/** Quarters need samples: a short soak takes them more often. */
const interval = Math.min(60_000, (minutes * 60_000) / 8);

/** The environment without what names a graph. */
const { NEO4J_URI, GRAPH_PATH, ...bare } = process.env;
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const probe = fileURLToPath(new URL('soakProbe.mjs', import.meta.url));
const dataset = JSON.parse(await readFile(new URL('../dist/dataset.json', import.meta.url), 'utf8'));
const idsOf = (statement) =>
  dataset.batches.find((batch) => batch.statement === statement).rows.map(({ properties }) => properties.id);
const [countries, laws, agreements] = ['countries', 'laws', 'agreements'].map(idsOf);

const one = (list) => list[Math.floor(Math.random() * list.length)];
const day = () => new Date(Date.UTC(2000, 0, 1 + Math.floor(Math.random() * 10_000))).toISOString().slice(0, 10);

/** Each makes a question with arguments of its own, so that few are repeated. */
const questions = [
  () => [
    'query ($o: ID!, $d: ID!, $asOf: Date!) { traceCorridor(origin: $o, destination: $d, asOf: $asOf) { level explanation(lang: ES) barriers { law { title } mechanisms { mechanism status reason } } } }',
    { o: one(['BR', 'CL', 'MX']), d: one(['AR', 'PE', 'UY', 'ES']), asOf: day() },
  ],
  () => [
    'query ($id: ID!) { law(id: $id) { id title provisions { id summary rules { id effect } sources { title } } } }',
    { id: one(laws) },
  ],
  () => [
    'query ($id: ID!) { country(id: $id) { id name laws { id title } } dataset { hash version } }',
    { id: one(countries) },
  ],
  () => ['query ($id: ID!) { agreement(id: $id) { id name } }', { id: one(agreements) }],
  () => [
    'query ($text: String!) { search(text: $text, first: 10) { totalCount edges { node { id title } } } }',
    { text: one(['proteccion de datos', 'transfer', 'consent', 'dados pessoais', 'source code']) },
  ],
  () => [
    'query ($asOf: Date!) { corridorMatrix(group: { countries: ["BR", "CL", "MX", "PE", "CO"] }, asOf: $asOf) { meanFriction cells { origin destination level } } }',
    { asOf: day() },
  ],
  () => ['query { laws(first: 100, filter: { nowhere: true }) { totalCount } }', {}, 400],
];

async function soak(engine, env) {
  const server = spawn(process.execPath, ['--expose-gc', '--import', probe, main, 'start'], {
    // What is kept of answers is bounded: the bound is so low that it is reached in the first minutes.
    env: { ...bare, ...env, PORT: '0', LOG_LEVEL: 'silent', RATE_LIMIT: '0', ANSWER_CACHE_BYTES: '8000000' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const [line] = await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
  const [url] = /http\S+/.exec(line) ?? [];
  if (url === undefined) throw new Error('The server did not start.');

  let asked = 0;
  let failed = 0;
  const end = Date.now() + minutes * 60_000;
  const clients = Array.from({ length: CONNECTIONS }, async () => {
    while (Date.now() < end && server.exitCode === null) {
      const next = Date.now() + (1000 * CONNECTIONS) / rate;
      const [query, variables, status = 200] = one(questions)();
      asked++;
      if (!(await isAnswered(url, { query, variables }, status))) failed++;
      await sleep(Math.max(0, next - Date.now()));
    }
  });
  const samples = [];
  const rows = [];
  while (Date.now() < end && server.exitCode === null) {
    await sleep(Math.min(interval, Math.max(0, end - Date.now())));
    if (server.exitCode !== null) break;
    server.send('memory');
    const [{ rss, heap }] = await once(server, 'message');
    samples.push({ rss, heap });
    rows.push({ minute: (samples.length * interval) / 60_000, rss: mb(rss), heap: mb(heap), asked, failed });
  }
  await Promise.all(clients);
  server.kill('SIGTERM');
  const [code] = server.exitCode === null ? await once(server, 'exit') : [server.exitCode];
  const growth = { rss: growthOf(samples, 'rss'), heap: growthOf(samples, 'heap') };
  const isFlat = growth.heap <= GROWTH_AT_MOST && growth.rss <= GROWTH_AT_MOST;
  const share = (value) => `${(100 * value).toFixed(1)} %`;
  const told = [
    `Memory is ${isFlat ? 'flat' : 'NOT flat'}: from the second quarter to the last, the process ${share(growth.rss)}, its heap ${share(growth.heap)} (at most ` +
      `${share(GROWTH_AT_MOST)}). ${asked} questions, ${failed} without their answer; the server ended with ${code}.`,
    'Megabytes, the heap after a collection of garbage:',
    table(rows, ['minute', 'rss', 'heap', 'asked', 'failed']),
  ];
  console.log(`\n## ${engine}\n\n${told.join('\n\n')}`);
  if (minutes >= MINUTES_RECORDED) await record(engine, told);
  return isFlat && failed === 0 && code === 0;
}

/** The last result, so that nobody has to believe that it ran. */
async function record(engine, told) {
  const name = engine === 'neo4j' ? `Neo4j (${neo4jVersion()})` : 'the embedded engine';
  const text = [
    `# ${minutes} minutes on ${name}`,
    `Written by \`npm run soak -- --minutes ${minutes} --rate ${rate} --engine ${engine}\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}; facts ${dataset.about.version}.`,
    ...told,
  ];
  await writeFile(new URL(`../docs/long-runs/soak-${engine}.md`, import.meta.url), `${text.join('\n\n')}\n`);
}

async function isAnswered(url, question, status) {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
    });
    const { errors } = await response.json();
    return response.status === status && (errors === undefined) === (status === 200);
  } catch {
    return false;
  }
}

/** By what share the mean of the last quarter lies above that of the second one. */
function growthOf(samples, key) {
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  const mean = (from) => samples.slice(from, from + quarter).reduce((sum, sample) => sum + sample[key], 0) / quarter;
  return mean(samples.length - quarter) / mean(quarter) - 1;
}

function mb(bytes) {
  return Math.round(bytes / 1e6);
}

let isGood = true;
for (const engine of values.engine) {
  if (engine === 'embedded') {
    isGood = (await soak(engine, {})) && isGood;
  } else {
    const neo4j = await startNeo4j({ log: console.error });
    isGood = (await soak(engine, environmentOf(neo4j)).finally(() => neo4j.stop())) && isGood;
  }
}
console.log(`\n${isGood ? 'Good' : 'NOT good'}: ${minutes} minutes on ${values.engine.join(' and ')}.`);
process.exitCode = isGood ? 0 : 1;
