// The jars of the Neo4j Community server, fetched by Maven once and then kept.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Where they are kept unless another folder is named. */
export const CACHE = fileURLToPath(new URL('../../.cache/neo4j', import.meta.url));

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

const execute = promisify(execFile);

/**
 * The folder that holds the jars which pom.xml names. It is named after the content of pom.xml, so that another version of Neo4j is
 * another folder, and it appears complete or not at all, so that a start that was interrupted or two at once leave nothing half done.
 *
 * @param {string} cache
 * @param {{ log: (line: string) => void, signal?: AbortSignal | undefined }} options
 * @returns {Promise<string>}
 */
export async function findJars(cache, { log, signal }) {
  const jars = join(cache, `jars-${hashOf(await readFile(POM))}`);
  if (existsSync(jars)) return jars;

  log('Fetching the Neo4j server by Maven; this happens once and takes about a minute …');
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, 'partial-'));
  try {
    await copyByMaven(partial, signal);
    await rename(partial, jars);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another start was quicker: its jars are as good as ours.
    if (!existsSync(jars)) throw error;
  }
  return jars;
}

/** @param {Buffer} content */
function hashOf(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/**
 * @param {string} folder
 * @param {AbortSignal | undefined} signal
 */
async function copyByMaven(folder, signal) {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  try {
    // On Windows mvn is a batch file, which only a shell can run.
    const shell = process.platform === 'win32';
    await execute('mvn', ['--batch-mode', '--quiet', '--file', POM, ...goal], { signal, shell });
  } catch (caught) {
    const error = /** @type {NodeJS.ErrnoException & { stdout?: string }} */ (caught);
    signal?.throwIfAborted();
    if (error.code === 'ENOENT') throw new Error('Maven is needed to fetch the Neo4j server: mvn was not found.');
    throw new Error(`Maven could not fetch the Neo4j server:\n${error.stdout || error.message}`);
  }
}
