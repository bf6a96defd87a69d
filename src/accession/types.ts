import { Field, Float, ObjectType } from 'type-graphql';
import { CommitmentTopic, enumOf } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import * as terms from '../vocabulary/accession.js';

export const AccessionStep = enumOf('AccessionStep', 'What a country would do with an agreement.', terms.AccessionStep);

@ObjectType({
  description:
    'What joining or leaving an agreement at a day would change. The change is laid over the facts for this answer; nothing is written. Whether an agreement is open to accession, and what its parties would ask, is not recorded. Research material, no legal advice.',
})
export class Accession {
  @Field(() => AccessionStep, { description: 'The step.' })
  step!: keyof typeof AccessionStep;
  @Field(() => DateScalar, { description: 'The day from which it is taken to hold.' })
  asOf!: string;
}

@ObjectType({
  description:
    'A corridor that the step changes: its level, its certainty or its friction, an arguable ground, or a discipline.',
})
export class AccessionCorridor {}

@ObjectType({ description: 'What a step changes on one topic.' })
export class AccessionTopic {
  @Field(() => CommitmentTopic, { description: 'The topic.' })
  topic!: keyof typeof CommitmentTopic;
}

@ObjectType({ description: 'The strongest commitment that holds on a topic.' })
export class CommitmentStanding {}

@ObjectType({ description: 'What a step changes between the country and another party.' })
export class AccessionPair {}

@ObjectType({
  description:
    'The mean over all topics of the weight of the strongest commitment that two countries owe each other, by the method COMMITMENTS: between two ends where facts are not recorded.',
})
export class CoverageSpan {
  @Field(() => Float, { description: 'The lower end, 0 to 1: what is not recorded taken as not owed.' })
  low!: number;
  @Field(() => Float, { description: 'The upper end, 0 to 1: what is not recorded taken as owed.' })
  high!: number;
}
