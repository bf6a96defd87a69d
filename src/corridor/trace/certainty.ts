import { categoryAncestry } from '../../vocabulary/law.js';
import { lawCounts } from './applicability.js';
import type { FactIndex } from './factIndex.js';
import type { Circumstances, LawFact } from './facts.js';

/**
 * The general frameworks on personal data in force for an origin. They say something of personal data only: a framework that is silent
 * on transfers regulates a corridor of personal data, and says nothing of machine data or government files.
 */
export function frameworksOf(
  index: FactIndex,
  lawgivers: readonly string[],
  { dataCategory, asOf }: Circumstances,
): LawFact[] {
  if (!categoryAncestry(dataCategory).includes('PERSONAL')) return [];
  return lawgivers
    .flatMap((lawgiver) => index.lawsOf(lawgiver))
    .filter((law) => law.comprehensive && lawCounts(law, asOf));
}
