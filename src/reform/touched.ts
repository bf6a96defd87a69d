import type { AgreementFact, Barrier, CommitmentFact } from '../corridor/trace/facts.js';
import type { Judgement } from '../corridor/trace/trace.js';
import { CorridorLevel } from '../vocabulary/corridor.js';
import type { CommitmentChange } from '../vocabulary/method.js';

/** A commitment that reforms touch, whose it is and towards whom. */
export interface TouchedCommitment {
  readonly commitment: CommitmentFact;
  readonly agreement: AgreementFact;
  /** Who owes it. */
  readonly country: string;
  /** To whom it is owed in the corridors where it is touched. */
  readonly towards: readonly string[];
  readonly change: CommitmentChange;
}

const order = Object.keys(CorridorLevel);

/** What changes for the commitments between the countries of a matrix, corridor by corridor, gathered by who owes them. */
export function touchedCommitments(pairs: readonly (readonly [Judgement, Judgement])[]): TouchedCommitment[] {
  const touched = new Map<string, TouchedCommitment>();
  for (const [before, after] of pairs) {
    for (const { commitment, agreement, change } of changesBetween(before, after)) {
      const key = `${before.origin} ${change} ${commitment.id}`;
      const towards = [...(touched.get(key)?.towards ?? []), before.destination];
      touched.set(key, { commitment, agreement, country: before.origin, towards, change });
    }
  }
  return [...touched.values()];
}

type Change = Pick<TouchedCommitment, 'commitment' | 'agreement' | 'change'>;

function changesBetween(before: Judgement, after: Judgement): Change[] {
  const had = new Map(before.disciplines.map((each) => [each.commitment.id, each]));
  const has = new Map(after.disciplines.map((each) => [each.commitment.id, each]));
  const gained = [...has.values()].filter(({ commitment }) => !had.has(commitment.id));
  const lost = [...had.values()].filter(({ commitment }) => !has.has(commitment.id));
  const kept = [...has.values()].filter(({ commitment }) => had.has(commitment.id));
  return [
    ...gained.map(({ commitment, agreement }): Change => ({ commitment, agreement, change: 'GAINED' })),
    ...lost.map(({ commitment, agreement }): Change => ({ commitment, agreement, change: 'LOST' })),
    ...kept.flatMap(({ commitment, agreement }): Change[] => {
      const weighed = [before, after].map(({ barriers }) => heaviestUnder(commitment, barriers));
      if (weighed[0] === weighed[1]) return [];
      return [{ commitment, agreement, change: weighed[1]! > weighed[0]! ? 'BURDENED' : 'RELIEVED' }];
    }),
  ];
}

/** The level of the heaviest barrier that a binding commitment limits, as a place in the order of levels; 0 where there is none. */
function heaviestUnder(commitment: CommitmentFact, barriers: readonly Barrier[]): number {
  if (commitment.bindingness !== 'BINDING') return 0;
  const limited = barriers.filter(({ disciplines }) =>
    disciplines.some((discipline) => discipline.commitment.id === commitment.id),
  );
  return Math.max(0, ...limited.map(({ level }) => (level === null ? 0 : order.indexOf(level))));
}
