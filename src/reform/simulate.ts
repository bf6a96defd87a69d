import { type FactIndex, indexFacts } from '../corridor/trace/factIndex.js';
import type { Circumstances } from '../corridor/trace/facts.js';
import { judgeMatrix } from '../corridor/trace/matrix.js';
import type { Cell, Judgement } from '../corridor/trace/trace.js';
import { recogniserFor } from './overlay/adequacy.js';
import { layReforms } from './overlay/lay.js';
import type { Reform, World } from './reform.js';
import { type TouchedCommitment, touchedCommitments } from './touched.js';

/** A corridor that reforms change: its level, its certainty or its friction. */
interface CorridorChange {
  readonly origin: string;
  readonly destination: string;
  readonly before: Cell;
  readonly after: Cell;
  /** The reforms without which the change would be another one; where each alone could be spared, those that bring it alone. */
  readonly reforms: readonly Reform[];
}

export interface Simulation {
  readonly before: readonly Judgement[];
  readonly after: readonly Judgement[];
  readonly changed: readonly CorridorChange[];
  readonly touched: readonly TouchedCommitment[];
  /** The world with the reforms. */
  readonly reformed: World;
}

/** The matrix of a group before and after reforms, and the difference corridor by corridor. Nothing is written. */
export function simulate(
  countries: readonly string[],
  circumstances: Circumstances,
  world: World,
  reforms: readonly Reform[],
): Simulation {
  const { asOf } = circumstances;
  const judgedIn = (some: World, origins?: readonly string[]) =>
    judgeMatrix(countries, circumstances, some.facts, origins);
  const reformed = layReforms(world, reforms, asOf);
  const before = judgedIn(world);
  const after = judgedIn(reformed);
  const differing = before.map((cell, at) => [cell, after[at]!] as const).filter(([a, b]) => differs(a, b));
  const origins = [...new Set(differing.map(([{ origin }]) => origin))];
  // What each reform does is seen by leaving it out, and by trying it alone, in the corridors that it can reach.
  const index = indexFacts(world.facts);
  const trials = reforms.map((reform) => {
    const reached = origins.filter((origin) => reaches(reform, origin, index, asOf));
    const rest = reforms.filter((other) => other !== reform);
    return {
      reform,
      spared: byCorridor(judgedIn(layReforms(world, rest, asOf), reached)),
      alone: byCorridor(judgedIn(layReforms(world, [reform], asOf), reached)),
    };
  });
  const changed = differing.map(([from, to]) => {
    const at = corridorOf(from);
    const reaching = trials.filter(({ alone }) => alone.has(at));
    const needed = reaching.filter(({ spared }) => differs(spared.get(at)!, to));
    const sufficient = reaching.filter(({ alone }) => !differs(alone.get(at)!, to));
    return {
      origin: from.origin,
      destination: from.destination,
      before: from,
      after: to,
      reforms: (needed.length > 0 ? needed : sufficient).map(({ reform }) => reform),
    };
  });
  return {
    before,
    after,
    changed,
    touched: touchedCommitments(before.map((judgement, at) => [judgement, after[at]!] as const)),
    reformed,
  };
}

/** Whether a reform can change the corridors from an origin: its own always; those of others where it moves ties between countries. */
function reaches({ kind, country }: Reform, origin: string, index: FactIndex, day: string): boolean {
  if (origin === country || kind === 'ACCEDE' || kind === 'WITHDRAW') return true;
  const recognises = kind === 'GRANT_ADEQUACY' || kind === 'REVOKE_ADEQUACY';
  return recognises && recogniserFor(index, country, day) !== country;
}

function differs(a: Cell, b: Cell): boolean {
  return (
    a.level !== b.level ||
    a.levelAtMost !== b.levelAtMost ||
    a.certainty !== b.certainty ||
    a.friction !== b.friction ||
    a.frictionAtMost !== b.frictionAtMost
  );
}

function byCorridor(cells: readonly Cell[]): Map<string, Cell> {
  return new Map(cells.map((cell) => [corridorOf(cell), cell]));
}

function corridorOf({ origin, destination }: Pick<Cell, 'origin' | 'destination'>): string {
  return `${origin}>${destination}`;
}
