import { notFound } from '../api/errors.js';
import type { Named } from '../api/names.js';
import type { Reader } from '../api/reader.js';
import type { BenchmarkFeature } from './criteria.js';

/** The model of the region itself. */
export const DEFAULT_BENCHMARK = 'BENCHMARK-RIPD-STANDARDS-2017';

/** A benchmark with what it asks for. */
export interface Benchmark extends Named {
  readonly id: string;
  readonly features: readonly BenchmarkFeature[];
}

export async function readBenchmark(reader: Reader, id: string): Promise<Benchmark> {
  const [found, features] = await Promise.all([
    reader.one<Named & { id: string }>('benchmark/by_id', id),
    reader.many<BenchmarkFeature>('benchmark/features_of_benchmarks', id),
  ]);
  if (found === null) {
    throw notFound(
      'benchmark',
      'benchmark',
      id,
      `Ids are such as ${DEFAULT_BENCHMARK}, BENCHMARK-COE-108PLUS or BENCHMARK-GDPR.`,
    );
  }
  return { ...found, features };
}
