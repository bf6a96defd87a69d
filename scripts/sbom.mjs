// npm run sbom: the software bill of materials, CycloneDX as npm makes it of the lock, in dist/sbom.json. It names what goes out with the
// program, in the package or in its pages, and no tools. It fails when one of them, or its licence, is not named.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packagesOf } from './packages.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const OUT = 'dist/sbom.json';

const words = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
// On Windows npm is a batch file, which only a shell can run.
const shell = process.platform === 'win32';
const made = JSON.parse(execFileSync('npm', words, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000, shell }));

const shipped = packagesOf().filter(({ isShipped }) => isShipped);
const references = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
const own = made.metadata.component['bom-ref'];
const isNamed = (/** @type {string} */ reference) => reference === own || references.has(reference);
const bill = {
  ...made,
  components: made.components.filter((/** @type {{ 'bom-ref': string }} */ each) => isNamed(each['bom-ref'])),
  dependencies: made.dependencies
    .filter((/** @type {{ ref: string }} */ { ref }) => isNamed(ref))
    .map((/** @type {{ ref: string, dependsOn?: string[] }} */ { ref, dependsOn = [] }) => ({
      ref,
      dependsOn: dependsOn.filter(isNamed),
    })),
};
mkdirSync(`${root}dist`, { recursive: true });
writeFileSync(`${root}${OUT}`, `${JSON.stringify(bill, null, 2)}\n`);

/** @type {Map<string, { hashes?: unknown[], licenses?: unknown[] }>} */
const components = new Map(bill.components.map((/** @type {{ 'bom-ref': string }} */ each) => [each['bom-ref'], each]));
const lacking = [...references].filter((reference) => !components.get(reference)?.licenses?.length);
const unsealed = [...references].filter((reference) => !components.get(reference)?.hashes?.length);
console.log(`${OUT} names ${bill.components.length} packages that go out with the program.`);
if (unsealed.length > 0)
  console.log(`The lock has no hash of ${unsealed.join(', ')}: what a registry gives for them is taken as it is.`);
for (const reference of lacking) console.log(`${reference}: it is not named, or without its licence`);
if (lacking.length > 0) process.exitCode = 1;
