import type { RuleEffect } from '../../vocabulary/law.js';
import { lawCounts } from './applicability.js';
import type { FactIndex } from './factIndex.js';
import { groupBy } from './factIndex.js';
import type { LawFact, RuleFact } from './facts.js';

/** The grounds of one law and of what implements or amends it: alternatives, of which one is enough. */
export interface Regime {
  readonly root: LawFact;
  readonly rules: readonly RuleFact[];
  /** Notifications of the same law that name mechanisms: they are said with those mechanisms. */
  readonly notifications: readonly RuleFact[];
}

/** A rule that is a barrier of its own. */
export interface LoneRule {
  readonly rule: RuleFact;
  readonly notifications: readonly RuleFact[];
}

export interface Partition {
  readonly regimes: readonly Regime[];
  readonly alone: readonly LoneRule[];
  /** All notifications that name mechanisms. */
  readonly notifications: readonly RuleFact[];
}

const pooled: ReadonlySet<RuleEffect> = new Set(['FREE_FLOW', 'CONDITIONAL_FLOW', 'PRIOR_AUTHORISATION']);

/** Whether a rule joins the pool of its law's regime. */
export function joinsPool(rule: RuleFact): boolean {
  return pooled.has(rule.effect) && !rule.cumulative && rule.threshold === null;
}

/** Sorts applicable rules into transfer regimes and rules that stand alone. `lawgivers` are those whose law binds the origin. */
export function partition(
  rules: readonly RuleFact[],
  index: FactIndex,
  lawgivers: readonly string[],
  day: string,
): Partition {
  const rootOfRule = (rule: RuleFact) => rootOf(rule.law, index, lawgivers, day);
  const isNamedNotification = (rule: RuleFact) => rule.effect === 'NOTIFICATION' && rule.mechanisms.length > 0;
  const notifications = rules.filter(isNamedNotification);
  const notificationsUnder = (root: LawFact) => notifications.filter((rule) => rootOfRule(rule).id === root.id);
  const byRoot = groupBy(rules.filter(joinsPool), (rule) => rootOfRule(rule).id);
  return {
    regimes: [...byRoot].map(([id, members]) => {
      const root = lawOf(id, index);
      return { root, rules: members, notifications: notificationsUnder(root) };
    }),
    alone: rules
      .filter((rule) => !joinsPool(rule) && !isNamedNotification(rule))
      .map((rule) => ({ rule, notifications: notificationsUnder(rootOfRule(rule)) })),
    notifications,
  };
}

/**
 * The root of the regime to which a law's grounds belong: the end of the chain of laws that it implements or amends, among those that can
 * bind the origin (a law that implemented the law of a union stands alone once its country has left). The constitution is never a root, nor
 * is a law that is amended and has no grounds of its own (a data-protection act often amends some other act on the way). Of several roots, one that counts at the day is taken before one that does not, one that is implemented before one that is amended, and then
 * the first by id.
 */
function rootOf(lawId: string, index: FactIndex, lawgivers: readonly string[], day: string): LawFact {
  const roots = rootsOf(lawOf(lawId, index), index, lawgivers, new Set());
  return roots.find((root) => lawCounts(root, day)) ?? roots[0] ?? lawOf(lawId, index);
}

function rootsOf(law: LawFact, index: FactIndex, lawgivers: readonly string[], seen: Set<string>): LawFact[] {
  seen.add(law.id);
  const step = (ids: readonly string[]) =>
    [...ids]
      .sort()
      .map((id) => index.law(id))
      .filter((next) => next !== undefined)
      .filter((next) => next.kind !== 'CONSTITUTION' && lawgivers.includes(next.jurisdiction) && !seen.has(next.id));
  const next = [...step(law.implements), ...step(law.amends).filter(hasGrounds)];
  return next.length === 0
    ? [law]
    : next.flatMap((each) => (seen.has(each.id) ? [] : rootsOf(each, index, lawgivers, seen)));
}

function hasGrounds({ rules }: LawFact): boolean {
  return rules.some(joinsPool);
}

export function lawOf(id: string, index: FactIndex): LawFact {
  const law = index.law(id);
  if (law === undefined)
    throw new Error(`The facts of the trace lack the law ${id}, which one of their rules belongs to.`);
  return law;
}
