import { indexFacts } from './factIndex.js';
import type { Circumstances, Facts, Trace } from './facts.js';
import { namesOf } from './membership.js';
import { type Cell, type Judgement, judge, type OriginView, traceTo, viewFrom } from './trace.js';

/** The whole answer for every ordered pair of a group. */
export function traceMatrix(countries: readonly string[], circumstances: Circumstances, facts: Facts): Trace[] {
  return overPairs(countries, circumstances, facts, traceTo);
}

/**
 * The judgement of every ordered pair of a group, without what only a whole answer tells, or of those pairs only that start at some of
 * its countries.
 */
export function judgeMatrix(
  countries: readonly string[],
  circumstances: Circumstances,
  facts: Facts,
  origins: readonly string[] = countries,
): Judgement[] {
  return overPairs(countries, circumstances, facts, judge, origins);
}

/** What depends on one country alone is worked out once. */
function overPairs<Answer>(
  countries: readonly string[],
  circumstances: Circumstances,
  facts: Facts,
  answer: (destination: string, view: OriginView, destinationNames: ReadonlySet<string>) => Answer,
  origins: readonly string[] = countries,
): Answer[] {
  const index = indexFacts(facts);
  const names = new Map(countries.map((country) => [country, namesOf(index, country, circumstances.asOf)]));
  return origins.flatMap((origin) => {
    const view = viewFrom(origin, circumstances, index);
    return countries
      .filter((destination) => destination !== origin)
      .map((destination) => answer(destination, view, names.get(destination)!));
  });
}

/** Cells at FREE or SAFEGUARDS with certainty REGULATED, over cells with a known level; null where no level is known. */
export function openShare(cells: readonly Pick<Cell, 'level' | 'certainty'>[]): number | null {
  const known = cells.filter(({ level }) => level !== null);
  if (known.length === 0) return null;
  const open = known.filter(
    ({ level, certainty }) => certainty === 'REGULATED' && (level === 'FREE' || level === 'SAFEGUARDS'),
  );
  return open.length / known.length;
}

/** The mean friction over cells with a known level; null where none is known. */
export function meanFriction(cells: readonly Pick<Cell, 'friction'>[]): number | null {
  const known = cells.map(({ friction }) => friction).filter((friction) => friction !== null);
  return known.length === 0 ? null : known.reduce((sum, friction) => sum + friction, 0) / known.length;
}
