import type { Measure } from './score.js';

/** From which rank to which a country can move: the first rank is 1. */
export interface RankBand {
  readonly best: number;
  readonly worst: number;
}

type Best = 'LOWEST' | 'HIGHEST';

/** The rank of each country among those whose value is known; null where its own is not. Equal values share the better rank. */
export function ranksOf(scores: readonly Measure[], best: Best): (number | null)[] {
  return scores.map(({ value }) =>
    value === null
      ? null
      : 1 + scores.filter((other) => other.value !== null && isBetter(other.value, value, best)).length,
  );
}

/** The ranks that each country can have over several ways of weighing, and over all values that missing facts leave open. */
export function rankBandsOf(ways: readonly (readonly Measure[])[], best: Best): RankBand[] {
  const bands = ways.map((scores) => scores.map((score) => bandOf(score, scores, best)));
  return (bands[0] ?? []).map((_, at) => ({
    best: Math.min(...bands.map((each) => each[at]!.best)),
    worst: Math.max(...bands.map((each) => each[at]!.worst)),
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
