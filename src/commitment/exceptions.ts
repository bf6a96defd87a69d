import type { CommitmentFact } from '../corridor/trace/facts.js';
import type { CommitmentException, NecessityTest } from '../vocabulary/trade.js';

/** What a measure must pass to rest on an exception. */
export interface ExceptionLimbs {
  readonly exception: CommitmentException;
  readonly necessity: NecessityTest;
  readonly arbitrary: boolean;
  readonly disguised: boolean;
  readonly selfJudging: boolean;
}

/** The tests of a commitment's exceptions, where recorded, in the order of the record. */
export function testsOf({ exceptionTests }: Pick<CommitmentFact, 'exceptionTests'>): ExceptionLimbs[] {
  const tests = JSON.parse(exceptionTests ?? '{}') as Record<CommitmentException, Omit<ExceptionLimbs, 'exception'>>;
  return Object.entries(tests).map(([exception, limbs]) => ({ exception: exception as CommitmentException, ...limbs }));
}
