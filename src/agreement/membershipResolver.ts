import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { PartialDate } from '../api/partialDate.js';
import type { PromiseOrValue } from '../api/reader.js';
import { Country, Jurisdiction, type JurisdictionRow } from '../jurisdiction/types.js';
import { Agreement, type AgreementRow, Membership, type MembershipRow } from './types.js';

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Jurisdiction, { description: 'The country or group.' })
  party(@Root() { party }: MembershipRow, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', party);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The country; null where a group is party.' })
  async country(@Root() { party }: MembershipRow, @Ctx() { reader }: Context): Promise<JurisdictionRow | null> {
    const found = await reader.one<JurisdictionRow>('jurisdiction/by_id', party);
    return found?.type === 'Country' ? found : null;
  }

  @FieldResolver(() => Agreement, { description: 'The agreement.' })
  agreement(@Root() { agreement }: MembershipRow, @Ctx() { reader }: Context): PromiseOrValue<AgreementRow | null> {
    return reader.one('agreement/by_id', agreement);
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'When it signed.' })
  signed(@Root() { signed }: MembershipRow): string | null {
    return signed;
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'The first day on which it is bound; null if not known.',
  })
  since(@Root() { since }: MembershipRow): string | null {
    return since;
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'The first day on which it is no longer bound.' })
  until(@Root() { until }: MembershipRow): string | null {
    return until;
  }

  @FieldResolver(() => [Jurisdiction], {
    description: 'Parties with which the agreement is not in force for this one.',
  })
  async notWith(@Root() { notWith }: MembershipRow, @Ctx() { reader }: Context): Promise<(JurisdictionRow | null)[]> {
    return Promise.all((notWith ?? []).map((id) => reader.one<JurisdictionRow>('jurisdiction/by_id', id)));
  }
}
