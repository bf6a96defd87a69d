import { badInput } from '../api/errors.js';
import type { Reader } from '../api/reader.js';
import { type ReadBenchmark, readBenchmark } from '../benchmark/readBenchmark.js';
import { type CorridorFacts, readAgreements } from '../corridor/facts.js';
import { groupFacts } from '../corridor/group.js';
import type { Circumstances } from '../corridor/trace/facts.js';
import type { CountryGroup } from '../corridor/types.js';
import { readFeatures } from '../framework/readFeatures.js';
import { asksFor } from '../framework/strength.js';
import type { ScoreIndex } from '../vocabulary/method.js';
import { ScoreWorld } from './world.js';

/** The facts for an index of a group's countries, as the group is at the day; the benchmark only where it is measured by. */
export async function readWorld(
  reader: Reader,
  group: CountryGroup,
  circumstances: Circumstances,
  index: ScoreIndex,
  benchmarkId: string,
): Promise<{ world: ScoreWorld; facts: CorridorFacts; benchmark: ReadBenchmark | null }> {
  const [{ countries, facts }, benchmark] = await Promise.all([
    groupFacts(reader, group, circumstances.asOf),
    index === 'STRENGTH' ? readBenchmark(reader, benchmarkId) : null,
  ]);
  // A trace reads commitments on data only.
  const agreements =
    index === 'COMMITMENTS'
      ? await readAgreements(reader, 'score/agreements', [...facts.jurisdictions.keys()])
      : facts.agreements;
  const standard = benchmark && {
    asked: benchmark.features.filter(asksFor),
    featuresByLaw: await readFeatures(reader, facts.laws),
  };
  if (standard?.asked.length === 0) throw badInput('benchmark', `${benchmarkId} asks for no feature: choose another`);
  return { world: new ScoreWorld(countries, circumstances, { ...facts, agreements }, standard), facts, benchmark };
}
