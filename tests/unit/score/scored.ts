import type { Facts } from '../../../src/corridor/trace/facts.js';
import { indices } from '../../../src/score/indices.js';
import type { Score } from '../../../src/score/score.js';
import type { AppliedWeight } from '../../../src/score/weights.js';
import { ScoreWorld, type Standard } from '../../../src/score/world.js';
import type { ScoreIndex } from '../../../src/vocabulary/method.js';
import { circumstances, weights as levels, world } from '../corridor/facts.js';

const applied = (numbers: Readonly<Record<string, number>>): AppliedWeight[] =>
  Object.entries(numbers).map(([of, weight]) => ({ of, weight, reason: null, set: null }));

/** The weights of the files in seed/methods. */
export const weights: Readonly<Record<ScoreIndex, AppliedWeight[]>> & { readonly EQUAL: AppliedWeight[] } = {
  FRICTION: applied(levels),
  OPENNESS: [],
  CROSS_BORDER_DATA_POLICY: applied({
    BANS_AND_LOCAL_PROCESSING: 0.38,
    LOCAL_STORAGE: 0.12,
    INFRASTRUCTURE: 0.31,
    CONDITIONAL_FLOW: 0.12,
    NO_BINDING_COMMITMENT: 0.08,
  }),
  EQUAL: applied({
    BANS_AND_LOCAL_PROCESSING: 0.2,
    LOCAL_STORAGE: 0.2,
    INFRASTRUCTURE: 0.2,
    CONDITIONAL_FLOW: 0.2,
    NO_BINDING_COMMITMENT: 0.2,
  }),
  STRENGTH: applied({ RIGHT_ACCESS: 1, RIGHT_PORTABILITY: 1, DPO_REQUIRED: 1, BREACH_NOTIFICATION_AUTHORITY: 1 }),
  COMMITMENTS: applied({
    BINDING_WITH_DISPUTE_SETTLEMENT: 1,
    BINDING: 0.8,
    BEST_ENDEAVOUR: 0.4,
    COOPERATION: 0.2,
    NONE: 0,
  }),
};

/** The score of O in a group with D, on 2020-06-15 unless another day is given. */
export function scoreOfO(
  index: ScoreIndex,
  facts: Partial<Facts>,
  {
    using = weights[index],
    countries = ['D', 'O'],
    asOf = circumstances.asOf,
    standard = null,
  }: { using?: AppliedWeight[]; countries?: string[]; asOf?: string; standard?: Standard | null } = {},
): Score {
  const scored = new ScoreWorld(countries, { ...circumstances, asOf }, world(facts), standard);
  return indices[index].score('O', scored, using);
}

export function pointOf(score: Score, indicator: string) {
  const point = score.points.find((each) => each.indicator === indicator);
  if (point === undefined) throw new Error(`The score has no point ${indicator}.`);
  return point;
}

/** The points of a score that are not 0, by indicator. */
export function pointsOf(score: Score): Record<string, number | null> {
  return Object.fromEntries(
    score.points.filter(({ value }) => value !== 0).map(({ indicator, value }) => [indicator, value]),
  );
}
