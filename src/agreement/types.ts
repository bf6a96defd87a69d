import { Field, ID, ObjectType } from 'type-graphql';
import {
  AgreementKind,
  AgreementStatus,
  Bindingness,
  CommitmentException,
  CommitmentTopic,
  NecessityTest,
  PartyStatus,
  ReservationMeasures,
  Sector,
  Verification,
} from '../api/enums.js';

/** An agreement as the statements return it. */
export interface AgreementRow {
  readonly id: string;
  readonly name: string;
  readonly nameEs: string | null;
  readonly namePt: string | null;
  readonly signed: string | null;
  readonly inForce: string | null;
}

export interface MembershipRow {
  readonly party: string;
  readonly agreement: string;
  readonly status: keyof typeof PartyStatus;
  readonly signed: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly notWith: readonly string[] | null;
}

/** What the API needs of a commitment: the rows of look-ups and the facts of a trace both have it. */
export interface CommitmentRow {
  readonly id: string;
  readonly agreement: string;
  readonly exceptParties: readonly string[];
  readonly exceptionTests: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface ReservationRow {
  readonly id: string;
  readonly agreement: string;
  readonly party: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface AnnexSearchRow {
  readonly id: string;
  readonly agreement: string;
  readonly party: string | null;
  readonly searchedFor: readonly string[];
  readonly verification: keyof typeof Verification | null;
}

@ObjectType({ description: 'A treaty, a bloc, a scheme or a standard with digital commitments.' })
export class Agreement {
  @Field(() => ID, { description: 'A short stable key, such as CPTPP.' })
  id!: string;
  @Field(() => String, { description: 'Name in English.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Name in Spanish.' })
  nameEs!: string | null;
  @Field(() => String, { nullable: true, description: 'Name in Portuguese, where recorded.' })
  namePt!: string | null;
  @Field(() => AgreementKind, { description: 'Its kind.' })
  kind!: keyof typeof AgreementKind;
  @Field(() => AgreementStatus, { description: 'Its status as recorded.' })
  status!: keyof typeof AgreementStatus;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
  @Field(() => Verification, { nullable: true, description: 'The best grade among its sources.' })
  verification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'How a country or group stands to an agreement.' })
export class Membership {
  @Field(() => PartyStatus, { description: 'Its status as recorded. IN_FORCE and MEMBER bind, from since to until.' })
  status!: keyof typeof PartyStatus;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
}

@ObjectType({ description: 'A digital provision of an agreement.' })
export class Commitment {
  @Field(() => ID, { description: 'The id of the agreement and the article, such as CPTPP-14.11.' })
  id!: string;
  @Field(() => String, { description: 'The article.' })
  locator!: string;
  @Field(() => String, { nullable: true, description: 'The heading of the article.' })
  heading!: string | null;
  @Field(() => CommitmentTopic, { description: 'What it is about.' })
  topic!: keyof typeof CommitmentTopic;
  @Field(() => Bindingness, { description: 'How strongly it binds.' })
  bindingness!: keyof typeof Bindingness;
  @Field(() => Boolean, { nullable: true, description: 'Whether it can be enforced before a panel; null if unknown.' })
  disputeSettlement!: boolean | null;
  @Field(() => [CommitmentException], { description: 'What may justify a measure against it, or lies outside it.' })
  exceptions!: (keyof typeof CommitmentException)[];
  @Field(() => [Sector], { description: 'The sectors that it is about; empty for all.' })
  sectors!: (keyof typeof Sector)[];
  @Field(() => String, { nullable: true, description: 'What it says, in words of this data set.' })
  summary!: string | null;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
  @Field(() => Verification, { nullable: true, description: 'The best grade among its sources.' })
  verification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'The limbs that a measure must pass to rest on an exception.' })
export class ExceptionTest {
  @Field(() => CommitmentException, { description: 'The exception.' })
  exception!: keyof typeof CommitmentException;
  @Field(() => NecessityTest, { description: 'The test of necessity.' })
  necessity!: keyof typeof NecessityTest;
  @Field(() => Boolean, { description: 'Whether the measure must not discriminate arbitrarily or unjustifiably.' })
  arbitrary!: boolean;
  @Field(() => Boolean, { description: 'Whether it must not be a disguised restriction on trade.' })
  disguised!: boolean;
  @Field(() => Boolean, { description: 'Whether the party judges itself.' })
  selfJudging!: boolean;
}

@ObjectType({ description: 'What a party keeps outside commitments of an agreement.' })
export class Reservation {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { description: 'The annex, footnote, side letter or schedule.' })
  annex!: string;
  @Field(() => ReservationMeasures, { description: 'Whether listed measures or policy space are kept outside.' })
  measures!: keyof typeof ReservationMeasures;
  @Field(() => [Sector], { description: 'The sectors that it concerns.' })
  sectors!: (keyof typeof Sector)[];
  @Field(() => String, { description: 'What it says, in words of this data set.' })
  summary!: string;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
  @Field(() => Verification, { nullable: true, description: 'The best grade among its sources.' })
  verification!: keyof typeof Verification | null;
}

@ObjectType({
  description:
    'That annexes of an agreement were searched for reservations. What was found stands among the reservations; what is not there was not found.',
})
export class AnnexSearch {
  @Field(() => ID, { description: 'The id of the agreement and the place of the search.' })
  id!: string;
  @Field(() => String, { description: 'What was searched: annexes, schedules, footnotes or side letters.' })
  annexes!: string;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
  @Field(() => Verification, { nullable: true, description: 'The best grade among its sources.' })
  verification!: keyof typeof Verification | null;
}
