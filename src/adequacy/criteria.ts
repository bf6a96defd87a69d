import type { LawFact, RuleFact } from '../corridor/trace/facts.js';
import type { BenchmarkFeatureFact } from '../framework/facts.js';
import { type Framework, type FrameworkCell, scoreOf } from '../framework/framework.js';
import type { CriteriaBasis, CriterionMet } from '../vocabulary/adequacy.js';
import type { FeatureBlock, FeatureName, FeatureValue, Mechanism } from '../vocabulary/law.js';

/** A feature that an origin asks of a destination. */
export interface Criterion {
  readonly feature: FeatureName;
  readonly block: FeatureBlock;
  readonly asked: Exclude<FeatureValue, 'NO'>;
  /** The law that asks for it; null where the benchmark does. */
  readonly law: LawFact | null;
  readonly locator: string | null;
  readonly note: string | null;
}

export interface Criteria {
  readonly basis: CriteriaBasis;
  /** The rules that make the protection of the destination a ground, and with it the measure. */
  readonly articles: readonly RuleFact[];
  readonly criteria: readonly Criterion[];
}

/** A criterion with what the destination has. */
export interface MeasuredCriterion extends Criterion {
  readonly has: FrameworkCell;
  readonly met: CriterionMet;
}

/** How far a destination meets criteria: missing points taken as missed, then as met. */
export interface Measured {
  readonly criteria: readonly MeasuredCriterion[];
  readonly shareMetLow: number;
  readonly shareMetHigh: number;
}

/** Grounds for which the protection of the destination is compared with that of the origin. */
const comparing: readonly Mechanism[] = ['ADEQUACY', 'EXPORTER_ASSESSMENT'];

/**
 * What an origin asks of a destination. A law that lets adequate, comparable or equivalent protection carry a transfer, and says no more,
 * takes its own level as the measure: whatever the origin’s framework has, wholly or in part, is asked. Else the benchmark is.
 */
export function criteriaOf(
  origin: Framework,
  rules: readonly RuleFact[],
  benchmark: readonly BenchmarkFeatureFact[],
): Criteria {
  const articles = rules.filter(({ mechanisms }) => mechanisms.some((mechanism) => comparing.includes(mechanism)));
  const own = articles.length === 0 ? [] : ownCriteria(origin, benchmark);
  return own.length > 0
    ? { basis: 'OWN_FRAMEWORK', articles, criteria: own }
    : { basis: 'BENCHMARK', articles, criteria: benchmark.flatMap((each) => asked(each, each.block, null)) };
}

/** The features that a framework has, wholly or in part. The benchmark knows the block to which each belongs. */
function ownCriteria({ cells }: Framework, benchmark: readonly BenchmarkFeatureFact[]): Criterion[] {
  const blocks = new Map(benchmark.map(({ feature, block }) => [feature, block]));
  return cells.flatMap((cell) => {
    const block = blocks.get(cell.feature);
    return block === undefined ? [] : asked(cell, block, cell.law);
  });
}

function asked(
  { feature, value, locator, note }: Pick<FrameworkCell, 'feature' | 'value' | 'locator' | 'note'>,
  block: FeatureBlock,
  law: LawFact | null,
): Criterion[] {
  return value === null || value === 'NO' ? [] : [{ feature, block, asked: value, law, locator, note }];
}

/** Holds a framework against criteria, each of the same weight. */
export function measure(criteria: readonly Criterion[], destination: Framework): Measured {
  const cells = new Map(destination.cells.map((cell) => [cell.feature, cell]));
  const measured = criteria.map((criterion): MeasuredCriterion => {
    const has = cells.get(criterion.feature)!;
    return { ...criterion, has, met: metBy(criterion.asked, has.value) };
  });
  const shareWhere = (missing: number) =>
    measured.reduce((sum, { asked, has }) => sum + (has.value === null ? missing : degree(asked, has.value)), 0) /
    measured.length;
  return { criteria: measured, shareMetLow: shareWhere(0), shareMetHigh: shareWhere(1) };
}

/** From 0 to 1: who has all that is asked meets it, and half of a whole is half. */
function degree(asked: Criterion['asked'], has: FeatureValue): number {
  return Math.min(1, scoreOf[has] / scoreOf[asked]);
}

function metBy(asked: Criterion['asked'], has: FeatureValue | null): CriterionMet {
  if (has === null) return 'NOT_RECORDED';
  const met = degree(asked, has);
  return met === 1 ? 'YES' : met === 0 ? 'NO' : 'PARTIAL';
}
