// npm run audit: asks the registry for known weaknesses of the packages in the lock; one that is moderate or worse fails. A registry that
// answers no such question (many mirrors do not) ends with 75, as what could not be tried: nothing was found, since nobody looked.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const NOT_TRIED = 75;
const GRAVE = ['moderate', 'high', 'critical'];

const root = fileURLToPath(new URL('../', import.meta.url));
const { stdout, stderr } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 100_000_000,
  shell: process.platform === 'win32',
});
const told = readJson(stdout);
if (told?.vulnerabilities === undefined) {
  const why = told?.message ?? told?.error?.summary ?? stderr.trim().split('\n')[0] ?? 'no answer';
  console.log(`Not looked: the registry does not say which weaknesses are known (${why}).`);
  console.log('Run `npm run audit` where npm reaches a registry that does.');
  process.exitCode = NOT_TRIED;
} else {
  /** @type {{ name: string, severity: string, range: string, via: (string | { title: string, url: string })[], fixAvailable: unknown }[]} */
  const all = Object.values(told.vulnerabilities);
  const found = all.filter(({ severity }) => GRAVE.includes(severity));
  for (const { name, severity, range, via, fixAvailable } of found) {
    const reasons = via.map((each) => (typeof each === 'string' ? `by ${each}` : `${each.title} (${each.url})`));
    console.log(`${name} ${range}: ${severity}, ${reasons.join('; ')}${fixAvailable ? ', an update mends it' : ''}`);
  }
  console.log(`${found.length} packages have known weaknesses that are moderate or worse.`);
  if (found.length > 0) process.exitCode = 1;
}

/** @param {string} text */
function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
