import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import type { JurisdictionRow } from '../jurisdiction/types.js';
import { addressOfMatrix } from '../permalink/address.js';
import type { MatrixLink } from '../permalink/permalink.js';
import { answerItem, matrixTitle } from '../source/answerItem.js';
import { cite, type CitationStyle as Style } from '../source/citation.js';
import { CitationStyle } from '../source/types.js';
import { CircumstancesArguments, circumstancesOf } from './circumstances.js';
import type { CorridorFacts } from './facts.js';
import { groupFacts } from './group.js';
import { namesOf } from './names.js';
import { type ToldMatrixBarrier, toldBarrier } from './told.js';
import type { Circumstances } from './trace/facts.js';
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
  ): Promise<ToldMatrix> {
    const circumstances = circumstancesOf(asked, today);
    const { countries, facts } = await groupFacts(reader, group, circumstances.asOf);
    const cells = judgeMatrix(countries, circumstances, facts);
    return toldMatrix(countries, cells, circumstances.asOf, facts, { group, circumstances });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The lasting address of the question: it carries the day and the version of the data set. A path where the server has no PUBLIC_URL. Null for corridors with reforms: these are no fact that others find again.',
  })
  permalink(@Root() { asked }: ToldMatrix, @Ctx() context: Context): Promise<string> | null {
    return asked === null ? null : addressOfMatrix(context, linkedGroup(asked.group), asked.circumstances);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How to cite it, as an item of the data set. Null for corridors with reforms.',
  })
  async citation(
    @Root() { asked, countries }: ToldMatrix,
    @Ctx() context: Context,
    @Arg('style', () => CitationStyle, { defaultValue: 'APA', description: 'How it is written.' }) style: Style,
  ): Promise<string | null> {
    if (asked === null) return null;
    const address = await addressOfMatrix(context, linkedGroup(asked.group), asked.circumstances);
    const names = countries.map((country) => country?.name ?? '');
    const dataset = await context.reader.snapshot();
    return cite(answerItem(matrixTitle(names, asked.circumstances), address, dataset), style);
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

/** A matrix with the question that it answers; null where it answers one with reforms. */
export interface ToldMatrix extends Omit<CorridorMatrix, 'countries' | 'cells'> {
  readonly asked: AskedMatrix | null;
  readonly cells: readonly Judgement[];
  readonly facts: CorridorFacts;
  readonly countries: readonly (JurisdictionRow | undefined)[];
}

interface AskedMatrix {
  readonly group: CountryGroup;
  readonly circumstances: Circumstances;
}

function linkedGroup({ countries, agreement }: CountryGroup): MatrixLink['group'] {
  return agreement == null ? { countries: countries ?? [] } : { agreement };
}

/** Cells with the shares that are read beside them; `asked` where they answer a question that others can ask again. */
export function toldMatrix(
  countries: readonly string[],
  cells: readonly Judgement[],
  asOf: string,
  facts: CorridorFacts,
  asked: AskedMatrix | null = null,
): ToldMatrix {
  return {
    asked,
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
