import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Verification } from '../api/enums.js';

/** An observation as the statements return it. */
export interface ObservationRow {
  readonly id: string;
  readonly country: string;
  readonly indicator: string;
}

@ObjectType({ description: 'An indicator of digital markets and policy, measured for countries and years.' })
export class Indicator {
  @Field(() => ID, { description: 'A short stable key, such as un_egdi.' })
  id!: string;
  @Field(() => String, { description: 'The unit, and the scale of an index.' })
  unit!: string;
}

@ObjectType({ description: 'The value of an indicator for a country and a year.' })
export class Observation {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The year.' })
  year!: number;
  @Field(() => Float, { description: 'The value, in the unit.' })
  value!: number;
  @Field(() => String, { description: 'The unit.' })
  unit!: string;
  @Field(() => Verification, { nullable: true, description: 'How the value was checked.' })
  verification!: keyof typeof Verification | null;
}
