// Layers of tests. `unit` touches no input or output; `integration` runs one suite against one engine, the embedded one unless
// NEO4J_URI is set; `e2e` starts the built server and talks HTTP to it; `faults` does so while a server is killed, a disk is full, a load
// ends in its midst; `browser` opens its pages in Chromium.
const layer = (name, more = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // The citation library can fetch data, by modules that jest cannot require; nothing here may.
    '^(sync-fetch|node-fetch)$': '<rootDir>/tests/noFetch.cjs',
  },
  transform: { '^.+\\.ts$': '@swc/jest' },
  ...more,
});

const asking = { setupFiles: ['<rootDir>/tests/connections.ts'] };

export default {
  // No test is about time, and none has a limit of its own: this ends what hangs, and is far from what a slow and busy machine needs.
  testTimeout: 300_000,
  // Half of the cores is jest’s own idea: on a small machine that is one of two.
  maxWorkers: '100%',
  projects: [
    layer('unit'),
    layer('integration', asking),
    layer('e2e', asking),
    layer('faults', asking),
    layer('browser'),
  ],
};
