import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { EffectUse, Verification } from '../api/enums.js';

/** A published effect as the statement returns it. */
export interface EffectRow {
  readonly id: string;
  readonly country: string | null;
  readonly use: keyof typeof EffectUse;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly verification: keyof typeof Verification;
}

@ObjectType({
  description:
    'What others have measured or modelled of restricting, freeing or harmonising data flows: never a forecast of Corredor.',
})
export class PublishedEffect {
  @Field(() => ID, { description: 'Authors, year and a key.' })
  id!: string;
  @Field(() => String, { description: 'Who found it.' })
  authors!: string;
  @Field(() => Int, { description: 'The year of publication.' })
  year!: number;
  @Field(() => String, { description: 'Title of the publication.' })
  title!: string;
  @Field(() => String, { description: 'Which countries, sectors and years it speaks of.' })
  scope!: string;
  @Field(() => EffectUse, { description: 'What it may be applied to.' })
  use!: keyof typeof EffectUse;
  @Field(() => String, { nullable: true, description: 'What changes.' })
  outcome!: string | null;
  @Field(() => String, { nullable: true, description: 'The unit of value, low and high.' })
  unit!: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The size; null where no number, or only a range, could be read.',
  })
  value!: number | null;
  @Field(() => Float, { nullable: true, description: 'The lower end of a range.' })
  low!: number | null;
  @Field(() => Float, { nullable: true, description: 'The upper end of a range.' })
  high!: number | null;
  @Field(() => Boolean, { description: 'Whether its source rounded the number.' })
  approximate!: boolean;
  @Field(() => [String], { description: 'The directions, each with the measure it is of, where only these are known.' })
  signs!: string[];
  @Field(() => String, { nullable: true, description: 'The change to which the size belongs.' })
  per!: string | null;
  @Field(() => String, { nullable: true, description: 'Under which condition.' })
  condition!: string | null;
  @Field(() => String, { nullable: true, description: 'How far it may be carried.' })
  cap!: string | null;
  @Field(() => String, { nullable: true, description: 'Where in the publication.' })
  locator!: string | null;
  @Field(() => String, { description: 'Where the public reads it.' })
  url!: string;
  @Field(() => Verification, { description: 'How it was checked. RECALLED effects are shown and never applied.' })
  verification!: keyof typeof Verification;
  @Field(() => String, { description: 'What must be said with it.' })
  caveat!: string;
}

@ObjectType({ description: 'A published effect applied to the measured change of a pair of countries, as a range.' })
export class PairEffect {
  @Field(() => [ID], { description: 'The two countries, by code.' })
  countries!: string[];
  @Field(() => PublishedEffect, { description: 'What it rests on.' })
  effect!: PublishedEffect;
  @Field(() => Float, {
    nullable: true,
    description:
      'By how much the heterogeneity of the pair falls, 0 to 1; null where the effect is of an event, as a decision on adequacy.',
  })
  heterogeneityChange!: number | null;
  @Field(() => Float, { description: 'Lower end, in percent of the outcome.' })
  low!: number;
  @Field(() => Float, { description: 'Upper end, in percent of the outcome.' })
  high!: number;
  @Field(() => [String], { description: 'What is assumed when it is applied, in English.' })
  assumptions!: string[];
}
