import type { Certainty, CorridorLevel } from '../../vocabulary/corridor.js';
import { type Verification, weakestVerification } from '../../vocabulary/evidence.js';
import { type OriginRules, rulesOf, speaksOf } from './applicability.js';
import { barrierOfRegime, barrierOfRule, worstLevel } from './barriers.js';
import { type Frameworks, frameworksOf } from './certainty.js';
import { disciplinesOf, limitsBetween } from './disciplines.js';
import { type FactIndex, indexFacts } from './factIndex.js';
import type { Barrier, Circumstances, Discipline, Facts, LawFact, Question, RuleFact, Trace } from './facts.js';
import { friction } from './friction.js';
import { leftOutOf } from './leftOut.js';
import type { Pair } from './mechanisms.js';
import { lawgiversOf, namesOf } from './membership.js';
import { partition } from './regimes.js';

/** Answers one corridor. */
export function traceCorridor(question: Question, facts: Facts): Trace {
  const index = indexFacts(facts);
  return traceTo(
    question.destination,
    viewFrom(question.origin, question, index),
    namesOf(index, question.destination, question.asOf),
  );
}

/** What an origin's law says under given circumstances, whatever the destination. */
export interface OriginView {
  readonly origin: string;
  readonly circumstances: Circumstances;
  readonly index: FactIndex;
  readonly covered: boolean;
  readonly lawgivers: readonly string[];
  readonly originNames: ReadonlySet<string>;
  readonly rules: OriginRules;
  readonly frameworks: Frameworks;
}

export function viewFrom(origin: string, circumstances: Circumstances, index: FactIndex): OriginView {
  const lawgivers = lawgiversOf(index, origin, circumstances.asOf);
  return {
    origin,
    circumstances,
    index,
    covered: index.country(origin)?.covered ?? false,
    lawgivers,
    originNames: namesOf(index, origin, circumstances.asOf),
    rules: rulesOf(index, lawgivers, circumstances),
    frameworks: frameworksOf(index, lawgivers, circumstances),
  };
}

/** The level of a corridor, and what it rests on. */
export interface Judgement extends Cell {
  readonly pair: Pair;
  readonly disciplines: readonly Discipline[];
  readonly barriers: readonly Barrier[];
  readonly conditionalBarriers: readonly Barrier[];
  readonly notifications: readonly RuleFact[];
  readonly applicable: readonly RuleFact[];
}

/** What a matrix shows of a corridor. */
export interface Cell
  extends Pick<
    Trace,
    'origin' | 'destination' | 'level' | 'levelAtMost' | 'certainty' | 'friction' | 'frictionAtMost'
  > {}

/** Judges a corridor: its barriers, their levels and its own. */
export function judge(destination: string, view: OriginView, destinationNames: ReadonlySet<string>): Judgement {
  const { index, rules, frameworks, origin } = view;
  const { asOf } = view.circumstances;
  const applicable = rules.applicable.filter((rule) => speaksOf(rule, destinationNames, index, asOf));
  const between = {
    question: { ...view.circumstances, origin, destination },
    index,
    originNames: view.originNames,
    destinationNames,
    recognisers: recognisersOf(view, applicable),
  };
  const pair: Pair = { ...between, limits: limitsBetween(between) };
  const disciplines = disciplinesOf(pair);
  const { regimes, alone, notifications } = partition(applicable, index, view.lawgivers, asOf);
  const lone = alone.map((rule) => barrierOfRule(rule, disciplines, pair));
  const barriers = [
    ...regimes.map((regime) => barrierOfRegime(regime, disciplines, pair)),
    ...lone.filter(({ threshold }) => threshold === null),
  ];
  const conditionalBarriers = lone.filter(({ threshold }) => threshold !== null);

  const certainty = certaintyOf(view.covered, applicable, frameworks.inForce, barriers);
  const known = certainty !== 'UNKNOWN';
  const weights = index.facts.frictionWeights;
  const all = [...barriers, ...conditionalBarriers];
  return {
    origin,
    destination,
    certainty,
    level: known ? worstLevel(barriers) : null,
    levelAtMost: known ? levelAtMost(all) : null,
    friction: known ? friction(barriers, weights) : null,
    frictionAtMost: known ? friction(all, weights) : null,
    pair,
    disciplines,
    barriers,
    conditionalBarriers,
    notifications,
    applicable,
  };
}

/** The whole answer: the judgement with what also applies, what to watch, what was left out, and how well it was checked. */
export function traceTo(destination: string, view: OriginView, destinationNames: ReadonlySet<string>): Trace {
  const { pair, applicable, notifications, ...judged } = judge(destination, view, destinationNames);
  const { index, rules, frameworks } = view;
  const { dataCategory, sector, recipient, asOf } = view.circumstances;
  const towards = (rule: RuleFact) => speaksOf(rule, destinationNames, index, asOf);
  const all = [...judged.barriers, ...judged.conditionalBarriers];
  return {
    ...judged,
    dataCategory,
    sector,
    recipient,
    asOf,
    alsoApplies: [...rules.alsoApplies.filter(towards), ...notSaidWith(notifications, all)],
    alsoWatch: rules.alsoWatch.filter(towards),
    leftOut: leftOutOf(pair, all, rules, judged.certainty === 'UNREGULATED' ? frameworks.undated : []),
    weakestVerification: weakestOf(all, judged.disciplines, applicable.length === 0 ? frameworks.inForce : []),
    frameworks: frameworks.inForce,
  };
}

/** Who may recognise the destination: the origin itself, and the groups whose law is applied. */
function recognisersOf({ origin, index, lawgivers }: OriginView, applicable: readonly RuleFact[]): string[] {
  const applied = new Set(applicable.map((rule) => index.law(rule.law)?.jurisdiction));
  return [origin, ...lawgivers.filter((lawgiver) => lawgiver !== origin && applied.has(lawgiver))];
}

/** A notification whose mechanisms no barrier names is not lost: it is listed among what also applies. */
function notSaidWith(notifications: readonly RuleFact[], barriers: readonly Barrier[]): RuleFact[] {
  const said = new Set(barriers.flatMap(({ mechanisms }) => mechanisms.flatMap((assessed) => assessed.notifications)));
  return notifications.filter((rule) => !said.has(rule));
}

/**
 * A barrier whose rules were not read to their end makes the corridor UNKNOWN, unless another barrier stops the flow whatever the rest
 * of the text says.
 */
function certaintyOf(
  covered: boolean,
  applicable: readonly RuleFact[],
  frameworks: readonly LawFact[],
  barriers: readonly Barrier[],
): Certainty {
  const unread = barriers.some(({ level }) => level === null);
  if (unread && worstLevel(barriers) !== 'PROHIBITED') return 'UNKNOWN';
  if (applicable.length > 0 || frameworks.length > 0) return 'REGULATED';
  return covered ? 'UNREGULATED' : 'UNKNOWN';
}

/** The worst level with the conditional barriers included; null where one of them was not read to its end and could be worse. */
function levelAtMost(barriers: readonly Barrier[]): CorridorLevel | null {
  const worst = worstLevel(barriers);
  return worst !== 'PROHIBITED' && barriers.some(({ level }) => level === null) ? null : worst;
}

/** The weakest grade among the facts that the answer rests on: laws, rules, recognitions, commitments. */
function weakestOf(
  barriers: readonly Barrier[],
  disciplines: readonly Discipline[],
  frameworks: readonly LawFact[],
): Verification | null {
  const facts = [
    ...frameworks,
    ...barriers.flatMap(({ laws, rules }) => [...laws, ...rules]),
    ...barriers.flatMap(({ mechanisms }) => mechanisms.flatMap(({ notifications }) => notifications)),
    ...barriers.flatMap(({ mechanisms }) => mechanisms.map(({ recognition }) => recognition)),
    ...disciplines.map(({ commitment }) => commitment),
  ];
  return weakestVerification(facts.map((fact) => fact?.verification ?? null).filter((grade) => grade !== null));
}
