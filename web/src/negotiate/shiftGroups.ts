/** Corridors that a change moved, told together where the same happened to them. */

import type { NegotiateChangesQuery } from '../generated/graphql.js';

type Shift = NegotiateChangesQuery['changes']['edges'][number]['node']['corridors'][number];

export interface ShiftGroup {
  /** What happened to each of them, and how the change shares in it. */
  readonly like: Shift;
  /** The end that all of them have in common, and the others. */
  readonly common: 'origin' | 'destination';
  readonly shifts: readonly Shift[];
}

/** Groups of corridors with one end in common that went from the same level to the same level, the largest first. */
export function shiftGroups(shifts: readonly Shift[]): ShiftGroup[] {
  const alike = [...groupBy(shifts, sameStory).values()];
  const groups = alike.flatMap((same) => {
    const [byOrigin, byDestination] = [groupBy(same, (each) => each.origin), groupBy(same, (each) => each.destination)];
    // The fewer groups tell it shorter.
    const common = byOrigin.size <= byDestination.size ? 'origin' : 'destination';
    return [...(common === 'origin' ? byOrigin : byDestination).values()].map(
      (of) => ({ common, shifts: of }) as const,
    );
  });
  return groups
    .map(({ common, shifts: of }) => ({ common, shifts: of, like: of[0]! }))
    .sort((one, other) => other.shifts.length - one.shifts.length);
}

function sameStory({ before, after, share }: Shift): string {
  return [before.level, before.certainty, after.level, after.certainty, share].join();
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
