import { categoryAncestry } from '../../vocabulary/law.js';
import { lawCounts, startIsUnrecorded } from './applicability.js';
import type { FactIndex } from './factIndex.js';
import type { Circumstances, LawFact } from './facts.js';

/** Frameworks by how they stand at a day. */
export interface Frameworks {
  readonly inForce: readonly LawFact[];
  /** Enacted, but their start is not recorded. */
  readonly undated: readonly LawFact[];
}

/**
 * The general frameworks on personal data in force for an origin. They say something of personal data only: a framework that is silent
 * on transfers regulates a corridor of personal data, and says nothing of machine data or government files.
 */
export function frameworksOf(
  index: FactIndex,
  lawgivers: readonly string[],
  { dataCategory, asOf }: Circumstances,
): Frameworks {
  if (!categoryAncestry(dataCategory).includes('PERSONAL')) return { inForce: [], undated: [] };
  const comprehensive = lawgivers.flatMap((lawgiver) => index.lawsOf(lawgiver)).filter((law) => law.comprehensive);
  return {
    inForce: comprehensive.filter((law) => lawCounts(law, asOf)),
    undated: comprehensive.filter((law) => startIsUnrecorded(law, asOf)),
  };
}
