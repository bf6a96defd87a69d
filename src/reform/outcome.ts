import { indexFacts } from '../corridor/trace/factIndex.js';
import { effectOfHeterogeneity, effectOfUnionAdequacy, type PairEffect } from '../effect/pairEffects.js';
import type { EffectRow } from '../effect/types.js';
import { frameworkOf } from '../framework/framework.js';
import { type FeatureWeights, heterogeneityOf } from '../framework/heterogeneity.js';
import { recogniserFor } from './overlay/adequacy.js';
import { layReforms } from './overlay/lay.js';
import type { Reform, World } from './reform.js';

/** What harmonising would bring, as far as published findings may be applied to it. */
export interface Outcome {
  readonly pairEffects: readonly PairEffect<EffectRow>[];
  /** Reforms of which no published effect is applied, and why. */
  readonly notApplied: readonly string[];
}

const UNION = 'EU';

/** Every feature counts alike, as in the method. */
const weights: FeatureWeights = new Map();

export function outcomeOf(
  countries: readonly string[],
  world: World,
  reforms: readonly Reform[],
  day: string,
  effects: readonly EffectRow[],
): Outcome {
  const granted = reforms.filter(({ kind }) => kind === 'GRANT_ADEQUACY');
  const index = indexFacts(world.facts);
  const isUnions = ({ country }: Reform) => recogniserFor(index, country, day) === UNION;
  const small = granted.filter((reform) => !isUnions(reform));
  return {
    pairEffects: [
      ...heterogeneityEffects(countries, world, layReforms(world, reforms, day), day, effects),
      ...granted
        .filter(isUnions)
        .flatMap(({ country, target }) => effectOfUnionAdequacy([country, target], effects) ?? []),
    ],
    notApplied: [
      ...(small.length > 0
        ? [
            `Recognitions by ${[...new Set(small.map(({ country }) => country))].sort().join(', ')}: the published effect of adequacy was estimated on decisions of the European Union, and is not shown for other recognisers.`,
          ]
        : []),
    ],
  };
}

function heterogeneityEffects(
  countries: readonly string[],
  before: World,
  after: World,
  day: string,
  effects: readonly EffectRow[],
): PairEffect<EffectRow>[] {
  const frameworksIn = ({ facts, featuresByLaw }: World) => {
    const index = indexFacts(facts);
    return countries.map((country) => frameworkOf(country, day, { index, featuresByLaw }));
  };
  const [had, has] = [frameworksIn(before), frameworksIn(after)];
  return had.flatMap((a, i) =>
    had.slice(i + 1).flatMap((b, j) => {
      const [reformedA, reformedB] = [has[i]!, has[i + 1 + j]!];
      return (
        effectOfHeterogeneity(
          heterogeneityOf(a, b, weights),
          heterogeneityOf(reformedA, reformedB, weights),
          effects,
        ) ?? []
      );
    }),
  );
}
