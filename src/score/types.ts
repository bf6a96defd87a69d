import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DatedFactKind, LoadBearingKind, ScoreIndex, Verification } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { Benchmark } from '../benchmark/types.js';
import { CorridorCell } from '../corridor/types.js';
import { StrengthPoint } from '../framework/types.js';

@InputType({ description: 'A weight in place of the one of the method.' })
export class WeightInput {
  @Field(() => String, {
    description: 'What is weighed, as in Method.weights: CASE_BY_CASE, LOCAL_STORAGE or BEST_ENDEAVOUR, say.',
  })
  of!: string;
  @Field(() => Float, {
    description:
      '0 or more. 1 at most where weights are values (FRICTION, COMMITMENTS); no limit where they are divided by their sum.',
  })
  weight!: number;
}

@ObjectType({ description: 'A weight of a method.' })
export class MethodWeight {
  @Field(() => String, {
    description:
      'What is weighed: a level of corridors, an indicator, the strength of a commitment (BINDING_WITH_DISPUTE_SETTLEMENT, BINDING, BEST_ENDEAVOUR, COOPERATION, NONE), a feature, or a kind of reform.',
  })
  of!: string;
  @Field(() => Float, { description: 'The weight; the cost of a reform.' })
  weight!: number;
  @Field(() => String, { nullable: true, description: 'Why this number. Null where the question gave it.' })
  reason!: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The set that it belongs to. Null where the method has only one, or the question gave the weight.',
  })
  set!: string | null;
}

@ObjectType({ description: 'A named set of weights of a method.' })
export class WeightSet {
  @Field(() => ID, { description: 'Its name, such as RDTII_2_1.' })
  id!: string;
  @Field(() => String, { description: 'What it rests on; OURS: a convention of this project.' })
  basis!: string;
  @Field(() => String, { description: 'Why one would use it.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'What is worth knowing of it.' })
  note!: string | null;
  @Field(() => Verification, {
    nullable: true,
    description: 'How the basis was checked; null where there is nothing to check.',
  })
  verification!: keyof typeof Verification | null;
  @Field(() => String, { description: 'A worked example.' })
  worked!: string;
}

@ObjectType({ description: 'When an indicator of a method has its points.' })
export class ScoringCriterion {
  @Field(() => String, { description: 'The indicator.' })
  of!: string;
  @Field(() => String, { description: 'When it has 1 point, in words.' })
  one!: string;
  @Field(() => String, { nullable: true, description: 'When it has 0.5; null: never.' })
  half!: string | null;
}

@ObjectType({
  description:
    'A method of measurement, as the data set has it: cite it by id and version, with the version of the data set.',
})
export class Method {
  @Field(() => ID, { description: 'Such as FRICTION. The method of an index has the name of the index.' })
  id!: string;
  @Field(() => Int, { description: 'Raised when its numbers change.' })
  version!: number;
  @Field(() => String, { description: 'What its numbers rest on; OURS: a convention of this project.' })
  basis!: string;
  @Field(() => String, { nullable: true, description: 'What is worth knowing of it, and what it leaves out.' })
  note!: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The set of weights that is used unless another is asked for; null where there is only one.',
  })
  defaultSet!: string | null;
}

@ObjectType({ description: 'Between which ranks a country moves. 1 is the first.' })
export class RankBand {
  @Field(() => Int, { description: 'The best rank that it can have.' })
  best!: number;
  @Field(() => Int, { description: 'The worst rank that it can have.' })
  worst!: number;
}

@ObjectType({
  description:
    'A part of a score: an indicator, a topic, a feature, or a corridor. The score is the sum of value × weight over its points. It opens down to the articles.',
})
export class ScorePoint {
  @Field(() => String, {
    description:
      'CROSS_BORDER_DATA_POLICY: the indicator. COMMITMENTS: the topic. STRENGTH: the feature. FRICTION and OPENNESS: the destination of the corridor, by code.',
  })
  indicator!: string;
  @Field(() => Float, {
    nullable: true,
    description: 'From 0 to 1. Null where a missing fact could change it: see low, high and missing of the row.',
  })
  value!: number | null;
  @Field(() => Float, { description: 'The least that it can be.' })
  low!: number;
  @Field(() => Float, { description: 'The most that it can be.' })
  high!: number;
  @Field(() => Float, { description: 'Its share of the score: the weights of a row add up to 1.' })
  weight!: number;
  @Field(() => [CorridorCell], {
    description:
      'FRICTION and OPENNESS: the corridor; trace it with traceCorridor for its grounds. Friction is as weighed here. Empty for the others.',
  })
  corridors!: CorridorCell[];
  @Field(() => StrengthPoint, {
    nullable: true,
    description:
      'STRENGTH: what the benchmark asks for, with its article and block, and what the framework has, with law and article. Null for the others.',
  })
  feature!: StrengthPoint | null;
  @Field(() => Verification, {
    nullable: true,
    description: 'The weakest grade among the facts that it rests on; null where it rests on none.',
  })
  weakestVerification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'The score of a country.' })
export class ScoreRow {
  @Field(() => Float, {
    nullable: true,
    description:
      'From 0 to 1. Null where a missing fact could change it: nothing is guessed, low and high say between which numbers it lies.',
  })
  value!: number | null;
  @Field(() => Float, {
    description:
      'The least that the score can be: missing facts taken for the best or worst case, whichever is lower. OPENNESS also counts barriers with a threshold here.',
  })
  low!: number;
  @Field(() => Float, {
    description: 'The most that the score can be. FRICTION also counts barriers with a threshold here.',
  })
  high!: number;
  @Field(() => Int, {
    nullable: true,
    description:
      'The rank in the group, 1 for the most open (COMMITMENTS: the most committed; STRENGTH: the strongest); equal values share the better one. Null where missing facts, its own or those of others, leave it open: see rankRange.',
  })
  rank!: number | null;
  @Field(() => RankBand, {
    description: 'The ranks that it can have with these weights, over all that missing facts leave open.',
  })
  rankRange!: RankBand;
  @Field(() => RankBand, {
    description:
      'The same over all sets of weights that the method offers and those of the question: how far the rank hangs on the weights.',
  })
  rankBand!: RankBand;
  @Field(() => Int, {
    nullable: true,
    description:
      'FRICTION and OPENNESS: corridors without any law on the data, free and unprotected. Null for the others.',
  })
  unregulatedCorridors!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'FRICTION and OPENNESS: corridors of which the level is not known. Null for the others.',
  })
  unknownCorridors!: number | null;
  @Field(() => Verification, {
    nullable: true,
    description: 'The weakest grade among the facts that it rests on; null where it rests on none.',
  })
  weakestVerification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'An index of the countries of a group at a day.' })
export class ScoreTable {
  @Field(() => ScoreIndex, { description: 'The index.' })
  index!: keyof typeof ScoreIndex;
  @Field(() => DateScalar, { description: 'The day for which it is answered.' })
  asOf!: string;
  @Field(() => Benchmark, {
    nullable: true,
    description: 'STRENGTH: the benchmark whose features are counted. Null for the others.',
  })
  benchmark!: Benchmark | null;
  @Field(() => ID, { nullable: true, description: 'The set of weights chosen; null where the method has only one.' })
  weightSet!: string | null;
  @Field(() => [MethodWeight], {
    description: 'The weights used, before they are divided by their sum where they are.',
  })
  weights!: MethodWeight[];
}

@ObjectType({ description: 'A country whose score would be another one without a fact.' })
export class MovedScore {
  @Field(() => ID, { description: 'The country, by code.' })
  country!: string;
  @Field(() => Float, { nullable: true, description: 'Its score; null where a missing fact could change it.' })
  value!: number | null;
  @Field(() => Float, { nullable: true, description: 'Its score without the fact.' })
  valueWithout!: number | null;
  @Field(() => Float, { description: 'The least that it can be without the fact.' })
  lowWithout!: number;
  @Field(() => Float, { description: 'The most that it can be without the fact.' })
  highWithout!: number;
}

@ObjectType({ description: 'A fact of which the loss, alone, would change scores.' })
export class ScoreBearingFact {
  @Field(() => LoadBearingKind, { description: 'What kind of fact it is.' })
  kind!: keyof typeof LoadBearingKind;
  @Field(() => ID, { description: 'As in LoadBearingFact.' })
  id!: string;
  @Field(() => Verification, { nullable: true, description: 'How well it was checked, as in LoadBearingFact.' })
  verification!: keyof typeof Verification | null;
  @Field(() => [MovedScore], { description: 'The countries that it moves, by code.' })
  moved!: MovedScore[];
}

@ObjectType({ description: 'A fact that begins or ends on a day.' })
export class DatedFact {
  @Field(() => DatedFactKind, { description: 'Its kind.' })
  kind!: keyof typeof DatedFactKind;
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@ObjectType({ description: 'A score from a day on.' })
export class ScoreStep {
  @Field(() => DateScalar, { description: 'The day from which it holds, until the next step.' })
  from!: string;
  @Field(() => Float, { nullable: true, description: 'As in a table of scores.' })
  value!: number | null;
  @Field(() => Float, { description: 'As in a table of scores.' })
  low!: number;
  @Field(() => Float, { description: 'As in a table of scores.' })
  high!: number;
  @Field(() => [DatedFact], {
    description: 'The facts that begin or end on this day and may have moved it; empty for the first step.',
  })
  facts!: DatedFact[];
  @Field(() => Verification, {
    nullable: true,
    description: 'The weakest grade among the facts that it rests on; null where it rests on none.',
  })
  weakestVerification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'How the score of a country changes over time: every day on which it does, no sample.' })
export class ScoreSeries {
  @Field(() => ScoreIndex, { description: 'The index.' })
  index!: keyof typeof ScoreIndex;
  @Field(() => Benchmark, {
    nullable: true,
    description: 'STRENGTH: the benchmark whose features are counted. Null for the others.',
  })
  benchmark!: Benchmark | null;
  @Field(() => ID, { nullable: true, description: 'The set of weights chosen; null where the method has only one.' })
  weightSet!: string | null;
  @Field(() => [MethodWeight], { description: 'The weights used.' })
  weights!: MethodWeight[];
}
