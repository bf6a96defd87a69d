import type { Barrier, Trace } from '../corridor/trace/facts.js';
import type { Cell } from '../corridor/trace/trace.js';
import { notCovered } from './missing.js';
import type { ScoreReason } from './reasons.js';
import type { MissingFact } from './score.js';
import type { ScoreWorld, Supposition } from './world.js';

/** A corridor as it is recorded, and as it would be if the facts without a recorded start that matter for it had begun. */
export interface Corridor {
  readonly trace: Trace;
  readonly supposed: readonly Trace[];
}

const suppositions: readonly Supposition[] = ['LAWS', 'TIES', 'BOTH'];

/** The corridors from a country to the others of the group. */
export function corridorsFrom(country: string, world: ScoreWorld): Corridor[] {
  return world.tracesFrom(country).map((trace, at) => ({
    trace,
    supposed: trace.leftOut.some(({ reason }) => reason.key !== 'leftOut.incompleteRule')
      ? suppositions.map((what) => world.supposing(what).tracesFrom(country)[at]!)
      : [],
  }));
}

/** The barriers that stand whatever the unread rest of their texts says. */
export function readToTheEnd(barriers: readonly Barrier[]): Barrier[] {
  return barriers.filter(({ level, rules }) => level !== null && !rules.some(({ incomplete }) => incomplete));
}

/** What a corridor of unknown measure lacks. */
export function missingOf({ origin, certainty, barriers, leftOut }: Trace): MissingFact[] {
  const isUnread = certainty === 'UNKNOWN' && barriers.length === 0;
  return isUnread ? [notCovered(origin)] : [...leftOut];
}

export function reasonOf({ level, certainty }: Trace): ScoreReason {
  if (level === null) return { key: 'score.corridor.unknown' };
  return certainty === 'UNREGULATED' ? { key: 'score.corridor.unregulated' } : { key: `verdict.${level}` };
}

/** The corridor as a matrix shows it. */
export function cellOf({ origin, destination, level, levelAtMost, certainty, friction, frictionAtMost }: Trace): Cell {
  return { origin, destination, level, levelAtMost, certainty, friction, frictionAtMost };
}
