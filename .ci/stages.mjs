// Stages: commands that run side by side, each in a group of processes of its own that ends as a whole. What a stage says is shown when it
// has ended, so that the log can be read as if one had come after the other.
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SECONDS_AT_MOST = 1800;
const SECONDS_TO_END = 30;
/** With this a command says that it could not try, as one that needs what is not there. Such a stage has neither passed nor failed. */
const NOT_TRIED = 75;

export class Stages {
  /** How each stage ended, `{ passed, told }`: `told` is the file that its tests wrote, if it has tests. One that was not tried is not in it. */
  results = [];
  #folder = mkdtempSync(join(tmpdir(), 'corredor-ci-'));
  #started = performance.now();
  #stop = new AbortController();
  #running = new Set();

  constructor() {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => this.#stop.abort(new Error(name)));
    process.on('exit', () => {
      for (const child of this.#running) signal(child, 'SIGKILL');
      rmSync(this.#folder, { recursive: true, force: true });
    });
  }

  /** Raised when somebody asks for the end: what runs is ended, and what has not begun fails. */
  get stopped() {
    return this.#stop.signal;
  }

  seconds() {
    return Math.round((performance.now() - this.#started) / 1000);
  }

  async run(name, command, env = {}) {
    const code = await this.#codeOf(name, command, env);
    if (code !== NOT_TRIED) this.results.push({ passed: code === 0 });
  }

  /** Layers of tests; how the command itself ended counts too. */
  async runTests(name, command, env = {}) {
    const file = join(this.#folder, `${name}.json`);
    // A test that failed may leave a process behind, which jest would wait for: it is ended with the group.
    const code = await this.#codeOf(name, [...command, '--json', `--outputFile=${file}`, '--forceExit'], env);
    this.results.push({ passed: code === 0, told: readJson(file) });
  }

  /** A stage that cannot even begin. */
  fail(name, why) {
    this.results.push({ passed: false });
    process.stdout.write(`== ${name}\n${why}\n-- ${name}: failed, 0 s\n`);
  }

  /** The code with which a command ended; 1 for one that did not run. */
  async #codeOf(name, command, env) {
    process.stdout.write(`.. ${name}\n`);
    const began = this.seconds();
    const file = join(this.#folder, `${name}.log`);
    const code = this.stopped.aborted ? 1 : await this.#ends(command, env, file);
    const outcome = { 0: 'passed', [NOT_TRIED]: 'not tried' }[code] ?? 'failed';
    process.stdout.write(`== ${name}\n${readText(file)}-- ${name}: ${outcome}, ${this.seconds() - began} s\n`);
    return code;
  }

  /** Runs a command to its end, or as long as it may; 1 stands for one that has no code of its own. What it leaves running is ended then. */
  #ends([program, ...words], env, file) {
    const output = openSync(file, 'w');
    const stdio = ['ignore', output, output];
    const child = spawn(program, words, { env: { ...process.env, ...env }, stdio, detached: true });
    this.#running.add(child);
    let killing;
    const end = () => {
      signal(child, 'SIGTERM');
      killing ??= setTimeout(() => signal(child, 'SIGKILL'), SECONDS_TO_END * 1000);
    };
    const hanging = setTimeout(end, SECONDS_AT_MOST * 1000);
    this.stopped.addEventListener('abort', end);
    return new Promise((done) => {
      child.once('error', ({ message }) => {
        writeSync(output, `${message}\n`);
        done(1);
      });
      child.once('exit', (code) => done(code ?? 1));
    }).finally(() => {
      signal(child, 'SIGKILL');
      this.#running.delete(child);
      clearTimeout(hanging);
      clearTimeout(killing);
      this.stopped.removeEventListener('abort', end);
      closeSync(output);
    });
  }
}

/** To the whole group of a command; nothing when nobody of it is left, or when it never began. */
function signal({ pid }, name) {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // They have ended by themselves.
  }
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Nothing when a command crashed, or was ended, before it wrote, or while it did. */
function readJson(file) {
  try {
    return JSON.parse(readText(file));
  } catch {
    return undefined;
  }
}
