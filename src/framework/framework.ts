import { lawCounts, startIsUnrecorded } from '../corridor/trace/applicability.js';
import type { LawFact } from '../corridor/trace/facts.js';
import { lawgiversOf } from '../corridor/trace/membership.js';
import type { FrameworkState } from '../vocabulary/framework.js';
import { FeatureName, type FeatureValue } from '../vocabulary/law.js';
import type { FeatureFact, FrameworkFacts } from './facts.js';

/** What a framework says of one feature at a day, with the law and article that say it. */
export interface FrameworkCell {
  readonly feature: FeatureName;
  /** Null where it is not recorded. */
  readonly value: FeatureValue | null;
  /** The law that says it; null where none does. */
  readonly law: LawFact | null;
  readonly locator: string | null;
  readonly number: number | null;
  readonly note: string | null;
}

export interface Framework {
  readonly country: string;
  readonly state: FrameworkState;
  /** The laws in force that say something of a feature, general laws first; where the state is UNDATED, the laws without a start. */
  readonly laws: readonly LawFact[];
  /** One cell for each feature, in the order of the vocabulary. */
  readonly cells: readonly FrameworkCell[];
}

const features = Object.keys(FeatureName) as FeatureName[];

/** What a value counts for where values are compared or added up. */
export const scoreOf: Readonly<Record<FeatureValue, number>> = { YES: 1, PARTIAL: 0.5, NO: 0 };

/**
 * The framework of a country at a day. Its laws, and those of the groups whose law binds it, complete one another: of several that speak
 * of a feature the fullest answer counts, and of equal ones that of the general law. A covered country without a general law in force has
 * no feature at all.
 */
export function frameworkOf(country: string, day: string, { index, featuresByLaw }: FrameworkFacts): Framework {
  const speaking = lawgiversOf(index, country, day)
    .flatMap((lawgiver) => index.lawsOf(lawgiver))
    .filter(({ id }) => featuresByLaw.has(id));
  const isGeneral = ({ id }: LawFact) => provides(featuresByLaw.get(id), 'COMPREHENSIVE_LAW');
  const inForce = speaking.filter((law) => lawCounts(law, day)).sort((a, b) => +isGeneral(b) - +isGeneral(a));
  if (inForce.some(isGeneral)) {
    return {
      country,
      state: 'IN_FORCE',
      laws: inForce,
      cells: features.map((feature) => fullest(feature, inForce, featuresByLaw)),
    };
  }
  const undated = speaking.filter((law) => isGeneral(law) && startIsUnrecorded(law, day));
  if (undated.length > 0) return { country, state: 'UNDATED', laws: undated, cells: features.map(unrecorded) };
  if (!(index.country(country)?.covered ?? false)) {
    return { country, state: 'NOT_COVERED', laws: [], cells: features.map(unrecorded) };
  }
  return {
    country,
    state: 'NONE',
    laws: inForce,
    cells: features.map((feature) => absent(feature, inForce, featuresByLaw)),
  };
}

function provides(said: readonly FeatureFact[] | undefined, feature: FeatureName): boolean {
  return said?.some((each) => each.feature === feature && each.value !== 'NO') ?? false;
}

function fullest(
  feature: FeatureName,
  laws: readonly LawFact[],
  featuresByLaw: FrameworkFacts['featuresByLaw'],
): FrameworkCell {
  const said = laws.flatMap((law) =>
    (featuresByLaw.get(law.id) ?? []).filter((each) => each.feature === feature).map((each) => ({ law, each })),
  );
  const [best] = said.sort((a, b) => scoreOf[b.each.value] - scoreOf[a.each.value]);
  if (best === undefined) return unrecorded(feature);
  const { value, locator, number, note } = best.each;
  return { feature, value, law: best.law, locator, number: number ?? null, note: note ?? null };
}

/** Without a general law a feature is absent, whatever some other law has of it; a law that says so itself is named. */
function absent(
  feature: FeatureName,
  laws: readonly LawFact[],
  featuresByLaw: FrameworkFacts['featuresByLaw'],
): FrameworkCell {
  const { law, locator, note } = fullest(feature, laws, featuresByLaw);
  return { feature, value: 'NO', law, locator, number: null, note };
}

function unrecorded(feature: FeatureName): FrameworkCell {
  return { feature, value: null, law: null, locator: null, number: null, note: null };
}
