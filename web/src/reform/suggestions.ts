/** Reforms that suggest themselves, since a barrier of the group stands where they would change something. */

import type { Mechanism, RuleEffect } from '../../../src/vocabulary/law.js';
import { type AskedReform, keyOf } from './reforms.js';

interface Rule {
  readonly id: string;
  readonly effect: RuleEffect;
  readonly mechanisms: readonly Mechanism[];
  readonly notYetUsable: boolean;
  readonly usableFrom: { readonly date: string } | null;
}

export interface SuggestingBarrier {
  readonly law: { readonly jurisdiction: { readonly id: string } } | null;
  readonly kind: string;
  readonly rules: readonly Rule[];
}

/**
 * What the country of a barrier could do about it: open grounds that its law names and its authority has not opened, add model clauses
 * where a regime names none, give up what a rule demands. None where the barrier is the law of a group: no country changes that alone.
 */
export function suggestionsFor(
  { law, kind, rules }: SuggestingBarrier,
  group: readonly string[],
  asOf: string,
): AskedReform[] {
  const country = law?.jurisdiction.id;
  if (country === undefined || !group.includes(country)) return [];
  const shut = rules.filter((rule) => isShut(rule, asOf)).flatMap(({ mechanisms }) => mechanisms);
  const named = rules.flatMap(({ mechanisms }) => mechanisms);
  const lacksClauses = kind === 'TRANSFER_REGIME' && !named.includes('STANDARD_CONTRACTUAL_CLAUSES');
  const suggested: AskedReform[] = [
    ...shut.map((target) => ({ kind: 'ACTIVATE_MECHANISM', country, target }) as const),
    ...(lacksClauses ? [{ kind: 'ADD_MECHANISM', country, target: 'STANDARD_CONTRACTUAL_CLAUSES' } as const] : []),
    ...rules
      .filter(({ effect }) => effect !== 'FREE_FLOW')
      .map(({ id }) => ({ kind: 'REMOVE_RULE', country, target: id }) as const),
  ];
  return [...new Map(suggested.map((reform) => [keyOf(reform), reform])).values()];
}

/** Whether the authority has not opened by the day what a rule names. */
export function isShut({ notYetUsable, usableFrom }: Rule, asOf: string): boolean {
  return notYetUsable || (usableFrom !== null && usableFrom.date > asOf);
}
