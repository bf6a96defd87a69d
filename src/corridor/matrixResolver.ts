import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import { DataCategory, Recipient, Sector } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import type { CorridorFacts } from './facts.js';
import { groupFacts } from './group.js';
import { corridorCells, meanFriction, openShare } from './trace/matrix.js';
import type { Cell } from './trace/trace.js';
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
    const { countries, facts } = await groupFacts(reader, group, day);
    const cells = corridorCells(countries, { dataCategory, sector, recipient, asOf: day }, facts);
    return toldMatrix(countries, cells, day, facts);
  }
}

/** Cells with the shares that are read beside them. */
export function toldMatrix(
  countries: readonly string[],
  cells: readonly Cell[],
  asOf: string,
  { jurisdictions }: CorridorFacts,
): object {
  return {
    countries: countries.map((country) => jurisdictions.get(country)),
    asOf,
    cells,
    openShare: openShare(cells) ?? 0,
    meanFriction: meanFriction(cells),
    unregulatedCells: cells.filter(({ certainty }) => certainty === 'UNREGULATED').length,
    unknownCells: cells.filter(({ level }) => level === null).length,
  };
}
