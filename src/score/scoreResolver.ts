import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import { DataCategory, Recipient, ScoreIndex, Sector } from '../api/enums.js';
import { badInput } from '../api/errors.js';
import { DateScalar } from '../api/scalars.js';
import { DEFAULT_BENCHMARK } from '../benchmark/readBenchmark.js';
import { verificationOf } from '../corridor/bearing/told.js';
import { namesOf } from '../corridor/names.js';
import type { Told } from '../corridor/told.js';
import { CountryGroup } from '../corridor/types.js';
import { bearingOfScores } from './bearing.js';
import { datesThatMatter } from './dates.js';
import { indices } from './indices.js';
import type { ToldRow } from './partsResolvers.js';
import { rankBandsOf, rankRangesOf } from './ranks.js';
import { type Method as MethodRecord, methodOf, weightsAsked } from './readMethod.js';
import { readWorld } from './readWorld.js';
import type { Score } from './score.js';
import { stepsOf } from './series.js';
import { type ScoreRow, ScoreSeries, ScoreTable, WeightInput } from './types.js';
import { type AppliedWeight, offeredSets } from './weights.js';
import type { ScoreWorld } from './world.js';

/** A series judges a country once for each day on which a fact of it begins or ends, and each time for so many others of the group. */
const MAX_JUDGEMENTS = 30_000;

@ArgsType()
class ScoreArguments {
  @Field(() => CountryGroup, {
    description: 'The countries: each is scored against the others where the index does so.',
  })
  group!: CountryGroup;
  @Field(() => ScoreIndex, { description: 'The index.' })
  index!: keyof typeof ScoreIndex;
  @Field(() => ID, {
    nullable: true,
    description: 'A set of weights of the method by name; its default one if left out.',
  })
  weightSet?: string;
  @Field(() => [WeightInput], {
    nullable: true,
    description: 'Weights in place of those of the set; what is not named keeps its weight.',
  })
  weights?: WeightInput[];
  @Field(() => DataCategory, { defaultValue: 'PERSONAL', description: 'The data; used by FRICTION and OPENNESS only.' })
  dataCategory!: keyof typeof DataCategory;
  @Field(() => Sector, {
    defaultValue: 'ALL',
    description: 'The sector of the exporter; used by FRICTION and OPENNESS only.',
  })
  sector!: keyof typeof Sector;
  @Field(() => Recipient, {
    defaultValue: 'CONTROLLER',
    description: 'Who receives; used by FRICTION and OPENNESS only.',
  })
  recipient!: keyof typeof Recipient;
  @Field(() => ID, {
    defaultValue: DEFAULT_BENCHMARK,
    description: 'The benchmark whose features are counted, one of the query benchmarks; used by STRENGTH only.',
  })
  benchmark!: string;
}

@ArgsType()
class ScoresArguments extends ScoreArguments {
  @Field(() => DateScalar, { nullable: true, description: 'The day; today by default.' })
  asOf?: string;
}

@ArgsType()
class ScoreSeriesArguments extends ScoreArguments {
  @Field(() => ID, { description: 'The country that is scored: one of the group.' })
  country!: string;
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string;
  @Field(() => DateScalar, {
    description: 'The last day. A group that is given as an agreement is what it is on this day.',
  })
  to!: string;
}

@Resolver()
export class ScoreResolver {
  @Query(() => ScoreTable, {
    description:
      'An index of each country of a group at a day, with its method and all that it rests on. Where facts are missing, the value is null and low and high are given. Errors: NOT_FOUND for a country, agreement or benchmark that is not in the data set; BAD_USER_INPUT for a group of fewer than two countries or of too many, and for weights that are unknown, given twice, negative, too large or all 0.',
  })
  async scores(@Ctx() { reader, today }: Context, @Args() args: ScoresArguments): Promise<object> {
    const asOf = args.asOf ?? today;
    const { dataCategory, sector, recipient } = args;
    const [{ world, facts, benchmark }, method] = await Promise.all([
      readWorld(reader, args.group, { dataCategory, sector, recipient, asOf }, args.index, args.benchmark),
      methodOf(reader, args.index),
    ]);
    const { best, score } = indices[args.index];
    const weights = weightsFor(method, args, world);
    const scoresWith = (used: readonly AppliedWeight[]) =>
      world.countries.map((country) => score(country, world, used));
    const scores = scoresWith(weights);
    const others = [...offeredSets(weighedBy(method, world)).values()].filter((set) => !isSame(set, weights));
    const ranges = rankRangesOf(scores, best);
    const bands = rankBandsOf([ranges, ...others.map((set) => rankRangesOf(scoresWith(set), best))]);
    const names = namesOf(facts);
    return {
      index: args.index,
      asOf,
      method,
      benchmark,
      weightSet: args.weightSet ?? method.defaultSet,
      weights,
      bearing: async () =>
        (await reader.inTurns(bearingOfScores(args.index, world, weights, scores))).map(({ fact, moved }) => ({
          kind: fact.kind,
          id: fact.id,
          verification: verificationOf(fact),
          fact,
          names,
          moved: moved.map(({ country, score: had, without }) => ({
            country,
            value: had.value,
            valueWithout: without.value,
            lowWithout: without.low,
            highWithout: without.high,
          })),
        })),
      rows: world.countries.map((country, at) => ({
        country: facts.jurisdictions.get(country),
        ...scores[at]!,
        ...told(scores[at]!, names),
        rank: ranges[at]!.best === ranges[at]!.worst ? ranges[at]!.best : null,
        rankRange: ranges[at],
        rankBand: bands[at],
        ...countsOf(scores[at]!),
      })),
    };
  }

  @Query(() => ScoreSeries, {
    description:
      'How the score of a country changed: a step for every day on which it did, found from the dates of all facts that can matter. The group stays the same. Errors: as for scores; BAD_USER_INPUT for a country outside the group, for days in the wrong order, and for a question of too much work.',
  })
  async scoreSeries(@Ctx() { reader }: Context, @Args() args: ScoreSeriesArguments): Promise<object> {
    const { country, from, to, dataCategory, sector, recipient } = args;
    if (from > to) throw badInput('from', `${from} lies after ${to}: give the first day, then the last`);
    const [{ world, facts, benchmark }, method] = await Promise.all([
      readWorld(reader, args.group, { dataCategory, sector, recipient, asOf: to }, args.index, args.benchmark),
      methodOf(reader, args.index),
    ]);
    if (!world.countries.includes(country)) {
      throw badInput('country', `${country} is not in the group: ${world.countries.join(', ')}`);
    }
    const weights = weightsFor(method, args, world);
    const dates = datesThatMatter(country, world.countries, world.index, from, to);
    const judgements = dates.size * (world.countries.length - 1);
    if (judgements > MAX_JUDGEMENTS) {
      throw badInput(
        'to',
        `${dates.size} days matter for ${country} between ${from} and ${to}, each for ${world.countries.length - 1} others: ${judgements} judgements, more than the ${MAX_JUDGEMENTS} of one question. Ask for fewer years or a smaller group`,
      );
    }
    const steps = stepsOf(from, dates, (day) => indices[args.index].score(country, world.at(day), weights));
    const names = namesOf(facts);
    return {
      index: args.index,
      country: facts.jurisdictions.get(country),
      method,
      benchmark,
      weightSet: args.weightSet ?? method.defaultSet,
      weights,
      steps: steps.map((step) => ({ from: step.from, facts: step.facts, ...step.score, ...told(step.score, names) })),
    };
  }
}

function told({ points, missing }: Score, names: Told<object>['names']): ToldRow {
  return {
    points: points.map((point) => ({ ...point, names })),
    missing: missing.map((fact) => ({ ...fact, names })),
  };
}

/** Of features only those that the benchmark asks for are weighed. */
function weighedBy(method: MethodRecord, { standard }: ScoreWorld): MethodRecord {
  if (standard === null) return method;
  const asked = new Set<string>(standard.asked.map(({ feature }) => feature));
  return { ...method, weights: method.weights.filter(({ of }) => asked.has(of)) };
}

function weightsFor(
  method: MethodRecord,
  { index, weightSet, weights }: ScoreArguments,
  world: ScoreWorld,
): AppliedWeight[] {
  return weightsAsked(weighedBy(method, world), weightSet ?? null, weights ?? [], indices[index].largestWeight);
}

function isSame(one: readonly AppliedWeight[], other: readonly AppliedWeight[]): boolean {
  return one.every(({ of, weight }) => other.some((each) => each.of === of && each.weight === weight));
}

/** What is read beside friction and openness, never alone. */
function countsOf({ points }: Score): Pick<ScoreRow, 'unregulatedCorridors' | 'unknownCorridors'> {
  const cells = points.flatMap(({ corridors }) => corridors);
  if (cells.length === 0) return { unregulatedCorridors: null, unknownCorridors: null };
  return {
    unregulatedCorridors: cells.filter(({ certainty }) => certainty === 'UNREGULATED').length,
    unknownCorridors: cells.filter(({ level }) => level === null).length,
  };
}
