import { worstLevel } from '../corridor/trace/barriers.js';
import type { Trace } from '../corridor/trace/facts.js';
import type { CorridorLevel } from '../vocabulary/corridor.js';
import { type Corridor, cellOf, corridorsFrom, missingOf, readToTheEnd, reasonOf } from './corridors.js';
import type { Index } from './indices.js';
import { type Measured, scoreOf } from './score.js';

/**
 * Openness of a country: the share of the corridors from it to the others of the group that are regulated and at FREE or SAFEGUARDS.
 * Barriers with a threshold are left out of the value and taken into the lower end.
 */
export const opennessIndex: Index = {
  best: 'HIGHEST',
  largestWeight: 1,
  score: (country, world) => scoreOf(corridorsFrom(country, world).map(measure), () => 1),
};

function measure({ trace, supposed }: Corridor): Measured {
  const worlds = [trace, ...supposed];
  const known = Math.min(...worlds.map((each) => open(each, each.level)));
  const low = Math.min(known, ...worlds.map((each) => open(each, each.levelAtMost)));
  const high = Math.max(...worlds.map(openAtMost));
  return {
    indicator: trace.destination,
    value: known === high ? high : null,
    low,
    high,
    reason: reasonOf(trace),
    rules: [...trace.barriers, ...trace.conditionalBarriers].flatMap(({ rules }) => rules),
    commitments: [],
    corridors: [cellOf(trace)],
    weakestVerification: trace.weakestVerification,
    missing: known === high ? [] : missingOf(trace),
  };
}

function open({ certainty }: Trace, level: CorridorLevel | null): 0 | 1 {
  return certainty === 'REGULATED' && (level === 'FREE' || level === 'SAFEGUARDS') ? 1 : 0;
}

/** What is left when all that was not read turns out to be free. */
function openAtMost({ certainty, barriers }: Trace): 0 | 1 {
  const level = worstLevel(readToTheEnd(barriers));
  return certainty !== 'UNREGULATED' && (level === 'FREE' || level === 'SAFEGUARDS') ? 1 : 0;
}
