import type { Reader } from '../api/reader.js';
import { type CorridorFacts, readAgreements } from '../corridor/facts.js';
import { groupFacts } from '../corridor/group.js';
import type { Circumstances } from '../corridor/trace/facts.js';
import type { CountryGroup } from '../corridor/types.js';
import type { ScoreIndex } from '../vocabulary/method.js';
import { ScoreWorld } from './world.js';

/** The facts for an index of a group's countries, as the group is at the day. */
export async function readWorld(
  reader: Reader,
  group: CountryGroup,
  circumstances: Circumstances,
  index: ScoreIndex,
): Promise<{ world: ScoreWorld; facts: CorridorFacts }> {
  const { countries, facts } = await groupFacts(reader, group, circumstances.asOf);
  // A trace reads commitments on data only.
  const agreements =
    index === 'COMMITMENTS'
      ? await readAgreements(reader, 'score/agreements', [...facts.jurisdictions.keys()])
      : facts.agreements;
  return { world: new ScoreWorld(countries, circumstances, { ...facts, agreements }), facts };
}
