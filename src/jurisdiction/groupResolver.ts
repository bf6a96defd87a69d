import { Arg, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { DateScalar } from '../api/scalars.js';
import { holdsAt } from '../vocabulary/partialDate.js';
import { Country, Group, type GroupMembershipRow, type JurisdictionRow } from './types.js';

@Resolver(() => Group)
export class GroupResolver {
  @Query(() => Group, { nullable: true, description: 'A group by id (EU, EEA, CAN); null if there is none.' })
  async group(
    @Arg('id', () => ID, { description: 'Such as EU.' }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<JurisdictionRow | null> {
    const jurisdiction = await reader.one<JurisdictionRow>('jurisdiction/by_id', id);
    return jurisdiction?.type === 'Group' ? jurisdiction : null;
  }

  @Query(() => [Group], { description: 'All groups that make law, join agreements or are recognised.' })
  async groups(@Ctx() { reader }: Context): Promise<JurisdictionRow[]> {
    const rows = await reader.read('group/all');
    return rows.map(({ record }) => record as unknown as JurisdictionRow);
  }

  @Extensions({ assumedSize: 16 })
  @FieldResolver(() => [Country], { description: 'Its members at asOf, today by default.' })
  members(
    @Root() { id }: JurisdictionRow,
    @Ctx() context: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today by default.' }) asOf?: string,
  ): Promise<(JurisdictionRow | null)[]> {
    return countriesAt('group/members_of_groups', id, asOf, context);
  }

  @FieldResolver(() => [Country], {
    description: 'Countries that its law reaches at asOf without membership, as the GDPR reaches the EEA states.',
  })
  bound(
    @Root() { id }: JurisdictionRow,
    @Ctx() context: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today by default.' }) asOf?: string,
  ): Promise<(JurisdictionRow | null)[]> {
    return countriesAt('group/bound_by_groups', id, asOf, context);
  }
}

async function countriesAt(
  statement: string,
  group: string,
  asOf: string | undefined,
  { reader, today }: Context,
): Promise<(JurisdictionRow | null)[]> {
  const rows = await reader.many<GroupMembershipRow>(statement, group);
  const countries = rows
    .filter(({ since, until }) => since !== null && holdsAt(asOf ?? today, since, until))
    .map(({ country }) => country);
  return Promise.all(countries.map((country) => reader.one<JurisdictionRow>('jurisdiction/by_id', country)));
}
