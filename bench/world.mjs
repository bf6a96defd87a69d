// npm run bench:world -- --jurisdictions 200 --laws 50000 [--seed 1]: grows a world with the shape of the facts and loads it into an empty graph.
//
//   --factor N          instead of the two: a world of N times the facts
//   --engine embedded   into the file that GRAPH_PATH names, or a new one in the folder for temporary files; it is told where
//   --engine neo4j      into the server that NEO4J_URI names
//   --heap 8192         MB for this process, where a large world needs more than node gives (node's own --max-old-space-size)
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openGraph } from '../dist/graph/open.js';
import { neo4jAddress } from './scale/address.mjs';
import { jurisdictionsOf, loadInto, makeWorld } from './world/make.mjs';

const { values } = parseArgs({
  options: {
    jurisdictions: { type: 'string' },
    laws: { type: 'string' },
    factor: { type: 'string' },
    seed: { type: 'string', default: '1' },
    engine: { type: 'string', default: 'embedded' },
    heap: { type: 'string' },
  },
});

/** A whole number above zero, or undefined where none was given. */
function numberOf(name) {
  const given = values[name];
  if (given === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(given)) throw new Error(`--${name} is ${given}, expected a whole number above zero.`);
  return Number(given);
}

function where() {
  if (values.engine === 'neo4j') return { neo4j: neo4jAddress(process.env) };
  if (values.engine !== 'embedded') throw new Error(`--engine is ${values.engine}, expected embedded or neo4j.`);
  return { path: process.env.GRAPH_PATH ?? join(tmpdir(), `corredor-world-${process.pid}.grafeo`) };
}

async function main() {
  const factor = numberOf('factor');
  const jurisdictions = factor === undefined ? numberOf('jurisdictions') : await jurisdictionsOf(factor);
  if (jurisdictions === undefined) throw new Error('Give --jurisdictions, and --laws if you like, or --factor.');
  const place = where();
  const { world, compiled } = await makeWorld({ jurisdictions, laws: numberOf('laws'), seed: numberOf('seed') });
  console.log(`${world.about.title}: no problem was found by the checks of the facts.`);
  for (const { statement, rows } of compiled.batches) {
    if (rows.length > 0) console.log(`${String(rows.length).padStart(9)} ${statement}`);
  }
  const graph = await openGraph(place);
  try {
    const { nodes, relationships, milliseconds } = await loadInto(graph, compiled);
    const rows = nodes + relationships;
    const pace = Math.round((1000 * rows) / milliseconds);
    console.log(
      `Loaded ${rows} rows into ${graph.location} in ${(milliseconds / 1000).toFixed(1)} s, ${pace} rows a second.`,
    );
  } finally {
    await graph.close();
  }
}

if (values.heap !== undefined && !process.execArgv.some((flag) => flag.startsWith('--max-old-space-size'))) {
  const self = fileURLToPath(import.meta.url);
  const flag = `--max-old-space-size=${values.heap}`;
  process.exitCode =
    spawnSync(process.execPath, [flag, self, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
} else {
  await main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
