import type { LawFact, RuleFact } from '../../corridor/trace/facts.js';
import { joinsPool } from '../../corridor/trace/regimes.js';
import type { Reform, World } from '../reform.js';
import { withFacts, withRules } from './lay.js';

/**
 * Takes away what a rule demands, and leaves the grounds that it gives: repealing the duty to ask for approval does not shut the clauses
 * that could be approved. A regime of which no rule demands anything is free.
 */
export function removeRule(world: World, { country, target }: Reform): World {
  return withRules(
    world,
    (law) => law.jurisdiction === country,
    (rules) => rules.flatMap((rule) => (rule.id === target ? withoutDemand(rule) : [rule])),
  );
}

export function withoutDemand(rule: RuleFact): RuleFact[] {
  return joinsPool(rule) ? [{ ...rule, waived: true }] : [];
}

/** Adds a rule in a law of its own, so that it stands beside whatever the country has. */
export function addRule(world: World, { country, target, rule: proposed }: Reform, day: string): World {
  if (proposed === undefined) return world;
  const id = `${country}-ADD_RULE-${target}`;
  const rule: RuleFact = { ...bareRule, id: `${id}#1`, law: id, provision: id, locator: target, ...proposed };
  const law: LawFact = { ...bareLaw(day), id, title: target, jurisdiction: country, rules: [rule] };
  return withFacts(world, { laws: [...world.facts.laws, law] });
}

/** What a rule that is tried out has none of. */
export const bareRule = {
  destinations: null,
  cumulative: false,
  threshold: null,
  usableFrom: null,
  notYetUsable: false,
  clauses: [],
  incomplete: false,
  from: null,
  to: null,
  verification: null,
} as const satisfies Partial<RuleFact>;

/** A statute that is tried out, in force from a day on. */
export function bareLaw(day: string) {
  return {
    kind: 'STATUTE',
    status: 'IN_FORCE',
    adopted: day,
    inForce: day,
    repealed: null,
    comprehensive: false,
    implements: [],
    amends: [],
    ends: [],
    regulators: [],
    verification: null,
  } as const satisfies Partial<LawFact>;
}
