import type { FactIndex } from '../corridor/trace/factIndex.js';
import type { FeatureBlock, FeatureName, FeatureValue } from '../vocabulary/law.js';

/** What a law says of one feature. */
export interface FeatureFact {
  readonly feature: FeatureName;
  readonly value: FeatureValue;
  /** The article, as lawyers cite it. */
  readonly locator: string | null;
  /** A figure that goes with it, such as hours until a breach must be notified. */
  readonly number: number | null;
  readonly note: string | null;
}

/** What a benchmark says of one feature, under which of its articles. */
export interface BenchmarkFeatureFact extends FeatureFact {
  readonly block: FeatureBlock;
}

/** All that comparing frameworks reads: the facts of a trace, and what each law says of each feature. */
export interface FrameworkFacts {
  readonly index: FactIndex;
  /** By id of the law; a law without features is absent. */
  readonly featuresByLaw: ReadonlyMap<string, readonly FeatureFact[]>;
}
