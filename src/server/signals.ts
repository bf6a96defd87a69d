/** Stops the program in an orderly way when it is asked to. */

import type { Logger } from './logger.js';

/** Calls `stop` at the first SIGINT or SIGTERM, then ends the process. A second signal ends it at once. */
export function stopOnSignals(
  stop: () => Promise<void>,
  logger: Logger,
  exit: (code: number) => void = process.exit,
): void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const listen = async (signal: NodeJS.Signals) => {
    // Without listeners the next signal has its usual effect.
    for (const each of signals) process.removeListener(each, listen);
    logger.info({ signal }, 'stopping');
    try {
      await stop();
      exit(0);
    } catch (error) {
      logger.error({ err: error }, 'could not stop in order');
      exit(1);
    }
  };
  for (const each of signals) process.on(each, listen);
}
