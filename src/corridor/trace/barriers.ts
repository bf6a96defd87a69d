import type { BarrierKind, CorridorLevel, MechanismStatus } from '../../vocabulary/corridor.js';
import { CorridorLevel as levels } from '../../vocabulary/corridor.js';
import type { RuleEffect } from '../../vocabulary/law.js';
import { holdsAt } from '../../vocabulary/partialDate.js';
import { limiting } from './disciplines.js';
import type { Barrier, Discipline, LawFact, MechanismAssessment, RegulatorFact, RuleFact } from './facts.js';
import { assessMechanisms, type Pair } from './mechanisms.js';
import type { Reason } from './reasons.js';
import { type LoneRule, lawOf, type Regime } from './regimes.js';

/** From open to closed. */
const levelOrder = Object.keys(levels) as CorridorLevel[];

/** The levels that grounds can give, from open to closed. */
const groundLevels = ['FREE', 'SAFEGUARDS', 'CASE_BY_CASE'] as const satisfies readonly CorridorLevel[];
export type GroundLevel = (typeof groundLevels)[number];

/** The level that a ground gives to the regime that rests on it; null where the ground is shut. */
const levelOfGround: Record<MechanismStatus, GroundLevel | null> = {
  AVAILABLE: 'FREE',
  NEEDS_INSTRUMENT: 'SAFEGUARDS',
  PER_TRANSFER: 'CASE_BY_CASE',
  ARGUABLE: 'CASE_BY_CASE',
  NEEDS_REGULATOR: 'CASE_BY_CASE',
  NOT_AVAILABLE: null,
};

/** The level of rules that no ground lifts. */
const levelOfEffect = {
  NOTIFICATION: 'SAFEGUARDS',
  LOCAL_COPY: 'LOCALISED',
  LOCAL_STORAGE: 'LOCALISED',
  LOCAL_INFRASTRUCTURE: 'LOCALISED',
  LOCAL_PROCESSING: 'PROHIBITED',
  BAN: 'PROHIBITED',
} as const satisfies Partial<Record<RuleEffect, CorridorLevel>>;

/** Effects that give a level by themselves. */
export type StandaloneEffect = keyof typeof levelOfEffect;

function isStandalone(effect: RuleEffect): effect is StandaloneEffect {
  return effect in levelOfEffect;
}

interface Judged {
  readonly level: CorridorLevel | null;
  readonly mechanisms: readonly MechanismAssessment[];
  readonly reason: Reason;
}

/** The barrier that a regime is for a pair. */
export function barrierOfRegime(
  { root, rules, notifications }: Regime,
  disciplines: readonly Discipline[],
  pair: Pair,
): Barrier {
  const judged = judgePool(rules, notifications, pair);
  return barrier(`${root.id}/regime`, 'TRANSFER_REGIME', root, rules, judged, disciplines, pair);
}

/** The barrier that a rule is which stands alone: cumulative, with a threshold, or of an effect that no ground lifts. */
export function barrierOfRule(
  { rule, notifications }: LoneRule,
  disciplines: readonly Discipline[],
  pair: Pair,
): Barrier {
  const { effect } = rule;
  const judged: Judged = isStandalone(effect)
    ? { level: levelOfEffect[effect], mechanisms: [], reason: { key: `barrier.${effect}` } }
    : judgePool([rule], notifications, pair);
  return barrier(`${rule.id}/barrier`, kindOf(rule), lawOf(rule.law, pair.index), [rule], judged, disciplines, pair);
}

function barrier(
  id: string,
  kind: BarrierKind,
  law: LawFact,
  rules: readonly RuleFact[],
  { level, mechanisms, reason }: Judged,
  disciplines: readonly Discipline[],
  pair: Pair,
): Barrier {
  const limits = limiting(disciplines, new Set(rules.map(({ effect }) => effect)));
  const notifications = mechanisms.flatMap((assessed) => assessed.notifications);
  const laws = [...new Set([law, ...[...rules, ...notifications].map((rule) => lawOf(rule.law, pair.index))])];
  return {
    id,
    kind,
    level,
    threshold: kind === 'TRANSFER_REGIME' ? null : (rules[0]?.threshold ?? null),
    law,
    laws,
    rules,
    regulators: regulatorsOf(laws, pair.question.asOf),
    mechanisms,
    disciplines: limits,
    potentialConflict:
      level !== null && level !== 'FREE' && limits.some(({ commitment }) => commitment.bindingness === 'BINDING'),
    reason,
  };
}

function kindOf(rule: RuleFact): BarrierKind {
  if (rule.effect === 'NOTIFICATION') return 'NOTIFICATION';
  if (rule.effect === 'BAN') return 'BAN';
  return rule.effect.startsWith('LOCAL_') ? 'LOCALISATION' : 'CUMULATIVE_CONDITION';
}

/** A pool has the level of its best usable ground. */
function judgePool(rules: readonly RuleFact[], notifications: readonly RuleFact[], pair: Pair): Judged {
  const mechanisms = assessMechanisms(rules, notifications, pair);
  const standing = rules.some((rule) => rule.effect === 'FREE_FLOW' && rule.mechanisms.length === 0);
  if (standing) return { level: 'FREE', mechanisms, reason: { key: 'barrier.standingGround' } };
  if (rules.every((rule) => rule.effect === 'FREE_FLOW' || rule.waived)) {
    return { level: 'FREE', mechanisms, reason: { key: 'barrier.noCondition' } };
  }
  const open = mechanisms.map(({ status }) => levelOfGround[status]);
  const best = groundLevels.find((level) => open.includes(level));
  if (best !== undefined) return { level: best, mechanisms, reason: { key: `barrier.ground.${best}` } };
  return rules.some(({ incomplete }) => incomplete)
    ? { level: null, mechanisms, reason: { key: 'barrier.incomplete' } }
    : { level: 'PROHIBITED', mechanisms, reason: { key: 'barrier.noGround' } };
}

/** The authorities that enforce these laws and exist at the day. */
function regulatorsOf(laws: readonly LawFact[], day: string): RegulatorFact[] {
  const regulators = new Map(laws.flatMap((law) => law.regulators).map((regulator) => [regulator.id, regulator]));
  return [...regulators.values()].filter(({ established, dissolved }) => holdsAt(day, established, dissolved));
}

/** The worst level among barriers; FREE where there is none. A barrier of unknown level counts for nothing here. */
export function worstLevel(barriers: readonly Barrier[]): CorridorLevel {
  return levelOrder.findLast((level) => barriers.some((barrier) => barrier.level === level)) ?? 'FREE';
}
