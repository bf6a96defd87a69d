import type { FactIndex } from '../corridor/trace/factIndex.js';
import type { Circumstances } from '../corridor/trace/facts.js';
import { namesOf } from '../corridor/trace/membership.js';
import { type Cell, judge, type OriginView, viewFrom } from '../corridor/trace/trace.js';
import type { Pair } from './reach.js';

/** The level of a corridor with all that a reader must not confuse it with. */
export type Standing = Pick<Cell, 'level' | 'levelAtMost' | 'certainty'>;

/** What all days of an answer share. */
export type Matter = Omit<Circumstances, 'asOf'>;

export function nameOfPair([origin, destination]: Pair): string {
  return `${origin}>${destination}`;
}

/** All ordered pairs of a group. */
export function pairsOf(countries: readonly string[]): Pair[] {
  return countries.flatMap((origin) =>
    countries.filter((destination) => destination !== origin).map((destination): Pair => [origin, destination]),
  );
}

/** Judges corridors on a day. What depends on one country alone is worked out once. */
export function standingsOn(
  day: string,
  pairs: readonly Pair[],
  matter: Matter,
  index: FactIndex,
): ReadonlyMap<string, Standing> {
  const views = new Map<string, OriginView>();
  const names = new Map<string, ReadonlySet<string>>();
  return new Map(
    pairs.map((pair) => {
      const [origin, destination] = pair;
      const view = views.get(origin) ?? viewFrom(origin, { ...matter, asOf: day }, index);
      views.set(origin, view);
      const called = names.get(destination) ?? namesOf(index, destination, day);
      names.set(destination, called);
      const { level, levelAtMost, certainty } = judge(destination, view, called);
      return [nameOfPair(pair), { level, levelAtMost, certainty }];
    }),
  );
}

export function differs(a: Standing, b: Standing): boolean {
  return a.level !== b.level || a.levelAtMost !== b.levelAtMost || a.certainty !== b.certainty;
}
