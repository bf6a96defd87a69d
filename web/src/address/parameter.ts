/**
 * The questions of the views as they stand in the address: a parameter knows how to read its value from there and how to write it. What
 * cannot be read falls back, so that an address that was mangled on its way still opens.
 */

import { isDate } from '../../../src/vocabulary/partialDate.js';

export interface Parameter<Value> {
  readonly read: (text: string | null) => Value;
  readonly write: (value: Value) => string;
}

/** A shape of parameters by their names in the address. */
// biome-ignore lint/suspicious/noExplicitAny: a parameter of any value; `unknown` would refuse those that write one of their own.
export type Shape = Readonly<Record<string, Parameter<any>>>;

export type QuestionOf<Of extends Shape> = {
  readonly [Name in keyof Of]: Of[Name] extends Parameter<infer Value> ? Value : never;
};

/** A term of a vocabulary, in any case and with hyphens in the address: `case-by-case`. */
export function term<Term extends string>(
  vocabulary: Readonly<Record<Term, unknown>>,
  fallback: NoInfer<Term>,
): Parameter<Term> {
  return {
    read: (text) => {
      const asked = (text ?? '').toUpperCase().replaceAll('-', '_');
      return Object.hasOwn(vocabulary, asked) ? (asked as Term) : fallback;
    },
    write: (value) => value.toLowerCase().replaceAll('_', '-'),
  };
}

/** The same where none may be chosen: null, for example for a filter. */
export function termOrNone<Term extends string>(vocabulary: Readonly<Record<Term, unknown>>): Parameter<Term | null> {
  return {
    read: (text) => {
      const asked = (text ?? '').toUpperCase().replaceAll('-', '_');
      return Object.hasOwn(vocabulary, asked) ? (asked as Term) : null;
    },
    write: (value) => (value ?? '').toLowerCase().replaceAll('_', '-'),
  };
}

/** An id or a free text. */
export function text(fallback = ''): Parameter<string> {
  return { read: (given) => given ?? fallback, write: (value) => value };
}

/** Ids, in an order that counts. */
export function list(fallback: readonly string[] = []): Parameter<readonly string[]> {
  return {
    read: (given) => (given === null ? fallback : given.split(',').filter((each) => each !== '')),
    write: (value) => value.join(','),
  };
}

export function flag(): Parameter<boolean> {
  return { read: (given) => given === 'yes', write: (value) => (value ? 'yes' : '') };
}

/** A calendar day; today where none is given. */
export function day(): Parameter<string> {
  return { read: (given) => (given !== null && isDate(given) ? given : today()), write: (value) => value };
}

/** A calendar day that may be left open: null, for a filter. */
export function dayOrNone(): Parameter<string | null> {
  return { read: (given) => (given !== null && isDate(given) ? given : null), write: (value) => value ?? '' };
}

/** How many pages of a list are shown: one at least, and no more than a reader would ask for. */
export function pages(most = 50): Parameter<number> {
  return {
    read: (given) => Math.min(most, Math.max(1, Math.trunc(Number(given)) || 1)),
    write: (value) => (value > 1 ? String(value) : ''),
  };
}

/** The calendar day of the reader's own clock. */
export function today(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

export function readQuestion<Of extends Shape>(shape: Of, parameters: URLSearchParams): QuestionOf<Of> {
  const entries = Object.entries(shape).map(([name, { read }]) => [name, read(parameters.get(name))]);
  return Object.fromEntries(entries) as QuestionOf<Of>;
}

/** All of a question as parameters of an address, so that it asks the same tomorrow; what is empty is left out. */
export function writeQuestion<Of extends Shape>(shape: Of, question: QuestionOf<Of>): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, { write }] of Object.entries(shape)) {
    const written = write(question[name]);
    if (written !== '') parameters.set(name, written);
  }
  return parameters;
}
