/** How much is tried at random: little with the suite, much by `npm run fuzz`, which sets these variables. */

const { FUZZ_RUNS, FUZZ_SEED } = process.env;

export const asked = {
  runs: Number(FUZZ_RUNS ?? 60),
  /** Another one each time, unless one is to be repeated. */
  seed: FUZZ_SEED === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(FUZZ_SEED),
  isLong: FUZZ_RUNS !== undefined,
} as const;
