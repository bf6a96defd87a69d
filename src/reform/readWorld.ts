import type { Reader } from '../api/reader.js';
import type { BenchmarkRow } from '../benchmark/types.js';
import type { CorridorFacts } from '../corridor/facts.js';
import { type GroupFacts, groupFacts } from '../corridor/group.js';
import type { CountryGroup } from '../corridor/types.js';
import type { BenchmarkFeatureFact } from '../framework/facts.js';
import { readFeatures } from '../framework/readFeatures.js';
import type { World } from './reform.js';
import type { ReformInput } from './types.js';

/** The facts over which reforms of a group are laid, with the names that tell them. */
export interface ReformWorld extends GroupFacts {
  readonly facts: CorridorFacts;
  readonly world: World;
  readonly benchmarks: readonly BenchmarkRow[];
}

/** Reads what reforms of a group can change: a bounded number of queries, however many countries and reforms. */
export async function readWorld(
  reader: Reader,
  group: CountryGroup,
  day: string,
  reforms: readonly ReformInput[],
): Promise<ReformWorld> {
  const [others, benchmarkRows] = await Promise.all([partiesNamedBy(reader, reforms), reader.read('benchmark/all')]);
  const benchmarks = benchmarkRows.map(({ record }) => record as unknown as BenchmarkRow);
  const { countries, facts } = await groupFacts(reader, group, day, others);
  const [featuresByLaw, asked] = await Promise.all([
    readFeatures(reader, facts.laws),
    Promise.all(
      benchmarks.map(
        async ({ id }) =>
          [id, await reader.many<BenchmarkFeatureFact>('benchmark/features_of_benchmarks', id)] as const,
      ),
    ),
  ]);
  return { countries, facts, benchmarks, world: { facts, featuresByLaw, benchmarks: new Map(asked) } };
}

/**
 * A party of each agreement that countries would join or leave: an agreement to which no country of the group is party comes into the facts
 * with one that is. Whom reforms recognise is read as well.
 */
async function partiesNamedBy(reader: Reader, reforms: readonly ReformInput[]): Promise<string[]> {
  const named = await Promise.all(
    reforms.map(async ({ kind, target }) => {
      if (target == null) return [];
      if (kind === 'GRANT_ADEQUACY') return [target];
      if (kind !== 'ACCEDE' && kind !== 'WITHDRAW') return [];
      const parties = await reader.many<{ party: string }>('agreement/parties_of_agreements', target);
      return parties.slice(0, 1).map(({ party }) => party);
    }),
  );
  return [...new Set(named.flat())];
}
