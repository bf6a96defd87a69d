import type { Change, Happening } from './change.js';
import type { Effect } from './effects.js';
import type { Watched } from './watched.js';

/** A change, or what has no date, with what its sentences need. */
export type Told<T extends Happening = Change> = T & { readonly watched: Watched; readonly today: string };

export function told<T extends Happening>(happening: T, watched: Watched, today: string): Told<T> {
  return { ...happening, watched, today };
}

/** A corridor that changes, as the API tells it. */
export interface ToldShift extends Omit<Effect, 'changes'> {
  readonly changes: readonly Told[];
}

export function toldShift(effect: Effect, watched: Watched, today: string): ToldShift {
  return { ...effect, changes: effect.changes.map((change) => told(change, watched, today)) };
}

/** The changes behind several shifts, each once. */
export function changesBehind(effects: readonly Effect[], watched: Watched, today: string): Told[] {
  return [...new Set(effects.flatMap(({ changes }) => changes))].map((change) => told(change, watched, today));
}
