import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { PartialDate } from '../api/partialDate.js';
import type { PromiseOrValue } from '../api/reader.js';
import { Jurisdiction, type JurisdictionRow } from '../jurisdiction/types.js';
import { Law, type LawRow, Provision, type ProvisionRow } from '../law/types.js';
import { Source } from '../source/types.js';
import {
  Agreement,
  type AgreementRow,
  Commitment,
  type CommitmentRow,
  Reservation,
  type ReservationRow,
} from './types.js';

@Resolver(() => Reservation)
export class ReservationResolver {
  @Query(() => Reservation, { nullable: true, description: 'A reservation by id; null if there is none.' })
  reservation(
    @Arg('id', () => ID, { description: 'Such as CPTPP-PE-I-1.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<ReservationRow | null> {
    return reader.one('reservation/by_id', id);
  }

  @FieldResolver(() => Agreement, { description: 'The agreement to which it is made.' })
  agreement(@Root() { agreement }: ReservationRow, @Ctx() { reader }: Context): PromiseOrValue<AgreementRow | null> {
    return reader.one('agreement/by_id', agreement);
  }

  @FieldResolver(() => Jurisdiction, { description: 'Who made it.' })
  party(@Root() { party }: ReservationRow, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', party);
  }

  @FieldResolver(() => [Commitment], { description: 'The commitments out of which it takes measures.' })
  lifts(@Root() { id }: ReservationRow, @Ctx() { reader }: Context): PromiseOrValue<readonly CommitmentRow[]> {
    return reader.many('reservation/commitments_of_reservations', id);
  }

  @FieldResolver(() => [Law], { description: 'The laws that it shelters, as far as the data set holds them.' })
  laws(@Root() { id }: ReservationRow, @Ctx() { reader }: Context): PromiseOrValue<readonly LawRow[]> {
    return reader.many('reservation/laws_of_reservations', id);
  }

  @FieldResolver(() => [Provision], {
    description: 'The provisions that it covers, of laws that it does not shelter whole; empty where it names none.',
  })
  provisions(@Root() { id }: ReservationRow, @Ctx() { reader }: Context): PromiseOrValue<readonly ProvisionRow[]> {
    return reader.many('reservation/provisions_of_reservations', id);
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'When it starts, where that is later than the agreement.',
  })
  from(@Root() { from }: ReservationRow): string | null {
    return from;
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'When it ends.' })
  to(@Root() { to }: ReservationRow): string | null {
    return to;
  }

  @FieldResolver(() => [Source], { description: 'The documents that its record rests on.' })
  sources(@Root() { id }: ReservationRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `Reservation:${id}`);
  }
}
