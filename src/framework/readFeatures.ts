import type { Reader } from '../api/reader.js';
import type { LawFact } from '../corridor/trace/facts.js';
import type { FeatureFact, FrameworkFacts } from './facts.js';

/** What each of the laws says of the features of a framework: one query, however many laws. */
export async function readFeatures(reader: Reader, laws: readonly LawFact[]): Promise<FrameworkFacts['featuresByLaw']> {
  const features = await Promise.all(
    laws.map(async ({ id }) => [id, await reader.many<FeatureFact>('law/features_of_laws', id)] as const),
  );
  return new Map(features.filter(([, found]) => found.length > 0));
}
