import { CommitmentException } from '../vocabulary/trade.js';
import type { Accepted } from './accepted.js';
import { type ExceptionLimbs, testsOf } from './exceptions.js';
import { compareStrengths, type StrengthRange, strengthOfBond } from './strength.js';

/** An exception of a commitment, and the test that a measure must pass to rest on it; null where no test is recorded. */
export interface TestedException {
  readonly exception: CommitmentException;
  readonly test: ExceptionLimbs | null;
}

/** What a commitment is apart from who owes it to whom: how strong, with which exceptions, and which tests these ask for. */
interface Form {
  /** The same for the same form. */
  readonly key: string;
  readonly strength: StrengthRange;
  readonly exceptions: readonly TestedException[];
}

/** A form with the commitments that show it. */
export interface AcceptedForm extends Form {
  readonly commitments: readonly Accepted[];
}

/** A form with everybody who has accepted it. */
export interface SharedForm extends Form {
  readonly acceptedBy: readonly string[];
  readonly notAcceptedBy: readonly string[];
  /** The commitments that show it, each once, whoever is bound by it. */
  readonly models: readonly Accepted[];
}

const vocabulary = Object.keys(CommitmentException) as CommitmentException[];

/** The exceptions of a commitment in the order of the vocabulary, each with its test. */
export function exceptionsOf({ commitment }: Pick<Accepted, 'commitment'>): TestedException[] {
  const tests = testsOf(commitment);
  return vocabulary
    .filter((exception) => commitment.exceptions.includes(exception))
    .map((exception) => ({ exception, test: tests.find((test) => test.exception === exception) ?? null }));
}

/** The forms of commitments, strongest first, with the commitments of each in their own order. */
export function formsOf(commitments: readonly Accepted[]): AcceptedForm[] {
  const forms = new Map<string, AcceptedForm & { commitments: Accepted[] }>();
  for (const each of commitments) {
    const strength = strengthOfBond(each);
    const exceptions = exceptionsOf(each);
    const key = keyOf(strength, exceptions);
    const form = forms.get(key);
    if (form === undefined) forms.set(key, { key, strength, exceptions, commitments: [each] });
    else form.commitments.push(each);
  }
  return [...forms.values()].sort(strongestFirst);
}

function keyOf({ low, high }: StrengthRange, exceptions: readonly TestedException[]): string {
  const told = exceptions.map(({ exception, test }) =>
    test === null ? exception : [exception, test.necessity, test.arbitrary, test.disguised, test.selfJudging].join(':'),
  );
  return [low, high, ...told].join(' ');
}

/**
 * The order of forms: by bindingness, then dispute settlement (recorded, unknown, none), then the fewest exceptions, then the exceptions of
 * which the tests ask most. The last two count; whether one exception is wider than another is for a lawyer.
 */
function strongestFirst(one: Form, other: Form): number {
  return (
    compareStrengths(other.strength.low, one.strength.low) ||
    compareStrengths(other.strength.high, one.strength.high) ||
    one.exceptions.length - other.exceptions.length ||
    limbs(other.exceptions) - limbs(one.exceptions) ||
    (one.key < other.key ? -1 : 1)
  );
}

/** How much the tests of exceptions ask together: a point for each limb, one less where the party judges itself. */
function limbs(exceptions: readonly TestedException[]): number {
  return exceptions.reduce((sum, { test }) => {
    if (test === null) return sum;
    const asked = [test.necessity !== 'NONE', test.arbitrary, test.disguised].filter(Boolean).length;
    return sum + asked - (test.selfJudging ? 1 : 0);
  }, 0);
}
