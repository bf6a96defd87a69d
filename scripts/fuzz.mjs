// node scripts/fuzz.mjs operations|seed [--runs N] [--seed N]: the long form of the tests with random questions or random seed files. A run of
// the full number, which is what it does by itself, is recorded in docs/long-runs/; one with `--runs` is for a look and is not.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** How many of each kind. */
const FULL = { operations: 20_000, seed: 10_000 };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string' }, seed: { type: 'string' } },
});
const [what] = positionals;
if (!Object.hasOwn(FULL, what)) throw new Error('Usage: node scripts/fuzz.mjs operations|seed [--runs N] [--seed N]');
const env = {
  ...process.env,
  FUZZ_RUNS: values.runs ?? String(FULL[what]),
  ...(values.seed && { FUZZ_SEED: values.seed }),
  ...(values.runs === undefined && { RECORD: 'yes' }),
};
const jest = fileURLToPath(new URL('jest.mjs', import.meta.url));
const words = ['integration', `--testPathPatterns=integration/fuzz/${what}`, '--testTimeout=14400000'];
process.exitCode = spawnSync(process.execPath, [jest, ...words], { stdio: 'inherit', env }).status ?? 1;
