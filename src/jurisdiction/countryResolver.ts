import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import { Agenda, type AgendaRow } from '../agenda/types.js';
import { type Connection, connectionOf, PageArguments, pageOf } from '../api/connection.js';
import type { Context } from '../api/context.js';
import { Subregion } from '../api/enums.js';
import type { PromiseOrValue } from '../api/reader.js';
import { DateScalar } from '../api/scalars.js';
import { Observation, type ObservationRow } from '../indicator/types.js';
import { holdsAt } from '../vocabulary/partialDate.js';
import { Country, Group, type GroupMembershipRow, type JurisdictionRow } from './types.js';

@InputType({ description: 'Which countries to list; all conditions must hold.' })
class CountryFilter {
  @Field(() => Subregion, { nullable: true, description: 'In this part of the world.' })
  subregion?: keyof typeof Subregion;
  @Field(() => Boolean, { nullable: true, description: 'Whose law the data set covers, or does not.' })
  covered?: boolean;
  @Field(() => ID, { nullable: true, description: 'With a recorded relation to this agreement, of whatever status.' })
  agreement?: string;
  @Field(() => ID, { nullable: true, description: 'Member of this group, now or once.' })
  group?: string;
}

@ArgsType()
class CountriesArguments extends PageArguments {
  @Field(() => CountryFilter, { nullable: true, description: 'Which countries to list; all by default.' })
  filter?: CountryFilter;
}

const CountryConnection = connectionOf(Country, 'Country');

@Resolver(() => Country)
export class CountryResolver {
  @Query(() => Country, {
    nullable: true,
    description: 'A country by its ISO 3166-1 alpha-2 code; null if there is none.',
  })
  async country(
    @Arg('id', () => ID, { description: 'Such as BR.' }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<JurisdictionRow | null> {
    const jurisdiction = await reader.one<JurisdictionRow>('jurisdiction/by_id', id);
    return jurisdiction?.type === 'Country' ? jurisdiction : null;
  }

  @Query(() => CountryConnection, { description: 'Countries, by code.' })
  countries(
    @Args() { filter, ...page }: CountriesArguments,
    @Ctx() context: Context,
  ): Promise<Connection<JurisdictionRow>> {
    const { subregion = null, covered = null, agreement = null, group = null } = filter ?? {};
    return pageOf(context, 'country/matching', 'jurisdiction/by_id', { subregion, covered, agreement, group }, page);
  }

  @FieldResolver(() => [Group], { description: 'The groups to which it belongs at asOf, today by default.' })
  async groups(
    @Root() { id }: JurisdictionRow,
    @Ctx() { reader, today }: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today by default.' }) asOf?: string,
  ): Promise<(JurisdictionRow | null)[]> {
    const memberships = await reader.many<GroupMembershipRow>('group/groups_of_countries', id);
    const groups = memberships
      .filter(({ since, until }) => since !== null && holdsAt(asOf ?? today, since, until))
      .map(({ group }) => group);
    return Promise.all(groups.map((group) => reader.one<JurisdictionRow>('jurisdiction/by_id', group)));
  }

  @FieldResolver(() => [Agenda], { description: 'The regional digital agendas in which it takes part.' })
  agendas(@Root() { id }: JurisdictionRow, @Ctx() { reader }: Context): PromiseOrValue<readonly AgendaRow[]> {
    return reader.many('agenda/agendas_of_countries', id);
  }

  @FieldResolver(() => [Observation], { description: 'Values of indicators, by indicator and year.' })
  async observations(
    @Root() { id }: JurisdictionRow,
    @Ctx() { reader }: Context,
    @Arg('indicator', () => ID, { nullable: true, description: 'Only of this indicator.' }) indicator?: string,
  ): Promise<ObservationRow[]> {
    const observations = await reader.many<ObservationRow>('indicator/observations_of_countries', id);
    return observations.filter((observation) => indicator == null || observation.indicator === indicator);
  }
}
