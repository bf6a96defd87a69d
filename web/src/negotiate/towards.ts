import { CorridorLevel } from '../../../src/vocabulary/corridor.js';
import type { NegotiatedConflictFragment } from '../generated/graphql.js';

/** From the most open. */
const order = Object.keys(CorridorLevel);

type Towards = NegotiatedConflictFragment['towards'][number];

/** The parties towards which a rule stands at each level, the worst level first. */
export function byLevel(towards: readonly Towards[]): [CorridorLevel, Towards[]][] {
  const levels = new Map<CorridorLevel, Towards[]>();
  for (const each of towards) levels.set(each.level, [...(levels.get(each.level) ?? []), each]);
  return [...levels].sort(([one], [other]) => order.indexOf(other) - order.indexOf(one));
}
