import { lawCounts, ruleCounts } from '../../corridor/trace/applicability.js';
import type { Facts, LawFact, RuleFact } from '../../corridor/trace/facts.js';
import { groundsOf } from '../../corridor/trace/mechanisms.js';
import { joinsPool } from '../../corridor/trace/regimes.js';
import type { Mechanism } from '../../vocabulary/law.js';
import { firstDay } from '../../vocabulary/partialDate.js';
import type { Reform, World } from '../reform.js';
import { withRules } from './lay.js';

/** Adds a ground to the regimes of a country’s own laws, for what their conditions cover and no further. */
export function addMechanism(world: World, { country, target }: Reform, day: string): World {
  return withGround(world, country, target as Mechanism, day);
}

export function withGround(world: World, country: string, mechanism: Mechanism, day: string): World {
  return withRules(
    world,
    (law) => law.jurisdiction === country && lawCounts(law, day),
    (rules) => [
      ...rules,
      ...rules.filter((rule) => isCondition(rule, day)).map((rule) => groundBeside(rule, mechanism)),
    ],
  );
}

/** Makes a ground usable now: its rule is split, so that the other grounds that it names stay as they are. */
export function activateMechanism(world: World, { country, target }: Reform, day: string): World {
  const mechanism = target as Mechanism;
  return withRules(
    world,
    (law) => law.jurisdiction === country && lawCounts(law, day),
    (rules) =>
      rules.flatMap((rule) => {
        if (!isShut(rule, mechanism, day)) return [rule];
        const open = { ...rule, usableFrom: null, notYetUsable: false };
        const others = rule.mechanisms.filter((each) => each !== mechanism);
        return others.length === 0
          ? [open]
          : [
              { ...rule, mechanisms: others },
              { ...open, mechanisms: [mechanism] },
            ];
      }),
  );
}

/** A rule of a regime that makes transfers depend on a ground. */
export function isCondition(rule: RuleFact, day: string): boolean {
  return joinsPool(rule) && rule.effect !== 'FREE_FLOW' && !rule.waived && ruleCounts(rule, day);
}

/** Whether a rule gives a ground that cannot be used yet. */
export function isShut(rule: RuleFact, mechanism: Mechanism, day: string): boolean {
  return (
    groundsOf(rule).includes(mechanism) &&
    ruleCounts(rule, day) &&
    (rule.notYetUsable || (rule.usableFrom !== null && day < firstDay(rule.usableFrom)))
  );
}

/** A rule that gives a further ground for the same data, sectors and destinations. */
export function groundBeside(rule: RuleFact, mechanism: Mechanism): RuleFact {
  return {
    ...rule,
    id: `${rule.id}+${mechanism}`,
    effect: 'CONDITIONAL_FLOW',
    mechanisms: [mechanism],
    usableFrom: null,
    notYetUsable: false,
    clauses: [],
    incomplete: false,
    verification: null,
  };
}

/** The laws of a country, in force at a day, in which a transfer depends on a ground. */
export function regimesOf({ laws }: Facts, country: string, day: string): LawFact[] {
  return laws.filter(
    (law) => law.jurisdiction === country && lawCounts(law, day) && law.rules.some((rule) => isCondition(rule, day)),
  );
}
