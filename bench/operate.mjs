// node bench/operate.mjs [--times N] [--seconds N] [--base PATH]: what a server needs that runs (memory, processor), and what it costs to observe it. The engine is
// the embedded one, or the Neo4j that NEO4J_URI names (node scripts/neo4j/with-server.mjs node bench/operate.mjs). --base names the folder of
// another built copy, such as the last release, to be measured beside this one. Quote ratios from one run: machines differ.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { readExamples } from '../dist/cli/examples.js';
import { table } from './measure.mjs';

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    times: { type: 'string', default: '10' },
    base: { type: 'string' },
  },
});
const SECONDS = Number(options.seconds);
const TIMES = Number(options.times);
const ROUNDS = 8;
const CONNECTIONS = 16;
const here = fileURLToPath(new URL('..', import.meta.url));

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** A collector that takes all spans and keeps none. */
const collector = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
});
await once(collector.listen(0, '127.0.0.1'), 'listening');
const OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${collector.address().port}`;

/** Starts a built program on a free port; its figures are at `metrics` where they are wanted. */
async function start(folder, env = {}) {
  const { GRAPH_PATH, ...inherited } = process.env;
  const child = spawn(process.execPath, [`${folder}/dist/cli/main.js`, 'start'], {
    env: { ...inherited, PORT: '0', RATE_LIMIT: '0', LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill());
  const listening = new Promise((resolve) => {
    let log = '';
    child.stderr.on('data', (part) => {
      log = (log + part).slice(0, 10_000);
      const told = /^\{.*"msg":"listening"\}$/m.exec(log);
      if (told) resolve(JSON.parse(told[0]));
    });
  });
  await once(child.stdout, 'data');
  const { url, metrics } = await listening;
  const stop = async () => {
    child.kill();
    await once(child, 'exit');
  };
  return { url, metrics, stop, pid: child.pid };
}

/** Memory in MB and the processor's time in seconds, as the server itself tells them. */
async function needs({ metrics }) {
  const text = await (await fetch(metrics)).text();
  const value = (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)[1]);
  return { memory: value('process_resident_memory_bytes') / 1e6, processor: value('process_cpu_seconds_total') };
}

const headers = { 'content-type': 'application/json' };

/** Asks one question after the other on all connections, for so many seconds (`duration`) or so many questions (`amount`). */
async function ask({ url }, bodyOf, howMuch) {
  let asked = 0;
  const setupRequest = (request) => ({ ...request, body: bodyOf(asked++) });
  const result = await autocannon({
    url: `${url}/graphql`,
    connections: CONNECTIONS,
    timeout: 600,
    ...howMuch,
    requests: [{ method: 'POST', headers, setupRequest }],
  });
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
  return { rate: result.requests.total / result.duration, count: result.requests.total, p99: result.latency.p99 };
}

const trace =
  'query ($o: ID!, $d: Date) { traceCorridor(origin: $o, destination: "CL", asOf: $d) { level barriers { law { title } } } }';
const origins = ['BR', 'AR', 'CO', 'MX', 'PE', 'UY', 'CR', 'PA'];

/** Another corridor or another day each time, so that none is answered from memory. */
function freshTrace(n) {
  const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(n / origins.length))).toISOString().slice(0, 10);
  return JSON.stringify({ query: trace, variables: { o: origins[n % origins.length], d: day } });
}

const repeatedTrace = () => freshTrace(0);
const examples = readExamples().map(({ query, variables }) => JSON.stringify({ query, variables }));
const example = (n) => examples[n % examples.length];

/** Seconds that a process has computed, as Linux tells. It says more than the clock where other programs want the processor too. */
function computed({ pid }) {
  const [, after] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = after.split(' ').slice(11, 13);
  return (Number(user) + Number(system)) / 100;
}

async function measureNeeds() {
  const rows = [];
  for (const [what, env] of [
    ['without kept answers', { ANSWER_CACHE_BYTES: '0' }],
    ['with kept answers', {}],
    [
      'without kept answers, in a heap of 256 MB',
      { ANSWER_CACHE_BYTES: '0', NODE_OPTIONS: '--max-old-space-size=256' },
    ],
  ]) {
    const server = await start(here, { METRICS_PORT: '0', OPERATION_TIMEOUT_MS: '600000', ...env });
    const before = await needs(server);
    const { count } = await ask(server, example, { amount: TIMES * examples.length });
    const after = await needs(server);
    rows.push({
      what,
      'MB after the start': Math.round(before.memory),
      'MB after the questions': Math.round(after.memory),
      'processor, ms an answer': ((after.processor - before.processor) * 1000) / count,
    });
    await server.stop();
  }
  return rows;
}

async function measureCost() {
  const variants = {
    off: [here],
    figures: [here, { METRICS_PORT: '0' }],
    spans: [here, { OTEL_EXPORTER_OTLP_ENDPOINT }],
    both: [here, { METRICS_PORT: '0', OTEL_EXPORTER_OTLP_ENDPOINT }],
    ...(options.base && { base: [options.base] }),
  };
  const servers = {};
  for (const [name, [folder, env]] of Object.entries(variants)) servers[name] = await start(folder, env);
  const names = Object.keys(servers);
  const rates = [];
  let next = 0;
  for (const [question, bodyOf] of [
    ['a trace, made anew', () => freshTrace(next++)],
    ['a trace, given again', repeatedTrace],
  ]) {
    for (const name of names) await ask(servers[name], bodyOf, { duration: 2 });
    for (let round = 0; round < ROUNDS; round++) {
      // Each comes first in its turn, as a machine that is shared grows slower and faster.
      const turn = [...names.slice(round % names.length), ...names.slice(0, round % names.length)];
      const measured = {};
      for (const name of turn) {
        const before = computed(servers[name]);
        const { count, rate } = await ask(servers[name], bodyOf, { duration: SECONDS });
        measured[name] = { rate, processor: ((computed(servers[name]) - before) * 1000) / count };
      }
      rates.push({ question, measured });
    }
  }
  await Promise.all(Object.values(servers).map(({ stop }) => stop()));
  return [...new Set(rates.map(({ question }) => question))].flatMap((question) => {
    const of = rates.filter((each) => each.question === question).map(({ measured }) => measured);
    return names.map((name) => ({
      question,
      variant: name,
      'answers a second': median(of.map((each) => each[name].rate)),
      'processor, ms an answer': least(of, name),
      'beside off': least(of, name) / least(of, 'off'),
    }));
  });
}

/** Other programs can only add to what an answer costs, so the least of the rounds is the nearest to it. */
function least(rounds, name) {
  return Math.min(...rounds.map((each) => each[name].processor));
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

const columns = (rows) => Object.keys(rows[0]);
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0].model}; ${process.env.NEO4J_URI ? 'Neo4j' : 'embedded'}; ${CONNECTIONS} connections.\n`,
);
const required = await measureNeeds();
console.log(`All questions of examples/, ${TIMES} times:\n\n${table(required, columns(required))}\n`);
if (SECONDS > 0) {
  const cost = await measureCost();
  console.log(
    `What it costs to be observed, the least of ${ROUNDS} rounds (answers a second: their median):\n\n${table(cost, columns(cost))}`,
  );
}
collector.close();
collector.closeAllConnections();
