import { FeatureBlock } from '../vocabulary/law.js';
import { rounded } from '../vocabulary/rounded.js';
import type { BenchmarkFeatureFact } from './facts.js';
import { type Framework, type FrameworkCell, scoreOf } from './framework.js';

/** A feature that a benchmark asks for, beside what a framework has of it. */
export interface StrengthPoint {
  readonly asked: BenchmarkFeatureFact;
  readonly cell: FrameworkCell;
  /** 1 in full, 0.5 in part, 0 absent; null where it is not recorded. */
  readonly score: number | null;
}

/** How much of what is asked for a framework has, from 0 to 1. */
interface Share {
  /** Null where a feature that is asked for is not recorded: it lies between low and high. */
  readonly value: number | null;
  /** With the features that are not recorded taken as absent. */
  readonly low: number;
  /** With them taken as present in full. */
  readonly high: number;
  /** So many features are asked for. */
  readonly asked: number;
  /** Those of them that are not recorded. */
  readonly missing: readonly FrameworkCell['feature'][];
}

interface BlockStrength extends Share {
  readonly block: FeatureBlock;
}

/** The strength of a framework by a benchmark, opened down to its points. */
export interface Strength extends Share {
  readonly country: string;
  /** The blocks of which the benchmark asks for anything, in the order of the vocabulary. */
  readonly blocks: readonly BlockStrength[];
  readonly points: readonly StrengthPoint[];
}

/** Whether a benchmark asks for a feature: it has it itself, in full or in part. */
export function asksFor({ value }: BenchmarkFeatureFact): boolean {
  return value !== 'NO';
}

/** The features that a benchmark asks for, each beside what a framework has of it. */
export function pointsOf(framework: Framework, benchmark: readonly BenchmarkFeatureFact[]): StrengthPoint[] {
  const cells = new Map(framework.cells.map((cell) => [cell.feature, cell]));
  return benchmark.filter(asksFor).map((asked) => {
    const cell = cells.get(asked.feature)!;
    return { asked, cell, score: cell.value === null ? null : scoreOf[cell.value] };
  });
}

/** The share of the features that a benchmark asks for which a framework has. Null where the benchmark asks for nothing. */
export function strengthOf(framework: Framework, benchmark: readonly BenchmarkFeatureFact[]): Strength | null {
  const points = pointsOf(framework, benchmark);
  if (points.length === 0) return null;
  const blocks = (Object.keys(FeatureBlock) as FeatureBlock[])
    .map((block) => ({ block, ofBlock: points.filter(({ asked }) => asked.block === block) }))
    .filter(({ ofBlock }) => ofBlock.length > 0);
  return {
    country: framework.country,
    ...shareOf(points),
    blocks: blocks.map(({ block, ofBlock }) => ({ block, ...shareOf(ofBlock) })),
    points,
  };
}

function shareOf(points: readonly StrengthPoint[]): Share {
  const missing = points.filter(({ score }) => score === null).map(({ asked }) => asked.feature);
  const had = points.reduce((sum, { score }) => sum + (score ?? 0), 0);
  const low = rounded(had / points.length);
  return {
    value: missing.length === 0 ? low : null,
    low,
    high: rounded((had + missing.length) / points.length),
    asked: points.length,
    missing,
  };
}

/** Whether a framework has less of a feature than the benchmark; null where it is not recorded, false where it is not asked for. */
export function fallsShort(cell: FrameworkCell, asked: BenchmarkFeatureFact | undefined): boolean | null {
  if (asked === undefined || !asksFor(asked)) return false;
  return cell.value === null ? null : scoreOf[cell.value] < scoreOf[asked.value];
}
