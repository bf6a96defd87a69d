import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import { type Connection, connectionOf, PageArguments, pageOf } from '../api/connection.js';
import type { Context } from '../api/context.js';
import { AgreementKind, AgreementStatus, CommitmentTopic, Lang, type Lang as Language } from '../api/enums.js';
import { nameIn } from '../api/names.js';
import { PartialDate } from '../api/partialDate.js';
import type { PromiseOrValue } from '../api/reader.js';
import { DateScalar } from '../api/scalars.js';
import { LawRelation, type LawRelationRow } from '../law/types.js';
import { Source } from '../source/types.js';
import { bindsOn } from './status.js';
import {
  Agreement,
  type AgreementRow,
  AnnexSearch,
  type AnnexSearchRow,
  Commitment,
  type CommitmentRow,
  Membership,
  type MembershipRow,
  Reservation,
  type ReservationRow,
} from './types.js';

@InputType({ description: 'Which agreements to list; all conditions must hold.' })
class AgreementFilter {
  @Field(() => AgreementKind, { nullable: true, description: 'Of this kind.' })
  kind?: keyof typeof AgreementKind;
  @Field(() => AgreementStatus, { nullable: true, description: 'Of this recorded status.' })
  status?: keyof typeof AgreementStatus;
  @Field(() => ID, {
    nullable: true,
    description: 'To which this country or group is recorded as party, of whatever status.',
  })
  party?: string;
  @Field(() => CommitmentTopic, { nullable: true, description: 'With a commitment on this topic.' })
  topic?: keyof typeof CommitmentTopic;
  @Field(() => DateScalar, { nullable: true, description: 'That had entered into force by this day.' })
  inForceOn?: string;
}

@ArgsType()
class AgreementsArguments extends PageArguments {
  @Field(() => AgreementFilter, { nullable: true, description: 'Which agreements to list; all by default.' })
  filter?: AgreementFilter;
}

const AgreementConnection = connectionOf(Agreement, 'Agreement');

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => Agreement, { nullable: true, description: 'An agreement by id; null if there is none.' })
  agreement(
    @Arg('id', () => ID, { description: 'Such as CPTPP.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<AgreementRow | null> {
    return reader.one('agreement/by_id', id);
  }

  @Query(() => AgreementConnection, { description: 'Agreements, by id.' })
  agreements(
    @Args() { filter, ...page }: AgreementsArguments,
    @Ctx() context: Context,
  ): Promise<Connection<AgreementRow>> {
    const { kind = null, status = null, party = null, topic = null, inForceOn = null } = filter ?? {};
    return pageOf(context, 'agreement/matching', 'agreement/by_id', { kind, status, party, topic, inForceOn }, page);
  }

  @FieldResolver(() => String, { description: 'Its name in a language; the English one where it is not recorded.' })
  nameIn(
    @Root() agreement: AgreementRow,
    @Arg('lang', () => Lang, { description: 'The language.' }) lang: Language,
  ): string {
    return nameIn(lang, agreement);
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'When it was signed.' })
  signed(@Root() { signed }: AgreementRow): string | null {
    return signed;
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'When it entered into force for its first parties.',
  })
  inForce(@Root() { inForce }: AgreementRow): string | null {
    return inForce;
  }

  @FieldResolver(() => [Membership], { description: 'Its parties; with asOf, only those that it binds at that day.' })
  async parties(
    @Root() { id }: AgreementRow,
    @Ctx() { reader }: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Only parties bound at this day.' }) asOf?: string,
  ): Promise<MembershipRow[]> {
    const parties = await reader.many<MembershipRow>('agreement/parties_of_agreements', id);
    return parties.filter((party) => asOf == null || bindsOn(party, asOf));
  }

  @FieldResolver(() => [Commitment], { description: 'Its digital commitments, in the order of the agreement.' })
  async commitments(
    @Root() { id }: AgreementRow,
    @Ctx() { reader }: Context,
    @Arg('topic', () => CommitmentTopic, { nullable: true, description: 'Only on this topic.' })
    topic?: keyof typeof CommitmentTopic,
  ): Promise<CommitmentRow[]> {
    const commitments = await reader.many<CommitmentRow & Commitment>('agreement/commitments_of_agreements', id);
    return commitments.filter((commitment) => topic == null || commitment.topic === topic);
  }

  @FieldResolver(() => [Reservation], { description: 'What its parties keep outside commitments.' })
  reservations(@Root() { id }: AgreementRow, @Ctx() { reader }: Context): PromiseOrValue<readonly ReservationRow[]> {
    return reader.many('agreement/reservations_of_agreements', id);
  }

  @FieldResolver(() => [AnnexSearch], {
    description:
      'Which annexes were searched for reservations; where none was, reservations may exist that are not recorded.',
  })
  annexSearches(@Root() { id }: AgreementRow, @Ctx() { reader }: Context): PromiseOrValue<readonly AnnexSearchRow[]> {
    return reader.many('agreement/annex_searches_of_agreements', id);
  }

  @FieldResolver(() => [LawRelation], {
    description: 'How it relates to other agreements and to laws, in both directions.',
  })
  relations(@Root() { id }: AgreementRow, @Ctx() { reader }: Context): PromiseOrValue<readonly LawRelationRow[]> {
    return reader.many('agreement/relations_of_agreements', id);
  }

  @FieldResolver(() => [Source], { description: 'The documents that its record rests on.' })
  sources(@Root() { id }: AgreementRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `Agreement:${id}`);
  }
}
