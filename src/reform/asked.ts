import { badInput } from '../api/errors.js';
import { objectionTo } from './check.js';
import type { ReformWorld } from './readWorld.js';
import { nameOfRule, type ProposedRule, type Reform } from './reform.js';
import type { ReformInput, RuleInput } from './types.js';

/** The reforms that a client names, checked against the facts. `field` is the argument that holds them. */
export function askedReforms(
  inputs: readonly ReformInput[],
  { countries, facts, world }: ReformWorld,
  day: string,
  field: string,
): Reform[] {
  const reforms = inputs.map((input, place) => {
    const at = `${field}.${place}`;
    if (!countries.includes(input.country)) {
      throw badInput(`${at}.country`, `${input.country} is not of the group, which is ${countries.join(', ')}`);
    }
    if (input.kind !== 'ADD_RULE' && input.rule != null) throw badInput(`${at}.rule`, `only ADD_RULE takes a rule`);
    if (input.kind === 'ADD_RULE') return addedRule(input, at);
    if (input.target == null) throw badInput(`${at}.target`, `${input.kind} needs a target`);
    if (input.kind === 'GRANT_ADEQUACY' && !facts.jurisdictions.has(input.target)) {
      throw badInput(`${at}.target`, `there is no country or group "${input.target}"`);
    }
    return { kind: input.kind, country: input.country, target: input.target };
  });
  const objection = objectionTo(reforms, world, day);
  if (objection !== null) throw badInput(`${field}.${objection.place}.${objection.field}`, objection.message);
  return reforms;
}

function addedRule({ country, target, rule }: ReformInput, at: string): Reform {
  if (target != null) throw badInput(`${at}.target`, 'ADD_RULE takes rule instead of a target');
  if (rule == null) throw badInput(`${at}.rule`, 'ADD_RULE takes the rule that is added');
  const proposed = proposedRule(rule);
  return { kind: 'ADD_RULE', country, target: nameOfRule(proposed), rule: proposed };
}

function proposedRule({
  effect,
  mechanisms,
  dataCategories,
  sectors,
  destinations,
  cumulative,
}: RuleInput): ProposedRule {
  return {
    effect,
    mechanisms: mechanisms ?? [],
    dataCategories,
    sectors,
    destinations: destinations ?? null,
    cumulative: cumulative ?? false,
  };
}
