// node .ci/run.mjs: everything that must hold, from a clean checkout. The suites take nearly all of the time, and those against Neo4j wait
// for it: they run beside the others, so that no core has nothing to do.
import { CACHE, findJars } from '../scripts/neo4j/jars.mjs';
import { countsOf } from './count.mjs';
import { Stages } from './stages.mjs';

process.env.CI = 'true';

const stages = new Stages();
const check = (name, ...command) => stages.run(name, command);
const tests = (name, command, env) => stages.runTests(name, command, env);
const jest = (...words) => ['node', 'scripts/jest.mjs', ...words];
const npm = (script, ...words) => ['npm', 'run', '--silent', script, '--', ...words];

// These wait for other machines. Jars that cannot be fetched are missed, and named, by the start of the server.
await Promise.all([
  check('install', 'npm', 'ci', '--no-audit', '--no-fund'),
  check('install Chromium', 'bash', '.ci/chromium'),
  findJars(CACHE, { log: () => {}, signal: stages.stopped }).catch(() => {}),
]);
// The checkout is clean, so these are the README's two words: npm ci && npm start, which builds all that the suites need.
await check('the README: npm start', 'bash', '.ci/readme');
await Promise.all([withoutServer(), withNeo4j(), withFaults()]);

console.log(`== all: ${stages.seconds()} s`);
const { passed, failed } = countsOf(stages.results);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function withoutServer() {
  await check('types', ...npm('typecheck'));
  await check('lint', ...npm('lint'));
  await check('dead code', ...npm('knip'));
  await check('licences', ...npm('licences'));
  await check('bill of materials', ...npm('sbom'));
  await check('known weaknesses', ...npm('audit'));
  await check('typed documents', ...npm('codegen', '--check'));
  // What `npm test` runs, a layer at a time, so that each has its own time.
  for (const layer of ['unit', 'integration', 'e2e']) await tests(layer, jest(layer));
}

/** Tests that only read share the facts and all cores; those that write come after them, in one process. */
function withNeo4j() {
  return onServer({ 'neo4j-reading': npm('test:engine:reading'), 'neo4j-writing': npm('test:engine:writing') });
}

/** Faults wait more than they work; the browser follows them, while the other suites are still under way. */
async function withFaults() {
  await onServer({ faults: jest('faults', '--runInBand') });
  await tests('browser', jest('browser'));
}

async function onServer(suites) {
  try {
    const { environmentOf, startNeo4j } = await import('../scripts/neo4j/server.mjs');
    const server = await startNeo4j({ brief: true, log: console.log, signal: stages.stopped });
    for (const [name, command] of Object.entries(suites)) await tests(name, command, environmentOf(server));
    await server.stop();
  } catch (error) {
    for (const name of Object.keys(suites)) stages.fail(name, error.message);
  }
}
