// node scripts/jest.mjs [unit] [integration] [e2e] [faults] [browser] [words for jest…]: runs layers of tests; when none is named, all of them
// but `faults`, which needs Java, and `browser`, which needs Chromium. Jest needs a flag of node's for ES modules, which NODE_OPTIONS could
// not set alike on all systems.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LAYERS = ['unit', 'integration', 'e2e', 'faults', 'browser'];
const NEED_MORE = ['faults', 'browser'];
const given = process.argv.slice(2);
const layers = given.filter((word) => LAYERS.includes(word));
const words = given.filter((word) => !LAYERS.includes(word));
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
// Tests make much that lives briefly: with more room for it, a tenth of their time is not spent on collecting it.
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', '--max-semi-space-size=64'];
// The layers stand last: jest takes all that follows them for layers too.
const chosen = layers.length > 0 ? layers : LAYERS.filter((layer) => !NEED_MORE.includes(layer));
const selection = ['--selectProjects', ...chosen];
const { status } = spawnSync(process.execPath, [...flags, jest, ...words, ...selection], { stdio: 'inherit' });
process.exitCode = status ?? 1;
