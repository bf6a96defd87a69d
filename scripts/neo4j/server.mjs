// A real Neo4j Community server for tests and for people without Docker. It needs Java 17 (or 21) and, the first time, Maven.
//
//   node scripts/neo4j/server.mjs                          a fresh server on a free port, gone at Ctrl-C
//   node scripts/neo4j/server.mjs --home DIR --port 7687   keeps its data and its password in DIR

import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { CACHE, findJars } from './jars.mjs';

const WATCHDOG = fileURLToPath(new URL('./watchdog.mjs', import.meta.url));
const HOST = '127.0.0.1';
const USER = 'neo4j';
const DATABASE = 'neo4j';
const SECONDS_TO_START = 120;
const SECONDS_TO_STOP = 20;
const LINES_OF_LOG = 30;

const JAVA = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';

// What Neo4j's own start script passes, as far as it matters here: netty and the page cache reach into these packages.
const JVM_FLAGS = [
  '-Xms256m',
  '-XX:+UseG1GC',
  '-XX:+ExitOnOutOfMemoryError',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
];

// A server that lives for minutes spends half of its time on compiling well what it then hardly runs.
const FLAGS_OF_A_BRIEF_LIFE = ['-XX:TieredStopAtLevel=1'];

const execute = promisify(execFile);

/**
 * @typedef {object} Options
 * @property {boolean} [brief] for a life of minutes: sooner there, and slower in the long run
 * @property {string} [home] where to keep data and password; a temporary folder when left out, removed at stop
 * @property {number} [port] the port of Bolt; a free one when left out
 * @property {string} [heap] the most that java may take for its heap, as java writes it
 * @property {string} [pageCache] what Neo4j keeps of its files in memory, as Neo4j writes it
 * @property {string} [cache] where the jars are kept
 * @property {(line: string) => void} [log] told what takes long
 * @property {AbortSignal} [signal] gives up the start
 *
 * @typedef {object} Server
 * @property {string} uri
 * @property {string} user
 * @property {string} password
 * @property {string} database
 * @property {number} pid of the java process
 * @property {Promise<void>} ended settles when the server is no longer there, whoever stopped it
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a server that listens on this machine only, and waits until it answers a query.
 *
 * @param {Options} [options]
 * @returns {Promise<Server>}
 */
export async function startNeo4j({
  brief = false,
  home,
  port = 0,
  heap = '1g',
  pageCache = '256m',
  cache = CACHE,
  log = () => {},
  signal,
} = {}) {
  signal?.throwIfAborted();
  const jars = await findJars(cache, { log, signal });
  const boltPort = await findPort(port);
  const folder = home ? resolve(home) : await mkdtemp(join(tmpdir(), 'corredor-neo4j-'));
  const removeTemporary = () => (home ? undefined : rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  try {
    await writeConfiguration(folder, boltPort, pageCache);
    const password = await findPassword(folder, jars);
    signal?.throwIfAborted();

    log('Starting Neo4j …');
    const flags = [`-Xmx${heap}`, ...(brief ? FLAGS_OF_A_BRIEF_LIFE : [])];
    const java = await launch(folder, jars, flags, home ? [] : [folder]);
    const stop = async () => {
      await java.stop();
      await removeTemporary();
    };
    const address = { uri: `bolt://${HOST}:${boltPort}`, user: USER, password, database: DATABASE };
    try {
      await untilItAnswers(address, java, signal);
      signal?.throwIfAborted();
    } catch (error) {
      await stop();
      throw error;
    }
    return { ...address, pid: java.pid, ended: java.ended, stop };
  } catch (error) {
    await removeTemporary();
    throw error;
  }
}

/**
 * The environment variables by which a program finds the server.
 *
 * @param {Server} server
 */
export function environmentOf({ uri, user, password, database }) {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

/**
 * A signal that is raised when this process is asked to end, so that it can clean up before it does.
 *
 * @returns {AbortSignal}
 */
export function untilAskedToEnd() {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => controller.abort(new Error(`Stopped by ${name}.`)));
  }
  return controller.signal;
}

/**
 * A port that nobody listens on: the one asked for, or one that the system chooses. Neo4j could choose by itself (port 0) but would not
 * say which one it took.
 *
 * @param {number} wanted
 * @returns {Promise<number>}
 */
function findPort(wanted) {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', (error) => failed(new Error(`Neo4j cannot listen on port ${wanted}: ${error.message}`)));
    probe.listen(wanted, HOST, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => found(port));
    });
  });
}

/**
 * @param {string} home
 * @param {number} port
 * @param {string} pageCache
 */
async function writeConfiguration(home, port, pageCache) {
  const settings = `# Written at each start.
server.default_listen_address=${HOST}
server.default_advertised_address=${HOST}
server.bolt.listen_address=:${port}
server.bolt.advertised_address=:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
server.memory.pagecache.size=${pageCache}
# Otherwise each database reserves 256 MB of disk for its first transaction log.
db.tx_log.preallocate=false
# Otherwise the server idles for ten seconds before it ends, in case a client still wants to talk.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=1s
`;
  await mkdir(join(home, 'conf'), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), settings);
}

/**
 * The password of a home that was used before, or a new one. It is set before the first start, as `neo4j-admin` does it, so that the
 * server never answers to the default one.
 *
 * @param {string} home
 * @param {string} jars
 * @returns {Promise<string>}
 */
async function findPassword(home, jars) {
  const file = join(home, 'password');
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();

  const password = randomBytes(16).toString('hex');
  const words = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  await execute(JAVA, ['-cp', join(jars, '*'), ...words], { env }).catch(explainJava);
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/**
 * Starts java, with a watchdog beside it that ends it when this process dies without having done so.
 *
 * @param {string} home
 * @param {string} jars
 * @param {string[]} flags more of them for java
 * @param {string[]} leftovers folders that the watchdog removes then
 */
async function launch(home, jars, flags, leftovers) {
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const java = spawn(JAVA, [...JVM_FLAGS, ...flags, '-cp', join(jars, '*'), ...main, '--console-mode'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C reaches every process of the terminal's group; the server must outlive those that still use it.
    detached: true,
  });
  const logged = keepLastLines(java);
  /** @type {Promise<void>} */
  const ended = new Promise((done) => java.once('exit', () => done()));
  await new Promise((started, failed) => java.once('spawn', started).once('error', failed)).catch(explainJava);

  const pid = /** @type {number} */ (java.pid);
  const watchdog = spawn(process.execPath, [WATCHDOG, String(pid), ...leftovers], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  java.once('exit', () => watchdog.kill());

  const isRunning = () => java.exitCode === null && java.signalCode === null;
  const stop = async () => {
    if (!isRunning()) return;
    java.kill('SIGTERM');
    const tooSlow = setTimeout(() => java.kill('SIGKILL'), SECONDS_TO_STOP * 1000);
    await ended;
    clearTimeout(tooSlow);
  };
  return { pid, ended, isRunning, logged, stop };
}

/**
 * The end of what a server says, without the frames of stack traces, which would leave no room for their causes.
 *
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {() => string}
 */
function keepLastLines(child) {
  /** @type {string[]} */
  let lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      const said = text.split('\n').filter((/** @type {string} */ line) => line && !/^\s+(at |\.\.\. )/.test(line));
      lines = [...lines, ...said].slice(-LINES_OF_LOG);
    });
  }
  return () => lines.join('\n');
}

/**
 * @param {{ uri: string, user: string, password: string, database: string }} address
 * @param {Awaited<ReturnType<typeof launch>>} java
 * @param {AbortSignal | undefined} signal
 */
async function untilItAnswers({ uri, user, password, database }, java, signal) {
  // The driver's own retries pause for seconds, longer than the rest of a start takes.
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { maxTransactionRetryTime: 0 });
  const deadline = Date.now() + SECONDS_TO_START * 1000;
  try {
    while (java.isRunning()) {
      signal?.throwIfAborted();
      const problem = await driver.executeQuery('RETURN 1', {}, { database }).then(() => null, String);
      if (!problem) return;
      if (problem.includes('unauthorized')) throw new Error('Neo4j refuses the password kept in its home.');
      if (Date.now() > deadline) throw new Error(`Neo4j did not answer in time (${problem}):\n${java.logged()}`);
      await sleep(100);
    }
    throw new Error(`Neo4j ended before it answered:\n${java.logged()}`);
  } finally {
    await driver.close();
  }
}

/**
 * @param {NodeJS.ErrnoException & { stderr?: string }} error
 * @returns {never}
 */
function explainJava(error) {
  if (error.code === 'ENOENT') throw new Error(`Java 17 is needed to run Neo4j: ${JAVA} was not found.`);
  // The message of a failed command repeats its words, and with them the password.
  throw new Error(`Neo4j could not be prepared:\n${error.stderr ?? error.code}`);
}

async function main() {
  const { values } = parseArgs({ options: { home: { type: 'string' }, port: { type: 'string' } } });
  const home = values.home ?? process.env.NEO4J_HOME_DIR;
  const signal = untilAskedToEnd();
  const server = await startNeo4j({
    ...(home && { home }),
    port: Number(values.port ?? 0),
    log: (line) => console.error(line),
    signal,
  });

  signal.addEventListener('abort', () => server.stop());

  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = environmentOf(server);
  console.log(`NEO4J_URI=${NEO4J_URI} NEO4J_USER=${NEO4J_USER} NEO4J_PASSWORD=${NEO4J_PASSWORD} npm start`);
  console.error('Neo4j is ready: use it in another terminal as the line above does. Ctrl-C stops it.');

  await server.ended;
  await server.stop();
  if (!signal.aborted) throw new Error('Neo4j ended by itself.');
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
