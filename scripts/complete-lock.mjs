// npm run lock, after dependencies were changed: npm leaves an optional package out of package-lock.json when the registry that it asks
// does not have it, and then `npm ci` refuses the lock file on every machine. This names the binaries of the embedded engine for all
// platforms, whatever the registry at hand holds.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const scope = '@grafeo-db/js';
const binaries = lock.packages[`node_modules/${scope}`].optionalDependencies;

for (const [name, version] of Object.entries(binaries)) {
  const [os, cpu, abi] = name.slice(`${scope}-`.length).split('-');
  const libc = os === 'linux' ? { libc: [abi === 'musl' ? 'musl' : 'glibc'] } : {};
  lock.packages[`node_modules/${name}`] ??= {
    version,
    cpu: [cpu],
    ...libc,
    license: 'Apache-2.0',
    optional: true,
    os: [os],
  };
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
