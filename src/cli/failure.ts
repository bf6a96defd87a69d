import type { FaultySeed } from '../dataset/compile.js';
import { formatProblem } from '../dataset/problem.js';
import { GraphUnavailable } from '../graph/port.js';

/** The command cannot do what it was asked to, for reasons that its user can mend: a line for each, and no stack. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly lines: readonly string[];

  constructor(...lines: string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }

  /** What to say of any error. One that nobody foresaw is shown with its stack, so that it can be reported. */
  static of(error: unknown): Failure {
    if (error instanceof Failure) return error;
    if (isFaultySeed(error)) {
      return new Failure(...error.problems.map(formatProblem), `${error.message} Nothing was written.`);
    }
    if (error instanceof GraphUnavailable) return new Failure(error.message);
    return new Failure((error as Error).stack ?? String(error));
  }
}

/** By its name: the class would bring with it all that reads seed files, which no failure needs. */
function isFaultySeed(error: unknown): error is FaultySeed {
  return (error as Error | undefined)?.name === ('FaultySeed' satisfies FaultySeed['name']);
}
