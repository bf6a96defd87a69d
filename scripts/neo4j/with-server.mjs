// node scripts/neo4j/with-server.mjs [--brief] COMMAND…: runs a command beside a fresh Neo4j server, which it finds by the variables
// NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE, and ends with the command's exit code. `--brief` is for a command of minutes.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { environmentOf, startNeo4j, untilAskedToEnd } from './server.mjs';

/**
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 * @returns {Promise<number>}
 */
function run([program = '', ...words], env, signal) {
  return new Promise((done, failed) => {
    // On Windows npm is a batch file, which only a shell can run.
    const child = spawn(program, words, { env, stdio: 'inherit', shell: process.platform === 'win32' });
    signal.addEventListener('abort', () => child.kill('SIGTERM'));
    child.once('error', failed);
    // A command that a signal ended counts as shells count it.
    child.once('exit', (code, name) => done(code ?? 128 + constants.signals[name ?? 'SIGTERM']));
  });
}

async function main() {
  const words = process.argv.slice(2);
  const brief = words[0] === '--brief';
  const command = brief ? words.slice(1) : words;
  if (command.length === 0) throw new Error('Usage: node scripts/neo4j/with-server.mjs [--brief] COMMAND…');
  const signal = untilAskedToEnd();
  const server = await startNeo4j({ brief, log: (line) => console.error(line), signal });
  try {
    signal.throwIfAborted();
    process.exitCode = await run(command, { ...process.env, ...environmentOf(server) }, signal);
  } finally {
    await server.stop();
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
