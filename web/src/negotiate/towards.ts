import type { CorridorLevel } from '../../../src/vocabulary/corridor.js';
import type { NegotiatedConflictFragment } from '../generated/graphql.js';
import { shades } from '../parts/Level.js';

type Towards = NegotiatedConflictFragment['towards'][number];

/** The parties towards which a rule stands at each level, the worst level first. */
export function byLevel(towards: readonly Towards[]): [CorridorLevel, Towards[]][] {
  const levels = new Map<CorridorLevel, Towards[]>();
  for (const each of towards) levels.set(each.level, [...(levels.get(each.level) ?? []), each]);
  return [...levels].sort(([one], [other]) => shades.indexOf(other) - shades.indexOf(one));
}
