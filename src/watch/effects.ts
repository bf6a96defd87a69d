import type { FactIndex } from '../corridor/trace/factIndex.js';
import type { ChangeShare } from '../vocabulary/change.js';
import { dayBefore } from '../vocabulary/partialDate.js';
import { differs, type Matter, nameOfPair, type Standing, standingsOn } from './cells.js';
import type { Change } from './change.js';
import type { Pair, Reach } from './reach.js';
import { undone } from './undone.js';

/** A corridor that differs from the day before, and the changes of the day that made it so. */
export interface Effect {
  readonly origin: string;
  readonly destination: string;
  readonly before: Standing;
  readonly after: Standing;
  readonly share: ChangeShare;
  readonly changes: readonly Change[];
}

/** What the changes of one day did to corridors, by origin, then destination, as the pairs stand. */
export function effectsOf(
  day: string,
  changes: readonly Change[],
  pairs: readonly Pair[],
  matter: Matter,
  index: FactIndex,
  reach: Reach,
): Effect[] {
  const touched = pairs.filter((pair) => changes.some((change) => reach.touches(change, pair)));
  if (touched.length === 0) return [];
  const before = standingsOn(dayBefore(day), touched, matter, index);
  const after = standingsOn(day, touched, matter, index);
  const changed = touched.filter((pair) => differs(before.get(nameOfPair(pair))!, after.get(nameOfPair(pair))!));
  const trials = trialsOf(day, changes, changed, matter, index, reach);
  return changed.map((pair) => {
    const name = nameOfPair(pair);
    const [origin, destination] = pair;
    const ends = { origin, destination, before: before.get(name)!, after: after.get(name)! };
    return { ...ends, ...sharedOut(pair, ends, trials, reach) };
  });
}

/** The corridors that changed, judged once more without each of the changes that touch them. */
interface Trial {
  readonly change: Change;
  readonly spared: ReadonlyMap<string, Standing>;
  /** Judged with this change alone; worked out only where no change is missed by itself. */
  readonly alone: () => ReadonlyMap<string, Standing>;
}

function trialsOf(
  day: string,
  changes: readonly Change[],
  changed: readonly Pair[],
  matter: Matter,
  index: FactIndex,
  reach: Reach,
): Trial[] {
  return changes.flatMap((change) => {
    const reached = changed.filter((pair) => reach.touches(change, pair));
    if (reached.length === 0) return [];
    const others = changes.filter((other) => other !== change);
    let alone: ReadonlyMap<string, Standing> | undefined;
    return {
      change,
      spared: standingsOn(day, reached, matter, undone(index, [change])),
      alone: () => {
        alone ??= standingsOn(day, reached, matter, undone(index, others));
        return alone;
      },
    };
  });
}

/**
 * A change is credited with a corridor that would be another one without it. Where each can be spared, those are that bring the corridor
 * alone to where it is; where none does that either, all that touch it.
 */
function sharedOut(
  pair: Pair,
  { after }: Pick<Effect, 'after'>,
  trials: readonly Trial[],
  reach: Reach,
): Pick<Effect, 'share' | 'changes'> {
  const name = nameOfPair(pair);
  const touching = trials.filter(({ change }) => reach.touches(change, pair));
  const needed = touching.filter(({ spared }) => differs(spared.get(name)!, after));
  const changesOf = (some: readonly Trial[]) => some.map(({ change }) => change);
  if (needed.length === 1 || touching.length === 1) {
    return { share: 'ALONE', changes: changesOf(needed.length === 1 ? needed : touching) };
  }
  if (needed.length > 1) return { share: 'TOGETHER', changes: changesOf(needed) };
  const enough = touching.filter(({ alone }) => !differs(alone().get(name)!, after));
  return enough.length > 0
    ? { share: 'EITHER', changes: changesOf(enough) }
    : { share: 'TOGETHER', changes: changesOf(touching) };
}
