import { notFound } from '../api/errors.js';
import type { Reader } from '../api/reader.js';
import type { BenchmarkFeatureFact } from '../framework/facts.js';
import type { BenchmarkRow } from './types.js';

/** The model of the region itself. */
export const DEFAULT_BENCHMARK = 'BENCHMARK-RIPD-STANDARDS-2017';

/** A benchmark with what it asks for. */
export interface ReadBenchmark extends BenchmarkRow {
  readonly features: readonly BenchmarkFeatureFact[];
}

/** The benchmark of the argument `benchmark`. */
export async function readBenchmark(reader: Reader, id: string): Promise<ReadBenchmark> {
  const [found, features] = await Promise.all([
    reader.one<BenchmarkRow>('benchmark/by_id', id),
    reader.many<BenchmarkFeatureFact>('benchmark/features_of_benchmarks', id),
  ]);
  if (found === null) {
    throw notFound('benchmark', 'benchmark', id, 'The query benchmarks lists those that there are.');
  }
  return { ...found, features };
}
