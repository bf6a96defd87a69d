import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import { DataCategory, Recipient, Sector } from '../api/enums.js';
import { notFound } from '../api/errors.js';
import { DateScalar } from '../api/scalars.js';
import { readFacts } from './facts.js';
import { countriesOf } from './group.js';
import { corridorCells, meanFriction, openShare } from './trace/matrix.js';
import { CorridorMatrix, CountryGroup } from './types.js';

@Resolver()
export class MatrixResolver {
  @Query(() => CorridorMatrix, {
    description:
      'The level of every corridor between the countries of a group. Errors: NOT_FOUND for a country or agreement that is not in the data set, BAD_USER_INPUT for a group of fewer than two countries or of too many.',
  })
  async corridorMatrix(
    @Ctx() { reader, today }: Context,
    @Arg('group', () => CountryGroup, { description: 'The countries.' }) group: CountryGroup,
    @Arg('dataCategory', () => DataCategory, { defaultValue: 'PERSONAL', description: 'The data.' })
    dataCategory: keyof typeof DataCategory,
    @Arg('sector', () => Sector, { defaultValue: 'ALL', description: 'The sector of the exporter.' })
    sector: keyof typeof Sector,
    @Arg('recipient', () => Recipient, { defaultValue: 'CONTROLLER', description: 'Who receives.' })
    recipient: keyof typeof Recipient,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today by default.' }) asOf?: string,
  ): Promise<object> {
    const day = asOf ?? today;
    const countries = await countriesOf(reader, group, day);
    const facts = await readFacts(reader, countries, countries);
    const unknown = countries.find((country) => facts.jurisdictions.get(country)?.type !== 'Country');
    if (unknown !== undefined) {
      throw notFound(
        'group.countries',
        'country',
        unknown,
        'Countries are named by ISO 3166-1 alpha-2 code, such as BR.',
      );
    }
    const cells = corridorCells(countries, { dataCategory, sector, recipient, asOf: day }, facts);
    return {
      countries: countries.map((country) => facts.jurisdictions.get(country)),
      asOf: day,
      cells,
      openShare: openShare(cells) ?? 0,
      meanFriction: meanFriction(cells),
      unregulatedCells: cells.filter(({ certainty }) => certainty === 'UNREGULATED').length,
      unknownCells: cells.filter(({ level }) => level === null).length,
    };
  }
}
