// node scripts/jest.mjs [unit] [integration] [e2e] [words for jest…]: runs layers of tests, all of them when none is named. Jest needs a
// flag of node's for ES modules, which NODE_OPTIONS could not set alike on all systems.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LAYERS = ['unit', 'integration', 'e2e'];
const given = process.argv.slice(2);
const layers = given.filter((word) => LAYERS.includes(word));
const words = given.filter((word) => !LAYERS.includes(word));
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
// The layers stand last: jest takes all that follows them for layers too.
const selection = layers.length > 0 ? ['--selectProjects', ...layers] : [];
const { status } = spawnSync(process.execPath, [...flags, jest, ...words, ...selection], { stdio: 'inherit' });
process.exitCode = status ?? 1;
