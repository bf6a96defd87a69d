import type { Names } from '../corridor/explain/names.js';
import { namesOf } from '../corridor/names.js';
import type { ReformKind } from '../vocabulary/method.js';
import type { ReformWorld } from './readWorld.js';
import { keyOf, type Reform } from './reform.js';

/** A reform as the API tells it. */
export interface ToldReform extends Reform {
  readonly cost: number;
  readonly agreed: boolean;
  readonly teller: Teller;
}

/** What telling reforms needs. */
export interface Teller {
  readonly world: ReformWorld;
  readonly names: Names;
  readonly costs: Readonly<Partial<Record<ReformKind, number>>>;
  readonly agreed: ReadonlySet<string>;
}

export function tellerOf(world: ReformWorld, costs: Teller['costs'], agreed: readonly Reform[] = []): Teller {
  return { world, costs, names: namesOf(world.facts), agreed: new Set(agreed.map(keyOf)) };
}

export function toldReform({ kind, country, target, rule }: Reform, teller: Teller): ToldReform {
  const reform: Reform = rule === undefined ? { kind, country, target } : { kind, country, target, rule };
  return { ...reform, cost: teller.costs[kind] ?? 0, agreed: teller.agreed.has(keyOf(reform)), teller };
}
