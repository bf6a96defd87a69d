import { Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ActionLine } from '../actionLine/types.js';
import { ActionArea, type AreaRow, Goal, type GoalRow } from '../agenda/types.js';
import type { Context } from '../api/context.js';
import type { PromiseOrValue, Reader } from '../api/reader.js';
import { GuidingQuestion, Trend } from '../report/types.js';
import { countriesAsked, countriesOfAgenda, coveredCountries } from './countries.js';
import { inPlaceOf } from './inPlace.js';
import { readProgress } from './readFacts.js';
import { type JoinRow, joinsAbout } from './readJoins.js';
import { type ToldInPlace, told } from './told.js';
import { InPlace, InPlaceArguments, Join } from './types.js';

type DefaultCountries<Row> = (row: Row, reader: Reader, day: string) => Promise<readonly string[]>;

/** The same two fields on every kind of record that joins are about. */
function resolverOf<Row extends { readonly id: string }>(
  of: ClassType,
  label: string,
  defaults: DefaultCountries<Row>,
): new () => object {
  @Resolver(() => of)
  class SubjectResolver {
    @FieldResolver(() => [Join], {
      description: 'What is judged to bear on it. Each join is a judgement, with who made it and why.',
    })
    joins(@Root() { id }: Row, @Ctx() { reader }: Context): PromiseOrValue<readonly JoinRow[]> {
      return joinsAbout(reader, label, id);
    }

    @FieldResolver(() => InPlace, {
      description:
        'Which countries have what in place towards it at a day, with the laws, features, commitments and figures that say so. It follows from its joins, each of which is a judgement. NOT_FOUND where a country is unknown; BAD_USER_INPUT where both countries and group are given; errors of a group as of corridorMatrix.',
    })
    async inPlace(
      @Root() row: Row,
      @Args(() => InPlaceArguments) given: InPlaceArguments,
      @Ctx() { reader, today }: Context,
    ): Promise<ToldInPlace> {
      const day = given.asOf ?? today;
      const [joins, countries] = await Promise.all([
        joinsAbout(reader, label, row.id),
        countriesAsked(reader, given, day, () => defaults(row, reader, day)),
      ]);
      const { facts, names } = await readProgress(reader, {
        countries,
        indicators: joins.filter(({ kind }) => kind === 'INDICATOR').map(({ term }) => term),
        agendas: joins.flatMap(({ agenda }) => (agenda === null ? [] : [agenda])),
      });
      return told(inPlaceOf(joins, countries, day, facts), facts, names);
    }
  }
  return SubjectResolver;
}

const everyCovered = (_: object, reader: Reader) => coveredCountries(reader);

const ofArea: DefaultCountries<AreaRow> = ({ agenda }, reader, day) => countriesOfAgenda(reader, agenda, day);

const ofGoal: DefaultCountries<GoalRow> = async ({ area }, reader, day) => {
  const record = await reader.one<AreaRow>('agenda/area_by_id', area);
  return record === null ? [] : countriesOfAgenda(reader, record.agenda, day);
};

export const subjectResolvers = [
  resolverOf(GuidingQuestion, 'GuidingQuestion', everyCovered),
  resolverOf(Trend, 'Trend', everyCovered),
  resolverOf(ActionLine, 'ActionLine', everyCovered),
  resolverOf(ActionArea, 'ActionArea', ofArea),
  resolverOf(Goal, 'Goal', ofGoal),
] as const;
