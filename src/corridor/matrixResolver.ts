import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { CircumstancesArguments, circumstancesOf } from './circumstances.js';
import type { CorridorFacts } from './facts.js';
import { groupFacts } from './group.js';
import { namesOf } from './names.js';
import { type ToldMatrixBarrier, toldBarrier } from './told.js';
import { judgeMatrix, meanFriction, openShare } from './trace/matrix.js';
import { matrixBarriers } from './trace/matrixBarriers.js';
import type { Judgement } from './trace/trace.js';
import { CorridorMatrix, CountryGroup, MatrixBarrier } from './types.js';

@Resolver(() => CorridorMatrix)
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

  @FieldResolver(() => [MatrixBarrier], {
    description:
      'What stands above FREE in its corridors, each barrier once: those in most corridors first, among them the worst.',
  })
  barriers(@Root() { cells, facts }: ToldMatrix): ToldMatrixBarrier[] {
    const names = namesOf(facts);
    return matrixBarriers(cells).map(({ barrier, corridors }) => ({
      ...toldBarrier(barrier, names),
      lawTitle: barrier.law.title,
      corridors,
      corridorCount: corridors.length,
    }));
  }
}

interface ToldMatrix {
  readonly cells: readonly Judgement[];
  readonly facts: CorridorFacts;
}

/** Cells with the shares that are read beside them. */
export function toldMatrix(
  countries: readonly string[],
  cells: readonly Judgement[],
  asOf: string,
  facts: CorridorFacts,
): object {
  return {
    facts,
    countries: countries.map((country) => facts.jurisdictions.get(country)),
    asOf,
    cells,
    openShare: openShare(cells) ?? 0,
    meanFriction: meanFriction(cells),
    unregulatedCells: cells.filter(({ certainty }) => certainty === 'UNREGULATED').length,
    unknownCells: cells.filter(({ level }) => level === null).length,
  };
}
