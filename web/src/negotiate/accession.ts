/** What of an accession is worth telling: where something differs, and in which respect. */

import type { NegotiateAccessionQuery } from '../generated/graphql.js';

type Accession = NegotiateAccessionQuery['accession'];
type Corridor = Accession['corridors'][number];
type Topic = Accession['topics'][number];

/** Corridors by what changes in them: their level, an arguable ground, a discipline. A corridor may be in several lists. */
export function changedCorridors(corridors: readonly Corridor[]): {
  moved: Corridor[];
  grounds: Corridor[];
  disciplined: Corridor[];
} {
  return {
    moved: corridors.filter(
      ({ before, after }) => before.level !== after.level || before.certainty !== after.certainty,
    ),
    grounds: corridors.filter(({ groundsGained, groundsLost }) => groundsGained.length + groundsLost.length > 0),
    disciplined: corridors.filter(
      ({ disciplinesGained, disciplinesLost }) => disciplinesGained.length + disciplinesLost.length > 0,
    ),
  };
}

/** Topics on which the strongest that the country has accepted differs. */
export function changedTopics(topics: readonly Topic[]): Topic[] {
  return topics.filter(
    ({ before, after }) => before.strength !== after.strength || before.strengthHigh !== after.strengthHigh,
  );
}
