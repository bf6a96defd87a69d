import { notFound } from '../api/errors.js';
import type { Reader } from '../api/reader.js';
import type { BenchmarkRow } from '../benchmark/types.js';
import type { BenchmarkFeatureFact } from './facts.js';

/** A benchmark and what it says of each feature. */
export interface ReadBenchmark {
  readonly row: BenchmarkRow;
  readonly features: readonly BenchmarkFeatureFact[];
}

/** The benchmark of the argument `benchmark`; an unknown one is refused. */
export async function readBenchmark(reader: Reader, id: string): Promise<ReadBenchmark> {
  const [row, features] = await Promise.all([
    reader.one<BenchmarkRow>('benchmark/by_id', id),
    reader.many<BenchmarkFeatureFact>('benchmark/features_of_benchmarks', id),
  ]);
  if (row === null) {
    throw notFound('benchmark', 'benchmark', id, 'The query benchmarks lists those that there are.');
  }
  return { row, features };
}
