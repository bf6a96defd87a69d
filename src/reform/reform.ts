import type { Facts } from '../corridor/trace/facts.js';
import type { FeatureFact } from '../framework/facts.js';
import type { DataCategory, Mechanism, RuleEffect, Sector } from '../vocabulary/law.js';
import type { ReformKind } from '../vocabulary/method.js';

/** A rule that is tried out. */
export interface ProposedRule {
  readonly effect: RuleEffect;
  readonly mechanisms: readonly Mechanism[];
  readonly dataCategories: readonly DataCategory[];
  readonly sectors: readonly Sector[];
  readonly destinations: readonly string[] | null;
  readonly cumulative: boolean;
}

/** A change of one country’s law or ties that is tried out. */
export interface Reform {
  readonly kind: ReformKind;
  readonly country: string;
  /** By kind: a country or group, a mechanism, a rule, an agreement, a feature, a benchmark or a bill; for ADD_RULE a name made from the rule. */
  readonly target: string;
  /** For ADD_RULE only. */
  readonly rule?: ProposedRule;
}

/** What reforms are laid over. */
export interface World {
  readonly facts: Facts;
  readonly featuresByLaw: ReadonlyMap<string, readonly FeatureFact[]>;
  /** What each benchmark asks for, by its id. */
  readonly benchmarks: ReadonlyMap<string, readonly FeatureFact[]>;
}

/** The same reform has the same key. */
export function keyOf({ kind, country, target }: Reform): string {
  return `${kind} ${country} ${target}`;
}

/** The name of a proposed rule: its effect, data, sectors and, where it has them, grounds and destinations. */
export function nameOfRule({
  effect,
  mechanisms,
  dataCategories,
  sectors,
  destinations,
  cumulative,
}: ProposedRule): string {
  return [
    effect,
    dataCategories.join('+'),
    sectors.join('+'),
    ...(mechanisms.length > 0 ? [mechanisms.join('+')] : []),
    ...(destinations && destinations.length > 0 ? [destinations.join('+')] : []),
    ...(cumulative ? ['CUMULATIVE'] : []),
  ].join('/');
}
