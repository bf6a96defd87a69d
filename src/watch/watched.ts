import type { Names } from '../corridor/explain/names.js';
import type { CorridorFacts } from '../corridor/facts.js';
import { namesOf } from '../corridor/names.js';
import { type FactIndex, indexFacts } from '../corridor/trace/factIndex.js';
import type { Facts } from '../corridor/trace/facts.js';
import { type Matter, nameOfPair } from './cells.js';
import { type Annals, type Change, type Happening, inOrder } from './change.js';
import { type Effect, effectsOf } from './effects.js';
import { happeningsOf } from './happenings.js';
import { byDay } from './history.js';
import { type Pair, type Reach, reachOf } from './reach.js';

/** Facts with all that they record to happen. */
export class Watched {
  readonly index: FactIndex;
  readonly reach: Reach;
  readonly happenings: readonly Happening[];
  /** Those that have a date, by day. */
  readonly changes: readonly Change[];
  readonly #days: ReadonlyMap<string, readonly Change[]>;
  readonly #effects = new Map<string, readonly Effect[]>();

  /** `names` tells countries and agreements; `facts` may be those of a reform that is tried out. */
  constructor(
    facts: Facts,
    readonly names: Names,
    readonly jurisdictions: ReadonlySet<string> = new Set(),
    readonly annals?: Annals,
  ) {
    this.index = indexFacts(facts);
    this.reach = reachOf(this.index);
    this.happenings = happeningsOf(facts, annals);
    this.changes = inOrder(this.happenings);
    this.#days = byDay(this.changes);
  }

  static of(facts: CorridorFacts, annals?: Annals): Watched {
    return new Watched(facts, namesOf(facts), new Set(facts.jurisdictions.keys()), annals);
  }

  lawTitle(id: string): string | undefined {
    return this.index.law(id)?.title;
  }

  /** What happened to corridors on a day. The changes of a page often share their days. */
  effectsOn(day: string, pairs: readonly Pair[], matter: Matter): readonly Effect[] {
    const key = JSON.stringify([day, matter, pairs.map(nameOfPair)]);
    let effects = this.#effects.get(key);
    if (effects === undefined) {
      effects = effectsOf(day, this.#days.get(day) ?? [], pairs, matter, this.index, this.reach);
      this.#effects.set(key, effects);
    }
    return effects;
  }
}
