import type { Measure } from './score.js';

/** From which rank to which a country can move: the first rank is 1. */
export interface RankBand {
  readonly best: number;
  readonly worst: number;
}

type Best = 'LOWEST' | 'HIGHEST';

/** The ranks that each country can have over all values that missing facts leave open. Equal values share the better rank. */
export function rankRangesOf(scores: readonly Measure[], best: Best): RankBand[] {
  return scores.map((score) => bandOf(score, scores, best));
}

/** The same over several ways of weighing. */
export function rankBandsOf(ways: readonly (readonly RankBand[])[]): RankBand[] {
  return (ways[0] ?? []).map((_, at) => ({
    best: Math.min(...ways.map((ranges) => ranges[at]!.best)),
    worst: Math.max(...ways.map((ranges) => ranges[at]!.worst)),
  }));
}

function bandOf(own: Measure, scores: readonly Measure[], best: Best): RankBand {
  const others = scores.filter((other) => other !== own);
  const surely = others.filter((other) => isBetter(atWorst(other, best), atBest(own, best), best));
  const possibly = others.filter((other) => isBetter(atBest(other, best), atWorst(own, best), best));
  return { best: 1 + surely.length, worst: 1 + possibly.length };
}

function isBetter(one: number, other: number, best: Best): boolean {
  return best === 'LOWEST' ? one < other : one > other;
}

function atBest({ low, high, value }: Measure, best: Best): number {
  return value ?? (best === 'LOWEST' ? low : high);
}

function atWorst({ low, high, value }: Measure, best: Best): number {
  return value ?? (best === 'LOWEST' ? high : low);
}
