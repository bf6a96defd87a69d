import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentOf, startNeo4j } from '../../scripts/neo4j/server.mjs';
import { memoryOf } from './memory.mjs';
import { trace } from './questions.mjs';

/** A hundredfold world needs more heap than node gives; the program that serves it does not, and would only collect its garbage later. */
const FLAGS = { 'load.mjs': ['--max-old-space-size=12288'] };
const STARTS = 5;

/** A graph of its own for one run: a file of the embedded engine, or a fresh Neo4j. */
const engines = {
  async embedded() {
    const folder = await mkdtemp(join(tmpdir(), 'corredor-scale-'));
    return {
      environment: { GRAPH_PATH: join(folder, 'graph.grafeo') },
      serverMemory: () => null,
      close: () => rm(folder, { recursive: true, force: true }),
    };
  },
  async neo4j(signal) {
    const server = await startNeo4j({ heap: '4g', pageCache: '2g', log: (line) => console.error(line), signal });
    return {
      environment: environmentOf(server),
      serverMemory: () => memoryOf(server.pid),
      close: () => server.stop(),
    };
  },
};

export const engineNames = Object.keys(engines);

/** Fills a graph of an engine with a world, or with the facts where its size is null, and measures what is asked of it. */
export async function measureScale(engine, size, signal) {
  const graph = await engines[engine](signal);
  const { environment } = graph;
  try {
    const loaded = await child('load.mjs', environment, signal, JSON.stringify(size));
    const serverAfterLoad = graph.serverMemory();
    const starts = [];
    for (let i = 0; i < STARTS; i++) starts.push(await firstAnswer(environment, size, signal));
    const asked = await child('ask.mjs', environment, signal);
    return {
      loaded,
      serverAfterLoad,
      firstAnswer: starts.sort((a, b) => a - b)[STARTS >> 1],
      asked,
      serverAfterQuestions: graph.serverMemory(),
    };
  } finally {
    await graph.close();
  }
}

/** Runs a part of the benchmark in a process of its own, which tells its figures in its last line. */
async function child(name, environment, signal, ...words) {
  const running = start(name, environment, signal, ...words);
  let said = '';
  running.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const [code] = await once(running, 'close');
  if (code !== 0) throw new Error(`${name} ended with ${code}.`);
  return JSON.parse(said.trim().split('\n').at(-1));
}

/** Milliseconds from the start of a process until its first trace has arrived. */
async function firstAnswer(environment, size, signal) {
  const started = performance.now();
  const server = start('serve.mjs', environment, signal);
  const [line] = await once(server.stdout, 'data');
  const [origin, destination] = size === null ? ['BR', 'CL'] : ['BR_1', 'CL_1'];
  const response = await fetch(`${String(line).trim()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: trace, variables: { origin, destination } }),
  });
  const { data, errors } = await response.json();
  if (!data?.traceCorridor.level) throw new Error(`The first answer has no level: ${JSON.stringify(errors)}`);
  const taken = performance.now() - started;
  server.kill();
  await once(server, 'close');
  return taken;
}

function start(name, environment, signal, ...words) {
  const { GRAPH_PATH, NEO4J_URI, ...inherited } = process.env;
  const script = fileURLToPath(new URL(name, import.meta.url));
  return spawn(process.execPath, [...(FLAGS[name] ?? []), script, ...words], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
    signal,
  });
}
