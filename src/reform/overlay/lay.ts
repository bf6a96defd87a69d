import type { Facts, LawFact, RuleFact } from '../../corridor/trace/facts.js';
import type { ReformKind } from '../../vocabulary/method.js';
import type { Reform, World } from '../reform.js';
import { grantAdequacy, revokeAdequacy } from './adequacy.js';
import { accede, withdraw } from './agreements.js';
import { adoptFeature, enactBenchmark, enactBill } from './frameworks.js';
import { activateMechanism, addMechanism } from './mechanisms.js';
import { addRule, removeRule } from './rules.js';

/** Lays one reform over a world, as of a day: it never changes the world that it is given. */
type Layer = (world: World, reform: Reform, day: string) => World;

/**
 * In this order, whatever the order in which reforms are named, so that a set of reforms has one result: laws first, then what stands in
 * them, then ties between countries.
 */
const layers: Readonly<Record<ReformKind, Layer>> = {
  ENACT_BILL: enactBill,
  REMOVE_RULE: removeRule,
  ENACT_BENCHMARK: enactBenchmark,
  ADOPT_FEATURE: adoptFeature,
  ADD_MECHANISM: addMechanism,
  ACTIVATE_MECHANISM: activateMechanism,
  ACCEDE: accede,
  WITHDRAW: withdraw,
  REVOKE_ADEQUACY: revokeAdequacy,
  GRANT_ADEQUACY: grantAdequacy,
  ADD_RULE: addRule,
};

const order = Object.keys(layers) as ReformKind[];

/** The world as it would be with the reforms in force from a day on. Nothing is written. */
export function layReforms(world: World, reforms: readonly Reform[], day: string): World {
  return order
    .flatMap((kind) => reforms.filter((reform) => reform.kind === kind))
    .reduce((laid, reform) => layers[reform.kind](laid, reform, day), world);
}

/** A world with other facts. */
export function withFacts(world: World, facts: Partial<Facts>): World {
  return { ...world, facts: { ...world.facts, ...facts } };
}

/** A world in which some laws stand otherwise. */
export function withLaws(world: World, change: (law: LawFact) => LawFact): World {
  return withFacts(world, { laws: world.facts.laws.map(change) });
}

/** A world in which the rules of some laws stand otherwise. */
export function withRules(
  world: World,
  isMeant: (law: LawFact) => boolean,
  change: (rules: readonly RuleFact[]) => readonly RuleFact[],
): World {
  return withLaws(world, (law) => (isMeant(law) ? { ...law, rules: change(law.rules) } : law));
}
