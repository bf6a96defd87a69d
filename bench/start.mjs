// npm run bench:start: how long the built program takes from its start to its first answer over HTTP, with the embedded graph and all facts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { table } from './measure.mjs';

const TIMES = Number(process.argv[2] ?? 9);
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const query = '{ traceCorridor(origin: "BR", destination: "CL", asOf: "2026-11-24") { level } }';

/** Milliseconds from the start of the process until it says its address, and until its first answer has arrived. */
async function measureStart() {
  const started = performance.now();
  const { GRAPH_PATH, NEO4J_URI, ...env } = process.env;
  const server = spawn(process.execPath, [main, 'start'], {
    env: { ...env, PORT: '0', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(server.stdout, 'data');
  const ready = performance.now() - started;
  const [url] = /http\S+/.exec(line);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = await response.json();
  if (!data.traceCorridor.level) throw new Error('The first answer has no level.');
  const answered = performance.now() - started;
  server.kill();
  await once(server, 'exit');
  return { ready, answered };
}

const runs = [];
for (let i = 0; i < TIMES; i++) runs.push(await measureStart());
const rows = ['ready', 'answered'].map((event) => {
  const sorted = runs.map((run) => run[event]).sort((a, b) => a - b);
  const ms = (value) => Math.round(value);
  return { event, times: TIMES, least: ms(sorted[0]), median: ms(sorted[TIMES >> 1]), most: ms(sorted.at(-1)) };
});
console.log('Milliseconds from the start of the process:\n');
console.log(table(rows, ['event', 'times', 'least', 'median', 'most']));
