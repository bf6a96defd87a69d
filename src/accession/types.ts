import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Certainty, CommitmentTopic, CorridorLevel, enumOf } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import * as terms from '../vocabulary/accession.js';
import { CommitmentStrength as strengths } from '../vocabulary/trade.js';

export const AccessionStep = enumOf('AccessionStep', 'What a country would do with an agreement.', terms.AccessionStep);

@ObjectType({
  description:
    'What joining or leaving an agreement at a day would change. The change is laid over the facts for this answer; nothing is written. Research material, no legal advice.',
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
export class AccessionCorridor {
  @Field(() => ID, { description: 'The country from which data goes.' })
  origin!: string;
  @Field(() => ID, { description: 'The country to which it goes.' })
  destination!: string;
  @Field(() => CorridorLevel, { nullable: true, description: 'Its level without the step; null when not known.' })
  before!: keyof typeof CorridorLevel | null;
  @Field(() => CorridorLevel, { nullable: true, description: 'Its level with it.' })
  after!: keyof typeof CorridorLevel | null;
  @Field(() => Certainty, { description: 'Its certainty without it.' })
  certaintyBefore!: keyof typeof Certainty;
  @Field(() => Certainty, { description: 'Its certainty with it.' })
  certaintyAfter!: keyof typeof Certainty;
  @Field(() => Float, { nullable: true, description: 'Its friction without it, 0 to 1; null when not known.' })
  frictionBefore!: number | null;
  @Field(() => Float, { nullable: true, description: 'Its friction with it.' })
  frictionAfter!: number | null;
}

@ObjectType({ description: 'A number that facts which are not recorded may move between two ends.' })
export class AccessionCoverage {
  @Field(() => Float, { description: 'The lower end, 0 to 1: what is not recorded taken as not owed.' })
  low!: number;
  @Field(() => Float, { description: 'The upper end: what is not recorded taken as owed.' })
  high!: number;
}
