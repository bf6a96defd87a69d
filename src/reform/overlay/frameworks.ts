import { lawCounts } from '../../corridor/trace/applicability.js';
import type { LawFact, RuleFact } from '../../corridor/trace/facts.js';
import type { FeatureFact } from '../../framework/facts.js';
import type { FeatureName, Mechanism } from '../../vocabulary/law.js';
import type { Reform, World } from '../reform.js';
import { withFacts, withLaws, withRules } from './lay.js';
import { groundBeside, isCondition, withGround } from './mechanisms.js';
import { bareLaw, bareRule, withoutDemand } from './rules.js';

/** The ground of transfers that a feature of a framework is. */
export const groundOfFeature: Readonly<Partial<Record<FeatureName, Mechanism>>> = {
  TRANSFER_ADEQUACY: 'ADEQUACY',
  TRANSFER_CONTRACTS: 'STANDARD_CONTRACTUAL_CLAUSES',
  TRANSFER_BCR: 'BINDING_CORPORATE_RULES',
  TRANSFER_CERTIFICATION: 'CERTIFICATION',
  TRANSFER_CONSENT: 'CONSENT',
  TRANSFER_AUTHORISATION: 'REGULATOR_AUTHORISATION',
};

/** Adds a feature to the general law; a feature that is a ground of transfers becomes one. */
export function adoptFeature(world: World, { country, target }: Reform, day: string): World {
  const feature = target as FeatureName;
  const [law] = generalLawsOf(world, country, day);
  if (law === undefined) return world;
  const adopted: FeatureFact = { feature, value: 'YES', locator: null, number: null, note: null };
  const others = (world.featuresByLaw.get(law.id) ?? []).filter((each) => each.feature !== feature);
  const featured = { ...world, featuresByLaw: new Map(world.featuresByLaw).set(law.id, [...others, adopted]) };
  const ground = groundOfFeature[feature];
  return ground === undefined ? featured : withGround(featured, country, ground, day);
}

/**
 * A law on the model of a benchmark. Where there is a general law it takes its place: what transfers depended on keeps its grounds, without
 * approval, and gets those of the benchmark. Where there is none, transfers of personal data now depend on the benchmark’s grounds.
 */
export function enactBenchmark(world: World, { country, target }: Reform, day: string): World {
  const asked = (world.benchmarks.get(target) ?? []).filter(({ value }) => value !== 'NO');
  const grounds = asked.flatMap(({ feature }) => groundOfFeature[feature] ?? []);
  const replaced = generalLawsOf(world, country, day).map(({ id }) => id);
  const belongsToReplaced = (law: LawFact) =>
    law.jurisdiction === country &&
    lawCounts(law, day) &&
    [law.id, ...law.implements, ...law.amends].some((id) => replaced.includes(id));
  const kept = withRules(world, belongsToReplaced, (rules) =>
    rules.flatMap((rule) =>
      isCondition(rule, day)
        ? [...withoutDemand(rule), ...grounds.map((ground) => groundBeside(rule, ground))]
        : [rule],
    ),
  );
  const law = newLaw(country, target, day, replaced.length > 0 ? [] : grounds);
  return {
    ...withFacts(kept, { laws: [...kept.facts.laws, law] }),
    featuresByLaw: new Map(world.featuresByLaw).set(law.id, asked),
  };
}

function newLaw(country: string, benchmark: string, day: string, grounds: readonly Mechanism[]): LawFact {
  const id = `${country}-${benchmark}`;
  const rule: RuleFact = {
    ...bareRule,
    id: `${id}#1`,
    law: id,
    provision: id,
    locator: benchmark,
    effect: 'CONDITIONAL_FLOW',
    mechanisms: grounds,
    dataCategories: ['PERSONAL'],
    sectors: ['ALL'],
  };
  return {
    ...bareLaw(day),
    id,
    title: benchmark,
    jurisdiction: country,
    comprehensive: true,
    rules: grounds.length > 0 ? [rule] : [],
  };
}

/** Puts a bill into force as it is recorded; what it replaces or repeals ends. */
export function enactBill(world: World, { target }: Reform, day: string): World {
  const bill = world.facts.laws.find(({ id }) => id === target);
  return withLaws(world, (law) => {
    if (law.id === target) return { ...law, kind: 'STATUTE', status: 'IN_FORCE', adopted: day, inForce: day };
    return bill?.ends.includes(law.id) ? { ...law, repealed: day } : law;
  });
}

/** The general laws on personal data of a country in force at a day. */
export function generalLawsOf({ facts }: World, country: string, day: string): LawFact[] {
  return facts.laws.filter((law) => law.jurisdiction === country && law.comprehensive && lawCounts(law, day));
}
