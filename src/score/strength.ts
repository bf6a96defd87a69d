import { membershipsWithoutDate, membershipWithoutDate } from '../commitment/undated.js';
import { startIsUnrecorded } from '../corridor/trace/applicability.js';
import type { LawFact } from '../corridor/trace/facts.js';
import { type Framework, frameworkOf } from '../framework/framework.js';
import { fallsShort, pointsOf, type StrengthPoint } from '../framework/strength.js';
import { toldCell } from '../framework/told.js';
import type { Index } from './indices.js';
import { featureNotRecorded, notCovered, wholeLawWithoutDate } from './missing.js';
import type { ScoreReason } from './reasons.js';
import { type Measured, type MissingFact, scoreOf } from './score.js';
import { weightOf } from './weights.js';
import type { ScoreWorld, Supposition } from './world.js';

/**
 * Strength of the framework of a country: the share of the features that a benchmark asks for which it has, in full (1) or in part (0.5).
 * A feature that is not recorded lies between 0 and 1.
 */
export const strengthIndex: Index = {
  best: 'HIGHEST',
  largestWeight: Number.POSITIVE_INFINITY,
  score(country, world, weights) {
    const recorded = strengthIn(world, country);
    const undated = undatedIn(world, country);
    const supposed = undated.length === 0 ? [] : suppositions.map((what) => strengthIn(world.supposing(what), country));
    return scoreOf(
      recorded.points.map((point, at) =>
        measure(
          point,
          supposed.map(({ points }) => points[at]!),
          recorded.framework,
          undated,
        ),
      ),
      weightOf(weights),
    );
  },
};

const suppositions: readonly Supposition[] = ['LAWS', 'TIES', 'BOTH'];

function strengthIn(world: ScoreWorld, country: string): { framework: Framework; points: readonly StrengthPoint[] } {
  const { index, day, standard } = world;
  if (standard === null) throw new Error('The strength of frameworks is asked for without a benchmark.');
  const framework = frameworkOf(country, day, { index, featuresByLaw: standard.featuresByLaw });
  return { framework, points: pointsOf(framework, standard.asked) };
}

/** The facts without a start that could complete the framework: laws that speak of features, and memberships in groups with such laws. */
function undatedIn(world: ScoreWorld, country: string): MissingFact[] {
  const speakingOf = (lawgiver: string) =>
    world.index.lawsOf(lawgiver).filter(({ id }) => world.standard?.featuresByLaw.has(id));
  const memberships = membershipsWithoutDate(country, world).filter(({ group }) => speakingOf(group).length > 0);
  const lawgivers = new Set([...world.lawgiversOf(country), ...memberships.map(({ group }) => group)]);
  const laws = [...lawgivers].flatMap(speakingOf).filter((law) => startIsUnrecorded(law, world.day));
  return [...laws.map(wholeLawWithoutDate), ...memberships.map(membershipWithoutDate)];
}

function measure(
  point: StrengthPoint,
  supposed: readonly StrengthPoint[],
  framework: Framework,
  undated: readonly MissingFact[],
): Measured {
  const { asked, cell, score } = point;
  const hangsOnStart = framework.state === 'UNDATED' || supposed.some((other) => other.score !== score);
  const worlds = [score, ...supposed.map((other) => other.score)];
  const low = Math.min(...worlds.map((each) => each ?? 0));
  const high = Math.max(...worlds.map((each) => each ?? 1));
  return {
    indicator: asked.feature,
    value: low === high ? low : null,
    low,
    high,
    reason: reasonOf(framework, cell),
    rules: [],
    commitments: [],
    corridors: [],
    feature: { asked, cell: toldCell(framework.country, cell, fallsShort(cell, asked)), score },
    weakestVerification: cell.law?.verification ?? null,
    missing: low === high ? [] : missingOf(framework, point, hangsOnStart ? undated : []),
  };
}

function missingOf(
  { country, state }: Framework,
  { cell }: StrengthPoint,
  undated: readonly MissingFact[],
): MissingFact[] {
  if (state === 'NOT_COVERED') return [notCovered(country), ...undated];
  return state === 'IN_FORCE' && cell.value === null
    ? [featureNotRecorded(country, cell.feature), ...undated]
    : [...undated];
}

function reasonOf(
  { country, state, laws }: Framework,
  { feature, value, law, locator }: StrengthPoint['cell'],
): ScoreReason {
  if (state === 'NOT_COVERED') return { key: 'score.notCovered', values: { country } };
  if (state === 'UNDATED') return { key: 'leftOut.lawWithoutDate', values: { articles: titlesOf(laws) } };
  if (value === null) return { key: 'score.feature.unrecorded', values: { country, feature } };
  if (state === 'NONE' || law === null) return { key: 'score.feature.noLaw' };
  return { key: `score.feature.${value}`, values: { articles: [law.title, locator].filter(Boolean).join(', ') } };
}

function titlesOf(laws: readonly LawFact[]): string {
  return laws.map(({ title }) => title).join('; ');
}
