import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import type { JurisdictionRow } from '../jurisdiction/types.js';
import { CircumstancesArguments, circumstancesOf } from './circumstances.js';
import type { CorridorFacts } from './facts.js';
import { groupFacts } from './group.js';
import { judgeMatrix, meanFriction, openShare } from './trace/matrix.js';
import type { Judgement } from './trace/trace.js';
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
    @Args() asked: CircumstancesArguments,
  ): Promise<object> {
    const circumstances = circumstancesOf(asked, today);
    const { countries, facts } = await groupFacts(reader, group, circumstances.asOf);
    const cells = judgeMatrix(countries, circumstances, facts);
    return toldMatrix(countries, cells, circumstances.asOf, facts);
  }
}

/** A matrix as the API tells it, with the facts on which it was judged, so that what comes next can be told. */
export interface ToldMatrix
  extends Pick<CorridorMatrix, 'openShare' | 'meanFriction' | 'unregulatedCells' | 'unknownCells'> {
  readonly countries: readonly (JurisdictionRow | undefined)[];
  readonly asOf: string;
  readonly cells: readonly Judgement[];
  readonly facts: CorridorFacts;
}

/** Cells with the shares that are read beside them. */
export function toldMatrix(
  countries: readonly string[],
  cells: readonly Judgement[],
  asOf: string,
  facts: CorridorFacts,
): ToldMatrix {
  const { jurisdictions } = facts;
  return {
    facts,
    countries: countries.map((country) => jurisdictions.get(country)),
    asOf,
    cells,
    openShare: openShare(cells) ?? 0,
    meanFriction: meanFriction(cells),
    unregulatedCells: cells.filter(({ certainty }) => certainty === 'UNREGULATED').length,
    unknownCells: cells.filter(({ level }) => level === null).length,
  };
}
