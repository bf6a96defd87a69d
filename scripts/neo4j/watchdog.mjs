// node watchdog.mjs PID [FOLDER]: ends process PID, and then removes FOLDER, once the process that started this one is dead.
//
// It notices by its standard input: that is a pipe held open by its parent, and the system closes it however the parent dies. A parent
// that has stopped PID by itself ends the watchdog first.

import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const pid = Number(process.argv[2]);
const folder = process.argv[3];
const SECONDS_TO_STOP = 20;

process.stdin.resume().once('close', async () => {
  const deadline = Date.now() + SECONDS_TO_STOP * 1000;
  for (let alive = send('SIGTERM'); alive; alive = send(Date.now() > deadline ? 'SIGKILL' : 0)) await sleep(100);
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/**
 * Sends a signal, or with 0 only looks; false when the process is gone.
 *
 * @param {NodeJS.Signals | 0} signal
 */
function send(signal) {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
