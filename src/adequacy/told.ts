import type { MeasuredCriterion } from './criteria.js';
import type { Assessment } from './view.js';

/** Criteria with the benchmark that was chosen. */
export interface ToldCriteria {
  readonly basis: Assessment['basis'];
  readonly benchmark: string;
  readonly articles: Assessment['articles'];
  readonly criteria: readonly MeasuredCriterion[];
}

export function toldCriteria({ basis, articles, criteria }: Assessment, benchmark: string): ToldCriteria {
  return { basis, benchmark, articles, criteria };
}
