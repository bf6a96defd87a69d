import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import { type Connection, connectionOf, PageArguments, pageOf } from '../api/connection.js';
import type { Context } from '../api/context.js';
import { Bindingness, CommitmentTopic } from '../api/enums.js';
import { PartialDate } from '../api/partialDate.js';
import type { PromiseOrValue } from '../api/reader.js';
import { testsOf } from '../commitment/exceptions.js';
import { Jurisdiction, type JurisdictionRow } from '../jurisdiction/types.js';
import { Source } from '../source/types.js';
import {
  Agreement,
  type AgreementRow,
  Commitment,
  type CommitmentRow,
  ExceptionTest,
  Reservation,
  type ReservationRow,
} from './types.js';

@InputType({ description: 'Which commitments to list; all conditions must hold.' })
class CommitmentFilter {
  @Field(() => ID, { nullable: true, description: 'Of this agreement.' })
  agreement?: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Of agreements to which this country or group is recorded as party.',
  })
  party?: string;
  @Field(() => CommitmentTopic, { nullable: true, description: 'On this topic.' })
  topic?: keyof typeof CommitmentTopic;
  @Field(() => Bindingness, { nullable: true, description: 'Of this bindingness.' })
  bindingness?: keyof typeof Bindingness;
}

@ArgsType()
class CommitmentsArguments extends PageArguments {
  @Field(() => CommitmentFilter, { nullable: true, description: 'Which commitments to list; all by default.' })
  filter?: CommitmentFilter;
}

const CommitmentConnection = connectionOf(Commitment, 'Commitment');

@Resolver(() => Commitment)
export class CommitmentResolver {
  @Query(() => Commitment, { nullable: true, description: 'A commitment by id; null if there is none.' })
  commitment(
    @Arg('id', () => ID, { description: 'Such as CPTPP-14.11.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<CommitmentRow | null> {
    return reader.one('commitment/by_id', id);
  }

  @Query(() => CommitmentConnection, { description: 'Commitments, by id.' })
  commitments(
    @Args() { filter, ...page }: CommitmentsArguments,
    @Ctx() context: Context,
  ): Promise<Connection<CommitmentRow>> {
    const { agreement = null, party = null, topic = null, bindingness = null } = filter ?? {};
    const conditions = { agreement, party, topic, bindingness };
    return pageOf(context, 'commitment/matching', 'commitment/by_id', conditions, page);
  }

  @FieldResolver(() => Agreement, { description: 'The agreement that it belongs to.' })
  agreement(@Root() { agreement }: CommitmentRow, @Ctx() { reader }: Context): PromiseOrValue<AgreementRow | null> {
    return reader.one('agreement/by_id', agreement);
  }

  @FieldResolver(() => [Jurisdiction], { description: 'Parties that are not bound by it.' })
  async exceptParties(
    @Root() { exceptParties }: CommitmentRow,
    @Ctx() { reader }: Context,
  ): Promise<(JurisdictionRow | null)[]> {
    return Promise.all(exceptParties.map((id) => reader.one<JurisdictionRow>('jurisdiction/by_id', id)));
  }

  @FieldResolver(() => [ExceptionTest], { description: 'The tests of its exceptions, where recorded.' })
  exceptionTests(@Root() commitment: CommitmentRow): ExceptionTest[] {
    return testsOf(commitment);
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'When it starts, where that is later than the agreement.',
  })
  from(@Root() { from }: CommitmentRow): string | null {
    return from;
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'When it ended, where that is earlier than the agreement.',
  })
  to(@Root() { to }: CommitmentRow): string | null {
    return to;
  }

  @FieldResolver(() => [Reservation], { description: 'The reservations that take measures out of it.' })
  reservations(@Root() { id }: CommitmentRow, @Ctx() { reader }: Context): PromiseOrValue<readonly ReservationRow[]> {
    return reader.many('commitment/reservations_of_commitments', id);
  }

  @FieldResolver(() => [Source], { description: 'The documents that its record rests on.' })
  sources(@Root() { id }: CommitmentRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `Commitment:${id}`);
  }
}
