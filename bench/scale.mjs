// npm run bench:scale: how load, memory, start and answers grow with the data, on both engines, at 1, 10 and 100 times the facts. It writes its
// part of docs/performance.md and docs/images/scale.svg. It needs Java for Neo4j, 16 GB of memory and some twenty minutes.
//
//   --factors 1,10        only these; the tables are printed then, and not written
//   --engines embedded    only this; likewise
//   --write               writes what was measured, even if it is a part
//   --seed 2              another world
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { untilAskedToEnd } from '../scripts/neo4j/server.mjs';
import { machine, neo4jVersion, versionOf } from './circumstances.mjs';
import { writePart } from './page.mjs';
import { plotOf } from './scale/plot.mjs';
import { engineNames, measureScale } from './scale/run.mjs';
import { tablesOf } from './scale/table.mjs';
import { jurisdictionsOf, theFacts } from './world/make.mjs';

const PLOT = new URL('../docs/images/scale.svg', import.meta.url);
const FACTORS = '1,10,100';

const { values } = parseArgs({
  options: {
    factors: { type: 'string', default: FACTORS },
    engines: { type: 'string', default: engineNames.join() },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});

const factors = values.factors.split(',').map(Number);
const engines = values.engines.split(',');
const isWhole = values.factors === FACTORS && values.engines === engineNames.join();
const signal = untilAskedToEnd();

const runs = [];
// The smaller worlds first: who ends the command has them, and what one run has shown is not lost with another that fails.
for (const factor of factors) {
  const size = factor === 1 ? null : { jurisdictions: await jurisdictionsOf(factor), seed: Number(values.seed) };
  for (const engine of engines) {
    if (signal.aborted) break;
    console.error(`${new Date().toISOString()} ${engine} ${factor}×`);
    await measureScale(engine, size, signal).then(
      (result) => runs.push({ engine, factor, result }),
      (error) => {
        console.error(`${engine} ${factor}× failed: ${error.message}`);
        process.exitCode = 1;
      },
    );
  }
}

const told = `${await circumstances()}\n\n${tablesOf(runs)}`;
console.log(told);
if (isWhole || values.write) {
  await writeFile(PLOT, plotOf(runs));
  writePart('scale', told);
}

/** On what machine, with which versions and facts. */
async function circumstances() {
  const { about, hash } = await theFacts();
  const neo4j = engines.includes('neo4j') ? `, ${neo4jVersion()}` : '';
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench:scale\`: ${machine()},`,
    `embedded engine @grafeo-db/js ${versionOf('@grafeo-db/js')}${neo4j};`,
    `facts ${about.version} (${hash}), seed of the worlds ${values.seed}. Median, and in brackets the 99th percentile.`,
  ].join('\n');
}
