import { CorridorLevel } from '../../vocabulary/corridor.js';
import type { Barrier } from './facts.js';
import type { Judgement } from './trace.js';

/** A barrier with the corridors that it stands in. */
export interface MatrixBarrier {
  /** As it stands where it is worst. */
  readonly barrier: Barrier;
  readonly corridors: readonly {
    readonly origin: string;
    readonly destination: string;
    readonly level: CorridorLevel | null;
  }[];
}

/**
 * The barriers of a matrix that stand above FREE somewhere, each once: those in most corridors first, among them the worst, then by id.
 * The same regime can be lower towards one destination than towards another.
 */
export function matrixBarriers(judgements: readonly Judgement[]): MatrixBarrier[] {
  const standing = new Map<string, { barrier: Barrier; corridors: MatrixBarrier['corridors'][number][] }>();
  for (const { origin, destination, barriers, conditionalBarriers } of judgements) {
    for (const barrier of [...barriers, ...conditionalBarriers]) {
      if (barrier.level === 'FREE') continue;
      const known = standing.get(barrier.id) ?? { barrier, corridors: [] };
      if (rank(barrier) > rank(known.barrier)) known.barrier = barrier;
      known.corridors.push({ origin, destination, level: barrier.level });
      standing.set(barrier.id, known);
    }
  }
  return [...standing.values()].sort(
    (a, b) =>
      b.corridors.length - a.corridors.length ||
      rank(b.barrier) - rank(a.barrier) ||
      (a.barrier.id < b.barrier.id ? -1 : 1),
  );
}

const levels = Object.keys(CorridorLevel);

/** A level that is not known may be the worst. */
function rank({ level }: Barrier): number {
  return level === null ? levels.length : levels.indexOf(level);
}
