import { Field, ObjectType } from 'type-graphql';
import { CommitmentStrength, CommitmentTopic } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { LeftOut } from '../corridor/types.js';
import { Country } from '../jurisdiction/types.js';
import { AcceptedCommitment, Strong, TestedException } from './types.js';

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
  @Field(() => [AcceptedForm], {
    description: `Every form that it has accepted somewhere, ${ORDER}. Those of which the strength is NONE come last: they may not bind, see leftOut.`,
  })
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
  @Field(() => [PrecedentForm], {
    description: `The forms that some country of the group surely has accepted, ${ORDER}.`,
  })
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
