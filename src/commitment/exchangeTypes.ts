import { Field, ObjectType } from 'type-graphql';
import { CommitmentStrength, CommitmentTopic } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { LeftOut } from '../corridor/types.js';
import { Country } from '../jurisdiction/types.js';
import { AcceptedCommitment, Strong } from './types.js';

@ObjectType({ description: 'What a country owes another on a topic, whether it is owed the same or not.' })
export class OwedOnTopic extends Strong {}

@ObjectType({
  description:
    'A commitment that the giver has given to others and that is stronger than what it owes the receiver. The same is an ask of the receiver and an offer of the giver.',
})
export class AskOrOffer extends Strong {
  @Field(() => Country, { description: 'Who would owe it.' })
  giver!: Country;
  @Field(() => Country, { description: 'To whom.' })
  receiver!: Country;
  @Field(() => AcceptedCommitment, {
    description: 'The clause by which the giver owes it already, and towards whom.',
  })
  clause!: AcceptedCommitment;
  @Field(() => CommitmentStrength, { description: 'What the giver owes the receiver on the topic, at the least.' })
  now!: keyof typeof CommitmentStrength;
  @Field(() => CommitmentStrength, { description: 'What the giver owes the receiver on the topic, at the most.' })
  nowHigh!: keyof typeof CommitmentStrength;
  @Field(() => Boolean, {
    description:
      'Whether it surely is stronger: its strength lies above nowHigh. False where that hangs on facts that are not recorded (its strengthHigh lies above now): nothing is guessed.',
  })
  certain!: boolean;
}

@ObjectType({ description: 'What two countries owe each other on a topic, and what they could ask and offer.' })
export class TopicExchange {
  @Field(() => CommitmentTopic, { description: 'The topic.' })
  topic!: keyof typeof CommitmentTopic;
  @Field(() => OwedOnTopic, { description: 'What the one owes the other.' })
  owedByOne!: OwedOnTopic;
  @Field(() => OwedOnTopic, { description: 'What the other owes the one.' })
  owedByOther!: OwedOnTopic;
  @Field(() => [AskOrOffer], {
    description:
      'What the one can ask of the other: what the other gave to third parties, stronger than what it owes the one; strongest form first.',
  })
  asksOfOne!: AskOrOffer[];
  @Field(() => [AskOrOffer], {
    description:
      'What the one can offer the other at no new cost: what it owes to third parties already, stronger than what it owes the other; strongest form first.',
  })
  offersOfOne!: AskOrOffer[];
  @Field(() => [AskOrOffer], { description: 'What the other can ask of the one: the same clauses as offersOfOne.' })
  asksOfOther!: AskOrOffer[];
  @Field(() => [AskOrOffer], { description: 'What the other can offer the one: the same clauses as asksOfOne.' })
  offersOfOther!: AskOrOffer[];
}

@ObjectType({ description: 'What two countries owe each other at a day, and what each could ask and offer.' })
export class RequestAndOffer {
  @Field(() => Country, { description: 'The one.' })
  one!: Country;
  @Field(() => Country, { description: 'The other.' })
  other!: Country;
  @Field(() => DateScalar, { description: 'The day for which it is answered.' })
  asOf!: string;
  @Field(() => [TopicExchange], { description: 'The topics asked, in the order of the vocabulary.' })
  topics!: TopicExchange[];
  @Field(() => [LeftOut], {
    description: 'The facts that are not recorded and leave it open whether a clause is stronger, each once.',
  })
  leftOut!: LeftOut[];
}
