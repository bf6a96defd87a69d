import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional } from 'class-validator';
import { ArgsType, createUnionType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ActionLine } from '../actionLine/types.js';
import { ActionArea, Goal } from '../agenda/types.js';
import { Bindingness, enumOf, FeatureName, FeatureValue, Verification } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { CountryGroup, MAX_COUNTRIES } from '../corridor/types.js';
import { GuidingQuestion, Trend } from '../report/types.js';
import * as vocabulary from '../vocabulary/progress.js';

export const JoinKind = enumOf('JoinKind', 'What a join says to bear on its subject.', vocabulary.JoinKind);
export const JoinBasis = enumOf('JoinBasis', 'What a join rests on.', vocabulary.JoinBasis);
export const RulePresence = enumOf(
  'RulePresence',
  'Whether rules serve the subject of a join, or their absence.',
  vocabulary.RulePresence,
);
export const InPlaceStatus = enumOf(
  'InPlaceStatus',
  'How far a country has in place what a join names. An absent fact is NOT_RECORDED unless the data set covers the matter.',
  vocabulary.InPlaceStatus,
);

export const JoinSubject = createUnionType({
  name: 'JoinSubject',
  description: 'What a join is about.',
  types: () => [GuidingQuestion, Trend, ActionLine, ActionArea, Goal] as const,
  resolveType: (record) => (record as unknown as { subjectType: string }).subjectType,
});

@ObjectType({ description: 'Whose judgement a join is, and why.' })
export class Judgement {
  @Field(() => String, { description: 'Who says that the two belong together.' })
  by!: string;
  @Field(() => JoinBasis, { description: 'Whether a source says so.' })
  basis!: keyof typeof JoinBasis;
  @Field(() => String, { description: 'Why.' })
  why!: string;
}

@ObjectType({
  description:
    'That something bears on a goal, a trend, an action line or a question. A join is a judgement: what is in place by it is only as good as the judgement, which names who made it and why.',
})
export class Join {
  @Field(() => ID, {
    description: 'The subject, the kind and what bears on it: ELAC2022-G16/LAW_TOPIC/DATA_PROTECTION.',
  })
  id!: string;
  @Field(() => JoinKind, { description: 'What kind of thing bears on the subject.' })
  kind!: keyof typeof JoinKind;
  @Field(() => String, {
    description: 'What bears on it: a term of the vocabulary of the kind, or the id of a record.',
  })
  term!: string;
  @Field(() => FeatureValue, { nullable: true, description: 'FEATURE: the least of it that will do; else null.' })
  value!: keyof typeof FeatureValue | null;
  @Field(() => RulePresence, { nullable: true, description: 'RULE_EFFECT: what serves the subject; else null.' })
  presence!: keyof typeof RulePresence | null;
  @Field(() => Bindingness, { nullable: true, description: 'COMMITMENT_TOPIC: the weakest that will do; else null.' })
  bindingness!: keyof typeof Bindingness | null;
  @Field(() => Float, {
    nullable: true,
    description: 'INDICATOR: the mark to be reached, in its unit; null if none is set.',
  })
  atLeast!: number | null;
  @Field(() => Float, { nullable: true, description: 'INDICATOR: the mark not to be exceeded; null if none is set.' })
  atMost!: number | null;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
  @Field(() => Verification, {
    nullable: true,
    description: 'The best grade among its sources; null where no source says it: a judgement has none.',
  })
  verification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'A feature of the framework of a country at a day, as far as its laws say.' })
export class FeatureInPlace {
  @Field(() => FeatureName, { description: 'The feature.' })
  feature!: keyof typeof FeatureName;
  @Field(() => FeatureValue, { nullable: true, description: 'Whether the framework has it.' })
  value!: keyof typeof FeatureValue | null;
  @Field(() => String, { nullable: true, description: 'The article of the law.' })
  locator!: string | null;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
}

@ObjectType({ description: 'How many verdicts have each status.' })
export class StatusCounts {
  @Field(() => Int, { description: 'IN_PLACE.' })
  inPlace!: number;
  @Field(() => Int, { description: 'PARTLY.' })
  partly!: number;
  @Field(() => Int, { description: 'NOT_IN_PLACE.' })
  notInPlace!: number;
  @Field(() => Int, { description: 'MEASURED: figures without a mark, which are no verdicts.' })
  measured!: number;
  @Field(() => Int, { description: 'NOT_CONCERNED: joins that name a law or an agenda of other countries.' })
  notConcerned!: number;
  @Field(() => Int, { description: 'NOT_RECORDED: never to be read as not in place.' })
  notRecorded!: number;
}

@ObjectType({
  description:
    'What a country has in place of what one join names, with the facts that say so. That these belong to the goal is the judgement of the join.',
})
export class JoinInPlace {
  @Field(() => InPlaceStatus, { description: 'How far it is in place.' })
  status!: keyof typeof InPlaceStatus;
  @Field(() => Verification, {
    nullable: true,
    description: 'The weakest grade among the facts named; null where there is none.',
  })
  weakestVerification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'What a country has in place towards a subject at a day.' })
export class CountryInPlace {}

@ObjectType({ description: 'How a join fares over the countries asked about.' })
export class JoinSummary {}

@ObjectType({
  description:
    'Which countries have what in place towards a goal, a trend, an action line or a question at a day. It follows from joins, each of which is a judgement that names who made it and why. Nothing adds up to a score: the counts count verdicts of different weight.',
})
export class InPlace {
  @Field(() => DateScalar, { description: 'The day for which it is answered.' })
  asOf!: string;
}

@ArgsType()
export class InPlaceArguments {
  @Field(() => [ID], {
    nullable: true,
    description: `ISO 3166-1 alpha-2 codes, at most ${MAX_COUNTRIES}, each once; not together with group. Left out, with group: the countries that take part in the agenda or are addressed by it; for trends, action lines and questions all countries whose law the data set covers.`,
  })
  @IsOptional()
  @ArrayMinSize(1, { message: 'give at least one country' })
  @ArrayMaxSize(MAX_COUNTRIES, { message: `give at most ${MAX_COUNTRIES} countries` })
  @ArrayUnique({ message: 'name each country once' })
  countries?: string[] | null;

  @Field(() => CountryGroup, { nullable: true, description: 'The countries of a group, instead of countries.' })
  group?: CountryGroup | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day; today by default.' })
  asOf?: string | null;
}
