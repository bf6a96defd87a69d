// The packages of the lock, and which of them go out with the program: those that it runs with, and those of which the build puts code into
// the pages. All others are tools.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/**
 * @typedef {{ version: string, license?: string, dev?: boolean, dependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} Locked
 * @typedef {{ name: string, version: string, license: string | undefined, isShipped: boolean }} Package
 */

/**
 * @param {string} [lock] another lock than that of the project
 * @returns {Package[]} one for each name and version
 */
export function packagesOf(lock = fileURLToPath(new URL('package-lock.json', root))) {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
  const inPages = reach(packages, importedByPages());
  /** @type {Map<string, Package>} */
  const found = new Map();
  for (const [path, { version, license, dev }] of Object.entries(packages)) {
    if (path === '') continue;
    const name = nameOf(path);
    const known = found.get(`${name}@${version}`);
    const isShipped = !dev || inPages.has(path) || known?.isShipped === true;
    found.set(`${name}@${version}`, { name, version, license, isShipped });
  }
  return [...found.values()];
}

/** What an import names, in each of its forms. */
const IMPORTS = /^(?:import|export)\b[^;'"]*?\bfrom\s*'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

/** The build reads these itself and puts what they hold into the pages. */
const READ_BY_BUILD = ['world-atlas'];

/** Names of the packages that the sources of the pages import. */
function importedByPages() {
  const folder = fileURLToPath(new URL('web/', root));
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(tsx?|jsx?)$/.test(path) && !path.endsWith('vite.config.js'),
  );
  const words = sources.flatMap((path) =>
    [...readFileSync(join(folder, path), 'utf8').matchAll(IMPORTS)].map((found) => found.slice(1).find(Boolean) ?? ''),
  );
  const names = words
    .filter((word) => !/^(\.|virtual:)/.test(word))
    .map((word) => word.split('/', word.startsWith('@') ? 2 : 1).join('/'));
  return [...new Set([...names, ...READ_BY_BUILD])];
}

/**
 * Paths in the lock of these packages and of all that they need.
 * @param {Record<string, Locked>} packages
 * @param {string[]} names
 */
function reach(packages, names) {
  /** @type {Set<string>} */
  const reached = new Set();
  const waiting = names.map((name) => resolve(packages, '', name));
  for (let path = waiting.pop(); path !== undefined || waiting.length > 0; path = waiting.pop()) {
    if (path === undefined || reached.has(path)) continue;
    reached.add(path);
    const { dependencies, optionalDependencies, peerDependencies } = packages[path] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
      waiting.push(resolve(packages, path, name));
  }
  return reached;
}

/**
 * Where a package finds another, as Node.js looks for it: beside itself, then further up.
 * @param {Record<string, Locked>} packages
 * @param {string} from
 * @param {string} name
 * @returns {string | undefined}
 */
function resolve(packages, from, name) {
  const here = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (here in packages) return here;
  return from === ''
    ? undefined
    : resolve(packages, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name);
}

/** @param {string} path */
function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
