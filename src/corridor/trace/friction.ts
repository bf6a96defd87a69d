import type { CorridorLevel } from '../../vocabulary/corridor.js';
import { rounded } from '../../vocabulary/rounded.js';
import type { Barrier } from './facts.js';

/**
 * Friction of a corridor, from 0 (free) to 1 (a prohibition): 1 − Π over the barriers of (1 − weight of its level). It never falls when a
 * barrier is added or worsened. Null where the level of a barrier is not known and nothing else stops the flow.
 */
export function friction(
  barriers: readonly Barrier[],
  weights: Readonly<Record<CorridorLevel, number>>,
): number | null {
  let open = 1;
  let unknown = false;
  for (const { level } of barriers) {
    if (level === null) unknown = true;
    else open *= 1 - weights[level];
  }
  if (unknown && open > 0) return null;
  return rounded(1 - open);
}
