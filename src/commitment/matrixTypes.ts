import { Field, Float, ObjectType } from 'type-graphql';
import { CommitmentTopic } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { LeftOut } from '../corridor/types.js';
import { Country } from '../jurisdiction/types.js';
import { Method, MethodWeight } from '../score/types.js';
import { AcceptedCommitment, Strong } from './types.js';

@ObjectType({ description: 'The strongest that a country has accepted on a topic in any agreement in force for it.' })
export class CommitmentCell extends Strong {
  @Field(() => Country, { description: 'The country.' })
  country!: Country;
  @Field(() => CommitmentTopic, { description: 'The topic.' })
  topic!: keyof typeof CommitmentTopic;
  @Field(() => [AcceptedCommitment], {
    description: 'The commitments of this strength, by agreement; empty where the strength is NONE.',
  })
  commitments!: AcceptedCommitment[];
}

@ObjectType({ description: 'What two countries owe each other on a topic: the strongest in force between them.' })
export class CommitmentPairTopic extends Strong {
  @Field(() => CommitmentTopic, { description: 'The topic.' })
  topic!: keyof typeof CommitmentTopic;
  @Field(() => Float, { description: 'What it counts for at the least, 0 to 1: the weight of its strength.' })
  weightLow!: number;
  @Field(() => Float, {
    description: 'What it counts for at the most: missing facts taken as so. The same where nothing is open.',
  })
  weightHigh!: number;
}

@ObjectType({
  description: 'What two countries owe each other: both are bound, in an agreement that is in force between the two.',
})
export class CommitmentPair {
  @Field(() => Country, { description: 'The one that comes first by code.' })
  one!: Country;
  @Field(() => Country, { description: 'The other.' })
  other!: Country;
  @Field(() => Float, {
    nullable: true,
    description:
      'The mean of the weights over the topics asked, 0 to 1, all of equal weight. Null where a fact that is not recorded could change it.',
  })
  coverage!: number | null;
  @Field(() => Float, { description: 'The least that the coverage can be.' })
  coverageLow!: number;
  @Field(() => Float, { description: 'The most that it can be.' })
  coverageHigh!: number;
  @Field(() => [CommitmentPairTopic], {
    description: 'The topics on which they owe each other something, or may: the others count with the weight of NONE.',
  })
  topics!: CommitmentPairTopic[];
}

@ObjectType({
  description: 'Who has accepted what: countries × topics, and what each pair of the group owes each other, at a day.',
})
export class CommitmentMatrix {
  @Field(() => [Country], { description: 'The countries of the group, by code.' })
  countries!: Country[];
  @Field(() => DateScalar, { description: 'The day for which it is answered.' })
  asOf!: string;
  @Field(() => [CommitmentTopic], { description: 'The topics, in the order of the vocabulary.' })
  topics!: (keyof typeof CommitmentTopic)[];
  @Field(() => Method, { description: 'How strengths are weighed.' })
  method!: Method;
  @Field(() => [MethodWeight], { description: 'The weights used.' })
  weights!: MethodWeight[];
  @Field(() => [CommitmentCell], { description: 'A cell for each country and topic, country by country.' })
  cells!: CommitmentCell[];
  @Field(() => [CommitmentPair], { description: 'Each pair of countries once, by code.' })
  pairs!: CommitmentPair[];
  @Field(() => [LeftOut], {
    description:
      'The facts that are not recorded and could make a cell or a pair stronger, each once: parties and memberships without a start, and commitments of which it is not known whether a panel can enforce them.',
  })
  leftOut!: LeftOut[];
}
