import { indexFacts } from '../../../src/corridor/trace/factIndex.js';
import type { Facts } from '../../../src/corridor/trace/facts.js';
import type { BenchmarkFeatureFact, FeatureFact, FrameworkFacts } from '../../../src/framework/facts.js';
import type { Framework } from '../../../src/framework/framework.js';
import { type FeatureBlock, FeatureName, type FeatureValue } from '../../../src/vocabulary/law.js';
import { world } from '../corridor/facts.js';

/** Features and frameworks for tests. Every builder takes what differs from a plain default. */

export const allFeatures = Object.keys(FeatureName) as FeatureName[];

export type Answers = Partial<Record<FeatureName, FeatureValue>>;

export function feature(name: FeatureName, value: FeatureValue = 'YES', more: Partial<FeatureFact> = {}): FeatureFact {
  return { feature: name, value, locator: null, number: null, note: null, ...more };
}

/** Facts with what each law says of its features. */
export function frameworkFacts(
  facts: Partial<Facts>,
  featuresByLaw: Readonly<Record<string, readonly FeatureFact[]>>,
): FrameworkFacts {
  return { index: indexFacts(world(facts)), featuresByLaw: new Map(Object.entries(featuresByLaw)) };
}

/** A framework in force that says this of its features, and nothing of the others. */
export function framework(
  country: string,
  answers: Answers,
  numbers: Partial<Record<FeatureName, number>> = {},
): Framework {
  return {
    country,
    state: 'IN_FORCE',
    laws: [],
    cells: allFeatures.map((name) => ({
      feature: name,
      value: answers[name] ?? null,
      law: null,
      locator: null,
      number: numbers[name] ?? null,
      note: null,
    })),
  };
}

/** One that says the same of every feature, save what is given. */
export function uniform(country: string, value: FeatureValue, answers: Answers = {}): Framework {
  return framework(country, { ...Object.fromEntries(allFeatures.map((name) => [name, value])), ...answers });
}

export function asked(
  name: FeatureName,
  block: FeatureBlock,
  value: FeatureValue = 'YES',
  locator = `Art. ${name}`,
): BenchmarkFeatureFact {
  return { ...feature(name, value, { locator }), block };
}
