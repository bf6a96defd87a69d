import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Topic, Verification } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';

@ObjectType({ description: 'How many records of a kind the data set holds.' })
export class RecordCount {
  @Field(() => String, { description: 'The kind of record: a label of the graph.' })
  kind!: string;
  @Field(() => Int, { description: 'The number of records.' })
  count!: number;
}

@ObjectType({ description: 'How many laws of a topic the data set holds for a country.' })
export class Coverage {
  @Field(() => ID, { description: 'ISO 3166-1 alpha-2 code.' })
  country!: string;
  @Field(() => Topic, { description: 'The topic.' })
  topic!: keyof typeof Topic;
  @Field(() => Int, { description: 'The number of laws, repealed ones and bills included.' })
  laws!: number;
}

@ObjectType({ description: 'How many facts have a grade of verification as the best among their sources.' })
export class VerificationShare {
  @Field(() => Verification, { description: 'The grade.' })
  verification!: keyof typeof Verification;
  @Field(() => Int, { description: 'The number of facts.' })
  count!: number;
  @Field(() => Float, { description: 'Their share among all facts with sources, 0 to 1.' })
  share!: number;
}

@ObjectType({ description: 'The data set that answers: its version, what it covers, and how well it was checked.' })
export class Dataset {
  @Field(() => String, { description: 'Its version, such as 2026.11.24.' })
  version!: string;
  @Field(() => String, { description: 'Hash of its content: two data sets with one hash are the same.' })
  hash!: string;
  @Field(() => DateScalar, { description: 'The day to which the facts were recorded.' })
  date!: string;
  @Field(() => String, { description: 'Its title.' })
  title!: string;
  @Field(() => String, { description: 'Its licence, as an SPDX identifier.' })
  license!: string;
  @Field(() => String, { description: 'When it was loaded: date and time in UTC.' })
  loadedAt!: string;
}
