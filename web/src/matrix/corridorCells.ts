import { type Shade, shadeOf } from '../parts/Level.js';
import type { HeatCell } from './Grid.js';
import { pairOf } from './pair.js';
import type { Corridor, Standing } from './roll.js';

interface Names {
  readonly nameOf: (shade: Shade) => string;
  /** Says what a corridor is in some cases: `In some cases Prohibited`. */
  readonly inSomeCases: (name: string) => string;
}

/** How corridors look. What stands alike is one object, so that what does not change is seen not to. */
export function corridorCells({ nameOf, inSomeCases }: Names): (standing: Standing) => HeatCell {
  const made = new Map<string, HeatCell>();
  return (standing) => {
    const shade = shadeOf(standing);
    const most = shadeOf({ level: standing.levelAtMost, certainty: standing.certainty });
    const key = `${shade} ${most}`;
    const known = made.get(key);
    if (known) return known;
    const name = most === shade ? nameOf(shade) : `${nameOf(shade)}. ${inSomeCases(nameOf(most))}`;
    const cell = { shade, sign: '', name, isMarked: most !== shade };
    made.set(key, cell);
    return cell;
  };
}

export function corridorsByPair(corridors: readonly Corridor[]): ReadonlyMap<string, Corridor> {
  return new Map(corridors.map((corridor) => [pairOf(corridor.origin, corridor.destination), corridor]));
}
