// npm run build: makes dist/, and of it only what is not of the present sources already, so that it can run before everything that needs
// it. `--force` makes all of it anew.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const STAMPS = 'dist/.built.json';

await mkdir('dist', { recursive: true });
const stamps = await readStamps();
await Promise.all([makeGraphiql(), makeExplorer(), makeProgram().then(makeDataset)]).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

function makeGraphiql() {
  return make('graphiql', ['web/graphiql', 'package-lock.json'], () =>
    node('node_modules/vite/bin/vite.js', 'build', '--config', 'web/graphiql/vite.config.js'),
  );
}

/** The explorer says labels and sentences as the server does, from the same files. */
function makeExplorer() {
  return make(
    'explorer',
    [
      'web/src',
      'web/index.html',
      'web/vite.config.js',
      'src/messages',
      'src/permalink',
      'src/vocabulary',
      'package-lock.json',
    ],
    () => node('node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.js'),
  );
}

function makeProgram() {
  return make('program', ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'], async () => {
    // A file whose source is gone must not stay.
    const others = ['graphiql', 'web', 'dataset.json', '.built.json'];
    for (const entry of await readdir('dist')) {
      if (!others.includes(entry)) await rm(`dist/${entry}`, { recursive: true, force: true });
    }
    await node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
    await chmod('dist/cli/main.js', 0o755);
  });
}

/** The facts as rows, which a start reads forty times faster than the files of the facts. */
function makeDataset() {
  return make('dataset', ['seed', 'src/dataset', 'src/search', 'src/vocabulary'], () =>
    node('dist/cli/main.js', 'compile'),
  );
}

/** Makes a part unless it was made from the very same sources. */
async function make(part, sources, work) {
  const stamp = await stampOf(sources);
  if (stamps[part] === stamp) return;
  // A build that is cut short leaves a part that counts as not made.
  delete stamps[part];
  await writeStamps();
  await work();
  stamps[part] = stamp;
  await writeStamps();
}

/** Of names, sizes and times of files: cheaper than of their content, and a touched file costs no more than a build. */
async function stampOf(sources) {
  const paths = (await Promise.all(sources.map(filesUnder))).flat().sort();
  const hash = createHash('sha256');
  for (const path of paths) {
    const { size, mtimeMs } = await stat(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

async function filesUnder(path) {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
}

async function readStamps() {
  if (process.argv.includes('--force')) return {};
  try {
    return JSON.parse(await readFile(STAMPS, 'utf8'));
  } catch {
    return {};
  }
}

function writeStamps() {
  return writeFile(STAMPS, JSON.stringify(stamps));
}

function node(script, ...words) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [script, ...words], { stdio: 'inherit' });
    child.once('error', failed);
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`${script} failed.`))));
  });
}
