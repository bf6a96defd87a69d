import { indexFacts } from '../../../src/corridor/trace/factIndex.js';
import type { Facts } from '../../../src/corridor/trace/facts.js';
import type { BenchmarkFeatureFact, FeatureFact, FrameworkFacts } from '../../../src/framework/facts.js';
import { type FeatureBlock, FeatureName, type FeatureValue } from '../../../src/vocabulary/law.js';
import { world } from '../corridor/facts.js';

/** Small worlds with frameworks, for tests. */

type Values = Partial<Record<FeatureName, FeatureValue>>;

/** What laws say of features, by id of the law: each is a general law besides. */
export function facts(given: Partial<Facts>, features: Record<string, Values>): FrameworkFacts {
  const featuresByLaw = new Map(
    Object.entries(features).map(([law, values]) => [law, said({ COMPREHENSIVE_LAW: 'YES', ...values })]),
  );
  return { index: indexFacts(world(given)), featuresByLaw };
}

function said(values: Values): FeatureFact[] {
  return Object.entries(values).map(([feature, value]) => ({
    feature: feature as FeatureName,
    value: value as FeatureValue,
    locator: `Art. of ${feature}`,
    number: null,
    note: null,
  }));
}

/** Of a general law: every feature but that it is one, said to be absent. */
export const nothingElse: Values = Object.fromEntries(
  Object.keys(FeatureName)
    .filter((feature) => feature !== 'COMPREHENSIVE_LAW')
    .map((feature) => [feature, 'NO']),
);

/** A benchmark that asks for these features; every feature has its block. */
export function benchmark(values: Values): BenchmarkFeatureFact[] {
  return (Object.keys(FeatureName) as FeatureName[]).map((feature) => ({
    feature,
    value: values[feature] ?? 'NO',
    locator: `Standard of ${feature}`,
    number: null,
    note: null,
    block: blockOf(feature),
  }));
}

function blockOf(feature: FeatureName): FeatureBlock {
  if (feature.startsWith('RIGHT_')) return 'RIGHTS';
  if (feature.startsWith('TRANSFER_')) return 'TRANSFERS';
  if (['INDEPENDENT_AUTHORITY', 'ADMINISTRATIVE_FINES', 'CRIMINAL_SANCTIONS'].includes(feature)) return 'AUTHORITY';
  return ['COMPREHENSIVE_LAW', 'COVERS_PRIVATE_SECTOR', 'COVERS_PUBLIC_SECTOR', 'EXTRATERRITORIAL_SCOPE'].includes(
    feature,
  )
    ? 'SCOPE'
    : 'DUTIES';
}
