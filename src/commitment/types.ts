import { Field, Float, ObjectType } from 'type-graphql';
import { ExceptionTest } from '../agreement/types.js';
import { CommitmentException, CommitmentStrength, CommitmentTopic } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { LeftOut } from '../corridor/types.js';
import { Country } from '../jurisdiction/types.js';
import { Method, MethodWeight } from '../score/types.js';

const LOW =
  'The strength as far as the facts say it surely: where it is not recorded whether a panel can enforce a duty, BINDING; what hangs on a tie without a start counts as NONE.';
const HIGH =
  'The most that it can be if the facts that are not recorded are so; the same as strength where nothing is open.';

/** What several types say of how strong something is. */
@ObjectType({ description: 'How strong something is.' })
abstract class Strong {
  @Field(() => CommitmentStrength, { description: LOW })
  strength!: keyof typeof CommitmentStrength;
  @Field(() => CommitmentStrength, { description: HIGH })
  strengthHigh!: keyof typeof CommitmentStrength;
}

@ObjectType({ description: 'An exception of a commitment with the test that a measure must pass to rest on it.' })
export class TestedException {
  @Field(() => CommitmentException, { description: 'The exception.' })
  exception!: keyof typeof CommitmentException;
  @Field(() => ExceptionTest, {
    nullable: true,
    description: 'The limbs of its test. Null where they are not recorded: that does not say that there is no test.',
  })
  test!: ExceptionTest | null;
}

@ObjectType({
  description:
    'A commitment that a country has accepted: by which clause, through whom, towards whom, with which exceptions.',
})
export class AcceptedCommitment extends Strong {
  @Field(() => [TestedException], { description: 'Its exceptions, in the order of the vocabulary, with their tests.' })
  exceptions!: TestedException[];
  @Field(() => Boolean, { nullable: true, description: 'Whether it can be enforced before a panel; null if unknown.' })
  disputeSettlement!: boolean | null;
}

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

@ObjectType({ description: 'A form of commitment that a country has accepted.' })
export class AcceptedForm extends Strong {
  @Field(() => [TestedException], { description: 'Its exceptions, in the order of the vocabulary, with their tests.' })
  exceptions!: TestedException[];
  @Field(() => [AcceptedCommitment], { description: 'The commitments of this form that it has accepted.' })
  commitments!: AcceptedCommitment[];
}

const ORDER =
  'strongest first: by bindingness, then dispute settlement (recorded, unknown, none), then the fewest exceptions, then those of which the recorded tests ask most (a point for a test of necessity, one for no arbitrary discrimination, one for no disguised restriction, one less where the party judges itself). The last two only count: whether an exception is wider than another is for a lawyer';

@ObjectType({ description: 'What a country of the group has accepted on the topic.' })
export class PrecedentMember extends Strong {
  @Field(() => Country, { description: 'The country.' })
  country!: Country;
  @Field(() => [AcceptedForm], { description: `Every form that it has accepted somewhere, ${ORDER}.` })
  forms!: AcceptedForm[];
}

@ObjectType({
  description:
    'A form of commitment: its strength, its exceptions and their tests, whoever has accepted it. Two texts that agree in these are one form, whatever their words.',
})
export class PrecedentForm extends Strong {
  @Field(() => [TestedException], { description: 'Its exceptions, in the order of the vocabulary, with their tests.' })
  exceptions!: TestedException[];
  @Field(() => [Country], { description: 'The countries of the group that have accepted it, by code.' })
  acceptedBy!: Country[];
  @Field(() => [Country], {
    description: 'Those that, as far as is known, have not accepted this very form anywhere, by code.',
  })
  notAcceptedBy!: Country[];
}

@ObjectType({
  description:
    'The strongest that all countries of the group have already accepted somewhere, towards the group or not. Exceptions are not compared: they are in the models.',
})
export class LandingZone extends Strong {
  @Field(() => [PrecedentForm], {
    description:
      'The very forms, with the same exceptions and tests, that all have accepted at this strength or a stronger one; empty where they share none.',
  })
  sharedForms!: PrecedentForm[];
  @Field(() => PrecedentForm, {
    nullable: true,
    description:
      'The form just above the first of sharedForms in the order of forms, with those that have not accepted it. Null where no form is shared, or none stands above. A country in its way may have accepted a stronger one.',
  })
  nextForm!: PrecedentForm | null;
}

@ObjectType({ description: 'A country that, as far as is known, has not accepted the next form anywhere.' })
export class InTheWay extends Strong {
  @Field(() => Country, { description: 'The country. Its strength is the most that it has accepted.' })
  country!: Country;
  @Field(() => Boolean, {
    description: 'Whether it surely has not. False where a fact that is not recorded could say that it has.',
  })
  certain!: boolean;
  @Field(() => [AcceptedCommitment], { description: 'What it has accepted at the most; empty for nothing.' })
  commitments!: AcceptedCommitment[];
}

@ObjectType({ description: 'The next form above the landing zone that some country of the group has accepted.' })
export class NextForm {
  @Field(() => CommitmentStrength, { description: 'Its strength.' })
  strength!: keyof typeof CommitmentStrength;
  @Field(() => [Country], { description: 'The countries that have accepted it or a stronger one, by code.' })
  acceptedBy!: Country[];
  @Field(() => [InTheWay], { description: 'The countries that have not, by code.' })
  inTheWay!: InTheWay[];
}

@ObjectType({ description: 'What the countries of a group have accepted on a topic, and where they can meet.' })
export class Precedents {
  @Field(() => CommitmentTopic, { description: 'The topic.' })
  topic!: keyof typeof CommitmentTopic;
  @Field(() => DateScalar, { description: 'The day for which it is answered.' })
  asOf!: string;
  @Field(() => [PrecedentMember], { description: 'The countries, by code.' })
  members!: PrecedentMember[];
  @Field(() => [PrecedentForm], { description: `The forms that somebody has accepted, ${ORDER}.` })
  forms!: PrecedentForm[];
  @Field(() => LandingZone, {
    nullable: true,
    description: 'Null where some country has surely accepted nothing, or may not have: see leftOut.',
  })
  landingZone!: LandingZone | null;
  @Field(() => NextForm, {
    nullable: true,
    description: 'The next stronger form. Null where nobody is surely known to have accepted a stronger one.',
  })
  next!: NextForm | null;
  @Field(() => [LeftOut], {
    description: 'The facts that are not recorded and could make what a country has accepted stronger, each once.',
  })
  leftOut!: LeftOut[];
}

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
