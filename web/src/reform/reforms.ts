/** Reforms as they stand in the address: compact, and read with care, since an address may have been cut or edited on its way. */

import { DataCategory, Mechanism, RuleEffect, Sector } from '../../../src/vocabulary/law.js';
import { ReformKind } from '../../../src/vocabulary/method.js';
import type { Parameter } from '../address/parameter.js';

/** A rule that is tried out. */
export interface AskedRule {
  readonly effect: RuleEffect;
  readonly dataCategories: readonly DataCategory[];
  readonly sectors: readonly Sector[];
  readonly mechanisms: readonly Mechanism[];
  /** Empty for all destinations. */
  readonly destinations: readonly string[];
  readonly cumulative: boolean;
}

/** A reform that a reader chose: about a target, or for ADD_RULE a rule. */
export type AskedReform =
  | { readonly kind: Exclude<ReformKind, 'ADD_RULE'>; readonly country: string; readonly target: string }
  | { readonly kind: 'ADD_RULE'; readonly country: string; readonly rule: AskedRule };

/** The same reform has the same key. */
export function keyOf(reform: AskedReform): string {
  return JSON.stringify(compact(reform));
}

/** A list of reforms in the address, such as `[["ACCEDE","BR","CPTPP"]]`, each once. */
export function reformList(): Parameter<readonly AskedReform[]> {
  return {
    read: (text) => readReforms(text ?? ''),
    write: (reforms) => (reforms.length === 0 ? '' : JSON.stringify(reforms.map(compact))),
  };
}

/** As the API takes it. */
export function asInput(reform: AskedReform) {
  if (reform.kind !== 'ADD_RULE') return { ...reform };
  const { rule, ...rest } = reform;
  const { destinations, dataCategories, sectors, mechanisms, ...told } = rule;
  return {
    ...rest,
    rule: {
      ...told,
      dataCategories: [...dataCategories],
      sectors: [...sectors],
      mechanisms: [...mechanisms],
      destinations: destinations.length === 0 ? null : [...destinations],
    },
  };
}

function compact(reform: AskedReform): unknown[] {
  return reform.kind === 'ADD_RULE'
    ? [reform.kind, reform.country, compactRule(reform.rule)]
    : [reform.kind, reform.country, reform.target];
}

function compactRule({ effect, dataCategories, sectors, mechanisms, destinations, cumulative }: AskedRule): object {
  return {
    effect,
    data: dataCategories,
    sectors,
    ...(mechanisms.length > 0 && { mechanisms }),
    ...(destinations.length > 0 && { destinations }),
    ...(cumulative && { cumulative }),
  };
}

function readReforms(text: string): AskedReform[] {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return [];
  }
  const reforms = Array.isArray(given) ? given.map(readReform).filter((reform) => reform !== null) : [];
  return [...new Map(reforms.map((reform) => [keyOf(reform), reform])).values()];
}

function readReform(given: unknown): AskedReform | null {
  if (!Array.isArray(given)) return null;
  const [kind, country, what] = given as unknown[];
  if (!isTerm(ReformKind, kind) || typeof country !== 'string' || country === '') return null;
  if (kind === 'ADD_RULE') {
    const rule = readRule(what);
    return rule && { kind, country, rule };
  }
  return typeof what === 'string' && what !== '' ? { kind, country, target: what } : null;
}

function readRule(given: unknown): AskedRule | null {
  if (typeof given !== 'object' || given === null) return null;
  const { effect, data, sectors, mechanisms, destinations, cumulative } = given as Readonly<Record<string, unknown>>;
  if (!isTerm(RuleEffect, effect)) return null;
  return {
    effect,
    dataCategories: termsOf(DataCategory, data),
    sectors: termsOf(Sector, sectors),
    mechanisms: termsOf(Mechanism, mechanisms),
    destinations: Array.isArray(destinations) ? destinations.filter((each) => typeof each === 'string') : [],
    cumulative: cumulative === true,
  };
}

function isTerm<Term extends string>(vocabulary: Readonly<Record<Term, unknown>>, given: unknown): given is Term {
  return typeof given === 'string' && Object.hasOwn(vocabulary, given);
}

function termsOf<Term extends string>(vocabulary: Readonly<Record<Term, unknown>>, given: unknown): Term[] {
  return Array.isArray(given) ? given.filter((each): each is Term => isTerm(vocabulary, each)) : [];
}
