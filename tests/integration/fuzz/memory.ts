/** What a process holds while it works: whether that grows, or only breathes. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Sample {
  /** How much of the work was done, from 0 to 1. */
  readonly done: number;
  /** Bytes that live after the collection of garbage: objects, and buffers outside the heap. */
  readonly live: number;
  /** Bytes of the whole process, those of the embedded graph included. */
  readonly resident: number;
}

/** Caches fill in the first quarter of a run. Beyond this share the last quarter holds more than the second for another reason. */
export const GROWTH_AT_MOST = 0.15;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

export function sample(done: number): Sample {
  collectGarbage();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { done, live: heapUsed + external, resident: rss };
}

/** By how much the last quarter of the samples holds more than the second, as a share; undefined when a quarter has no sample. */
export function growth(samples: readonly Sample[], of: 'live' | 'resident' = 'live'): number | undefined {
  const mean = (from: number, to: number) => {
    const quarter = samples.filter(({ done }) => done > from && done <= to).map((each) => each[of]);
    return quarter.reduce((sum, each) => sum + each, 0) / quarter.length;
  };
  const share = mean(0.75, 1) / mean(0.25, 0.5) - 1;
  return Number.isNaN(share) ? undefined : share;
}
