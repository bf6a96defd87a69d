import type { FactIndex } from '../corridor/trace/factIndex.js';
import { openShare } from '../corridor/trace/matrix.js';
import { type Matter, nameOfPair, type Standing, standingsOn } from './cells.js';
import type { Change } from './change.js';
import { type Effect, effectsOf } from './effects.js';
import type { Pair, Reach } from './reach.js';

/** Changes by the day on which they fall, in order. */
export function byDay(changes: readonly Change[]): Map<string, Change[]> {
  const days = new Map<string, Change[]>();
  for (const change of changes) {
    const known = days.get(change.day);
    if (known === undefined) days.set(change.day, [change]);
    else known.push(change);
  }
  return days;
}

/** A day on which corridors change, with what changes. */
export interface Turn {
  readonly day: string;
  readonly effects: readonly Effect[];
}

/**
 * The days after `after`, in order, on which one of the corridors differs from the day before. Only days on which something is recorded to
 * begin or end are looked at: on all others a trace reads the same facts as the day before. Null stands for a day that was looked at in
 * vain, so that whoever goes through many of them can let others have their turn.
 */
export function* turnsAfter(
  after: string,
  changes: readonly Change[],
  pairs: readonly Pair[],
  matter: Matter,
  index: FactIndex,
  reach: Reach,
): Generator<Turn | null> {
  for (const [day, ofDay] of byDay(changes)) {
    if (day <= after) continue;
    const effects = effectsOf(day, ofDay, pairs, matter, index, reach);
    yield effects.length > 0 ? { day, effects } : null;
  }
}

/** A stretch of time in which corridors stay as they are. `to` is the first day that no longer belongs to it. */
export interface Period {
  readonly from: string;
  readonly to: string | null;
  /** What changed on its first day; empty for the first period. */
  readonly effects: readonly Effect[];
  /** The corridors, in the order of the pairs. */
  readonly standings: readonly Standing[];
  readonly openShare: number | null;
}

/**
 * The corridors from one day to another, period by period. Where a change after the last day is recorded, the last period ends with it.
 * It pauses after each day that was looked at, and returns the periods.
 */
export function* periodsOf(
  from: string,
  to: string,
  changes: readonly Change[],
  pairs: readonly Pair[],
  matter: Matter,
  index: FactIndex,
  reach: Reach,
): Generator<void, Period[]> {
  const standings = new Map(standingsOn(from, pairs, matter, index));
  const periodFrom = (day: string, effects: readonly Effect[]) => {
    const all = pairs.map((pair) => standings.get(nameOfPair(pair))!);
    return { from: day, effects, standings: all, openShare: openShare(all) };
  };
  const periods = [periodFrom(from, [])];
  let end: string | null = null;
  for (const turn of turnsAfter(from, changes, pairs, matter, index, reach)) {
    yield;
    if (turn === null) continue;
    const { day, effects } = turn;
    if (day > to) {
      end = day;
      break;
    }
    for (const effect of effects) standings.set(nameOfPair([effect.origin, effect.destination]), effect.after);
    periods.push(periodFrom(day, effects));
  }
  return periods.map((period, at) => ({ ...period, to: periods[at + 1]?.from ?? end }));
}
