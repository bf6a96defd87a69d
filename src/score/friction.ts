import type { Trace } from '../corridor/trace/facts.js';
import { friction } from '../corridor/trace/friction.js';
import type { CorridorLevel } from '../vocabulary/corridor.js';
import { type Corridor, cellOf, corridorsFrom, missingOf, readToTheEnd, reasonOf } from './corridors.js';
import type { Index } from './indices.js';
import { type Measured, scoreOf } from './score.js';

type LevelWeights = Readonly<Record<CorridorLevel, number>>;

/**
 * Friction of a country: the mean friction of the corridors from it to the others of the group. Barriers with a threshold are left out of
 * the value and taken into the upper end.
 */
export const frictionIndex: Index = {
  best: 'LOWEST',
  largestWeight: 1,
  score(country, world, weights) {
    const levels = Object.fromEntries(weights.map(({ of, weight }) => [of, weight])) as LevelWeights;
    const parts = corridorsFrom(country, world).map((corridor) => measure(corridor, levels));
    return scoreOf(parts, () => 1);
  },
};

function measure({ trace, supposed }: Corridor, weights: LevelWeights): Measured {
  const worlds = [trace, ...supposed];
  const low = Math.min(...worlds.map((each) => atLeast(each, weights)));
  const known = Math.max(...worlds.map((each) => without(each, weights) ?? 1));
  const high = Math.max(known, ...worlds.map((each) => withThresholds(each, weights) ?? 1));
  return {
    indicator: trace.destination,
    value: low === known ? low : null,
    low,
    high,
    reason: reasonOf(trace),
    rules: [...trace.barriers, ...trace.conditionalBarriers].flatMap(({ rules }) => rules),
    commitments: [],
    corridors: [
      cellOf({ ...trace, friction: without(trace, weights), frictionAtMost: withThresholds(trace, weights) }),
    ],
    weakestVerification: trace.weakestVerification,
    missing: low === known ? [] : missingOf(trace),
  };
}

function without({ level, barriers }: Trace, weights: LevelWeights): number | null {
  return level === null ? null : friction(barriers, weights);
}

function withThresholds({ level, barriers, conditionalBarriers }: Trace, weights: LevelWeights): number | null {
  return level === null ? null : friction([...barriers, ...conditionalBarriers], weights);
}

/** What is left when all that was not read turns out to be free. */
function atLeast({ barriers }: Trace, weights: LevelWeights): number {
  return friction(readToTheEnd(barriers), weights) ?? 0;
}
