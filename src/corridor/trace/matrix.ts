import type { Certainty, CorridorLevel } from '../../vocabulary/corridor.js';
import { indexFacts } from './factIndex.js';
import type { Circumstances, Facts, Trace } from './facts.js';
import { namesOf } from './membership.js';
import { traceTo, viewFrom } from './trace.js';

/** Answers every ordered pair of a group. What depends on one country alone is worked out once. */
export function traceMatrix(countries: readonly string[], circumstances: Circumstances, facts: Facts): Trace[] {
  const index = indexFacts(facts);
  const names = new Map(countries.map((country) => [country, namesOf(index, country, circumstances.asOf)]));
  return countries.flatMap((origin) => {
    const view = viewFrom(origin, circumstances, index);
    return countries
      .filter((destination) => destination !== origin)
      .map((destination) => traceTo(destination, view, names.get(destination)!));
  });
}

interface Cell {
  readonly level: CorridorLevel | null;
  readonly certainty: Certainty;
  readonly friction: number | null;
}

/** Cells at FREE or SAFEGUARDS with certainty REGULATED, over cells with a known level; null where no level is known. */
export function openShare(cells: readonly Cell[]): number | null {
  const known = cells.filter(({ level }) => level !== null);
  if (known.length === 0) return null;
  const open = known.filter(
    ({ level, certainty }) => certainty === 'REGULATED' && (level === 'FREE' || level === 'SAFEGUARDS'),
  );
  return open.length / known.length;
}

/** The mean friction over cells with a known level; null where none is known. */
export function meanFriction(cells: readonly Cell[]): number | null {
  const known = cells.map(({ friction }) => friction).filter((friction) => friction !== null);
  return known.length === 0 ? null : known.reduce((sum, friction) => sum + friction, 0) / known.length;
}
