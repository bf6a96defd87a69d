import type { CommitmentFact, RuleFact } from '../corridor/trace/facts.js';
import type { Cell } from '../corridor/trace/trace.js';
import type { StrengthPoint } from '../framework/strength.js';
import { type Verification, weakestVerification } from '../vocabulary/evidence.js';
import { rounded } from '../vocabulary/rounded.js';
import type { ScoreReason } from './reasons.js';

/** A number from 0 to 1 as far as the facts give it: the missing ones make an interval, and no value. */
export interface Measure {
  /** Null where a missing fact could change it. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

/** One of the parts whose weighted mean a score is, with all that gives it. */
export interface ScorePoint extends Measure {
  /** An indicator, a topic, a feature, or the destination of a corridor. */
  readonly indicator: string;
  /** Its share of the score: the weights of a score add up to 1. */
  readonly weight: number;
  readonly reason: ScoreReason;
  readonly rules: readonly RuleFact[];
  readonly commitments: readonly CommitmentFact[];
  readonly corridors: readonly Cell[];
  /** What a benchmark asks for and the framework has, where that is measured. */
  readonly feature?: StrengthPoint;
  /** The weakest grade among the facts that give it; null where none does. */
  readonly weakestVerification: Verification | null;
}

/** A fact that is not recorded and could change a score. */
export interface MissingFact {
  readonly id: string;
  readonly reason: ScoreReason;
}

export interface Score extends Measure {
  readonly points: readonly ScorePoint[];
  readonly weakestVerification: Verification | null;
  readonly missing: readonly MissingFact[];
}

/** What one index makes of one of its parts, before it is weighed. */
export interface Measured extends Omit<ScorePoint, 'weight'> {
  readonly missing: readonly MissingFact[];
}

/** The weighted mean of parts; `weightOf` need not add up to 1. */
export function scoreOf(parts: readonly Measured[], weightOf: (indicator: string) => number): Score {
  const total = parts.reduce((sum, { indicator }) => sum + weightOf(indicator), 0);
  const points = parts.map(({ missing: _, ...part }) => ({ ...part, weight: weightOf(part.indicator) / total }));
  const sum = (of: (point: ScorePoint) => number) =>
    rounded(points.reduce((all, point) => all + point.weight * of(point), 0));
  const low = sum((point) => point.low);
  const high = sum((point) => point.high);
  // A part of no weight cannot make the whole unknown.
  const known = points.every(({ value, weight }) => value !== null || weight === 0);
  const missing = parts.filter(({ indicator }) => weightOf(indicator) > 0).flatMap((part) => part.missing);
  return {
    value: known ? sum(({ value }) => value ?? 0) : null,
    low,
    high,
    points,
    weakestVerification: weakestOf(points),
    missing: [...new Map(missing.map((fact) => [fact.id, fact])).values()],
  };
}

/** The weakest grade among facts, or among points that rest on some. */
export function weakestOf(
  graded: readonly ({ readonly verification: Verification | null } | Pick<ScorePoint, 'weakestVerification'>)[],
): Verification | null {
  const grades = graded.map((each) => ('verification' in each ? each.verification : each.weakestVerification));
  return weakestVerification(grades.filter((grade) => grade !== null));
}
