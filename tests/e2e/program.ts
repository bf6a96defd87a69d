import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

const MAIN = resolve('dist/cli/main.js');

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the program sees by default: the embedded graph in memory, whatever the environment of the tests says. */
const plain: Environment = {
  GRAPH_PATH: undefined,
  NEO4J_URI: undefined,
  NEO4J_USER: undefined,
  NEO4J_PASSWORD: undefined,
  NEO4J_DATABASE: undefined,
  NO_COLOR: undefined,
  FORCE_COLOR: undefined,
  // As long as a slow and busy machine needs.
  OPERATION_TIMEOUT_MS: '120000',
  PORT: '0',
};

/** The engine under test: Neo4j when NEO4J_URI is set, as for the integration tests. A load there waits a little for readers only. */
export const engine: Environment = process.env.NEO4J_URI
  ? {
      NEO4J_URI: process.env.NEO4J_URI,
      NEO4J_USER: process.env.NEO4J_USER,
      NEO4J_PASSWORD: process.env.NEO4J_PASSWORD,
      NEO4J_DATABASE: process.env.NEO4J_DATABASE,
    }
  : {};

/**
 * Where the commands of a test file find the facts, on the engine under test unless another is named. In memory each command fills a graph of
 * its own, as a server does here; in a file they are loaded once for all of them. One process at a time can open it.
 */
export function loadedFacts(on: Environment = engine): Environment {
  const folder = mkdtempSync(join(tmpdir(), 'corredor-'));
  const env = on.NEO4J_URI ? on : { GRAPH_PATH: join(folder, 'graph.grafeo') };
  beforeAll(async () => {
    const { code, stderr } = await corredor(['load'], { ...env, OPERATION_TIMEOUT_MS: '100' });
    if (code !== 0) throw new Error(stderr);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return env;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the program to its end. */
export async function corredor(words: readonly string[], env: Environment = {}, folder = '.'): Promise<Ended> {
  return ended(begin(words, env, folder));
}

/** `main` is the program to run: this one, or another release of it. */
export function begin(
  words: readonly string[],
  env: Environment = {},
  folder = '.',
  main = MAIN,
): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [main, ...words], {
    cwd: folder,
    env: { ...process.env, ...plain, ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export async function ended(child: ChildProcess): Promise<Ended> {
  const [stdout, stderr, [code, signal]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'exit'),
  ]);
  return { code, signal, stdout, stderr };
}

export interface Server {
  readonly url: string;
  readonly child: ChildProcess;
  /** Resolves when the server has ended, with all that it said since it was ready. */
  readonly end: Promise<Ended>;
  stop(): Promise<Ended>;
}

/** Starts the server on a free port and waits until it says its address. */
export async function startServer(env: Environment = {}): Promise<Server> {
  const child = begin(['start'], env);
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  const [url] = /http\S+/.exec(String(line)) ?? [];
  if (url === undefined) throw new Error(`The server did not start: ${await text(child.stderr)}`);
  const end = ended(child);
  const stop = () => {
    child.kill('SIGTERM');
    return end;
  };
  return { url, child, end, stop };
}

/** A folder that is gone after the work. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'corredor-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Waits until a stream has said something. */
export function untilMatch(stream: NodeJS.ReadableStream, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve) => {
    let said = '';
    stream.on('data', (part) => {
      said += part;
      const match = pattern.exec(said);
      if (match) resolve(match);
    });
  });
}
