import { createLogger } from '../../../src/server/logger.js';
import { stopOnSignals } from '../../../src/server/signals.js';

const logger = createLogger('silent');
const listeners = () => process.listenerCount('SIGTERM') + process.listenerCount('SIGINT');

/** The code with which the process would end after a signal. */
const codeAfter = (signal: NodeJS.Signals, stop: () => Promise<void>) =>
  new Promise<number>((resolve) => {
    stopOnSignals(stop, logger, resolve);
    process.emit(signal, signal);
  });

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops once; the next signal has its usual effect', async (signal) => {
  const before = listeners();
  let stopped = 0;
  const code = await codeAfter(signal, async () => {
    stopped += 1;
  });
  expect([code, stopped, listeners()]).toEqual([0, 1, before]);
});

test('what could not be stopped in order ends with an error', async () => {
  expect(await codeAfter('SIGTERM', () => Promise.reject(new Error('stuck')))).toBe(1);
});
