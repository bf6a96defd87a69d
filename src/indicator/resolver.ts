import { Arg, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import type { PromiseOrValue } from '../api/reader.js';
import { Country, type JurisdictionRow } from '../jurisdiction/types.js';
import { Source } from '../source/types.js';
import { Indicator, Observation, type ObservationRow } from './types.js';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => Indicator, { nullable: true, description: 'An indicator by id; null if there is none.' })
  indicator(@Arg('id', () => ID) id: string, @Ctx() { reader }: Context): PromiseOrValue<Indicator | null> {
    return reader.one('indicator/by_id', id);
  }

  @Extensions({ assumedSize: 16 })
  @Query(() => [Indicator], { description: 'All indicators.' })
  async indicators(@Ctx() { reader }: Context): Promise<Indicator[]> {
    return (await reader.read('indicator/all')).map(({ record }) => record as unknown as Indicator);
  }

  @Extensions({ assumedSize: 160 })
  @FieldResolver(() => [Observation], { description: 'Its values, by country and year.' })
  async observations(
    @Root() { id }: Indicator,
    @Ctx() { reader }: Context,
    @Arg('countries', () => [ID], { nullable: true, description: 'Only of these countries.' }) countries?: string[],
  ): Promise<ObservationRow[]> {
    const observations = await reader.many<ObservationRow>('indicator/observations_of_indicators', id);
    return observations.filter(({ country }) => countries == null || countries.includes(country));
  }
}

@Resolver(() => Observation)
export class ObservationResolver {
  @Query(() => Observation, { nullable: true, description: 'A value of an indicator by id; null if there is none.' })
  observation(
    @Arg('id', () => ID, { description: 'Country, indicator and year, such as BR-un_egdi-2024.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<ObservationRow | null> {
    return reader.one('indicator/observation_by_id', id);
  }

  @FieldResolver(() => Country, { description: 'The country.' })
  country(@Root() { country }: ObservationRow, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', country);
  }

  @FieldResolver(() => Indicator, { description: 'The indicator.' })
  indicator(@Root() { indicator }: ObservationRow, @Ctx() { reader }: Context): PromiseOrValue<Indicator | null> {
    return reader.one('indicator/by_id', indicator);
  }

  @FieldResolver(() => [Source], { description: 'The documents that it rests on.' })
  sources(@Root() { id }: ObservationRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `Observation:${id}`);
  }
}
