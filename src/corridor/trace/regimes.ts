import type { RuleEffect } from '../../vocabulary/law.js';
import { lawCounts } from './applicability.js';
import type { FactIndex } from './factIndex.js';
import { groupBy } from './factIndex.js';
import type { LawFact, RuleFact } from './facts.js';

/** The grounds of one law and of what implements or amends it: alternatives, of which one is enough. */
export interface Regime {
  readonly root: LawFact;
  readonly rules: readonly RuleFact[];
}

export interface Partition {
  readonly regimes: readonly Regime[];
  /** Rules that each are a barrier of their own. */
  readonly alone: readonly RuleFact[];
  /** Notifications that name mechanisms: they are said with those mechanisms. */
  readonly notifications: readonly RuleFact[];
}

const pooled: ReadonlySet<RuleEffect> = new Set(['FREE_FLOW', 'CONDITIONAL_FLOW', 'PRIOR_AUTHORISATION']);

/** Whether a rule joins the pool of its law's regime. */
export function joinsPool(rule: RuleFact): boolean {
  return pooled.has(rule.effect) && !rule.cumulative && rule.threshold === null;
}

/** Sorts applicable rules into transfer regimes and rules that stand alone. */
export function partition(rules: readonly RuleFact[], index: FactIndex, day: string): Partition {
  const isNamedNotification = (rule: RuleFact) => rule.effect === 'NOTIFICATION' && rule.mechanisms.length > 0;
  const byRoot = groupBy(rules.filter(joinsPool), (rule) => rootOf(rule.law, index, day).id);
  return {
    regimes: [...byRoot].map(([root, members]) => ({ root: lawOf(root, index), rules: members })),
    alone: rules.filter((rule) => !joinsPool(rule) && !isNamedNotification(rule)),
    notifications: rules.filter(isNamedNotification),
  };
}

/**
 * The root of the regime to which a law's grounds belong: the end of the chain of laws that it implements or amends. The constitution
 * is never a root. Of several roots, one that counts at the day is taken before one that does not, one that is implemented before one
 * that is amended, and then the first by id.
 */
export function rootOf(lawId: string, index: FactIndex, day: string): LawFact {
  const roots = rootsOf(lawId, index, new Set());
  const counting = roots.filter((root) => lawCounts(root, day));
  return (counting.length > 0 ? counting : roots)[0] ?? lawOf(lawId, index);
}

function rootsOf(lawId: string, index: FactIndex, seen: Set<string>): LawFact[] {
  const law = lawOf(lawId, index);
  seen.add(lawId);
  const isStep = (id: string) => !seen.has(id) && index.law(id) !== undefined && index.law(id)?.kind !== 'CONSTITUTION';
  const steps = [...[...law.implements].filter(isStep).sort(), ...[...law.amends].filter(isStep).sort()];
  return steps.length === 0 ? [law] : steps.flatMap((id) => (seen.has(id) ? [] : rootsOf(id, index, seen)));
}

export function lawOf(id: string, index: FactIndex): LawFact {
  const law = index.law(id);
  if (law === undefined)
    throw new Error(`The facts of the trace lack the law ${id}, which one of their rules belongs to.`);
  return law;
}
