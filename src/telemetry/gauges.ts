/** Figures that are looked up when somebody collects them. */

import { Gauge, type Registry } from 'prom-client';
import type { DatasetSeen, KeptAnswers } from './telemetry.js';

/** How long, in milliseconds, those who collect wait for a graph that does not say which data set it holds. */
const PATIENCE = 1_000;

/** Answers with what looks which data set it is now. */
export function datasetGauges(
  registers: Registry[],
  current: () => Promise<DatasetSeen>,
  engine: string,
): () => Promise<void> {
  const info = new Gauge({
    name: 'corredor_data_set_info',
    help: 'Always 1; its labels tell the data set that this process answers from, and the engine of its graph.',
    labelNames: ['version', 'hash', 'engine'],
    registers,
  });
  const loaded = new Gauge({
    name: 'corredor_data_set_loaded_timestamp_seconds',
    help: 'When the data set was loaded that this process answers from, in seconds since 1970.',
    registers,
  });
  const seen = new Gauge({
    name: 'corredor_data_set_seen_timestamp_seconds',
    help: 'When these figures first told of the data set that this process answers from, in seconds since 1970.',
    registers,
  });
  // Until a data set was seen there is no date, which 0 would be.
  loaded.remove();
  seen.remove();
  let last: DatasetSeen | undefined;
  return async () => {
    const found = await withinPatience(current());
    if (found === undefined || found.loadedAt === last?.loadedAt) return;
    last = found;
    info.reset();
    info.set({ version: found.version, hash: found.hash, engine }, 1);
    loaded.set(Date.parse(found.loadedAt) / 1000);
    seen.setToCurrentTime();
  };
}

export function answerGauges(registers: Registry[], kept: () => KeptAnswers): void {
  new Gauge({
    name: 'corredor_answers_kept',
    help: 'Answers that are kept to be given again.',
    registers,
    collect() {
      this.set(kept().answers);
    },
  });
  new Gauge({
    name: 'corredor_answers_kept_bytes',
    help: 'Bytes of these answers and their questions.',
    registers,
    collect() {
      this.set(kept().bytes);
    },
  });
}

/** What is promised, or undefined when that fails or takes too long. */
async function withinPatience<T>(promised: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, undefined);
  });
  return Promise.race([promised.catch(() => undefined), tooLate]).finally(() => clearTimeout(timer));
}
