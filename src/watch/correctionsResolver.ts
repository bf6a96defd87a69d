import { ArrayMaxSize, ArrayUnique, IsOptional } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Agreement, Commitment, Reservation } from '../agreement/types.js';
import { type Connection, connectionOf, PageArguments, pageOfList } from '../api/connection.js';
import type { Context } from '../api/context.js';
import { badInput, notFound } from '../api/errors.js';
import type { PromiseOrValue, Reader } from '../api/reader.js';
import { DateScalar } from '../api/scalars.js';
import { MAX_COUNTRIES } from '../corridor/types.js';
import { Jurisdiction, type JurisdictionRow } from '../jurisdiction/types.js';
import { Law, Provision } from '../law/types.js';
import { Regulator } from '../regulator/types.js';
import { Source } from '../source/types.js';
import { Correction, type CorrectionRow } from './correctionTypes.js';

@ArgsType()
class CorrectionsArguments extends PageArguments {
  @Field(() => DateScalar, { nullable: true, description: 'The first day; from the first correction on by default.' })
  from?: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day; to the last correction by default.' })
  to?: string;
  @Field(() => [ID], {
    nullable: true,
    description: `Only of records of these countries or groups, at most ${MAX_COUNTRIES}; of an agreement: of its parties. All by default.`,
  })
  @IsOptional()
  @ArrayMaxSize(MAX_COUNTRIES, { message: `give at most ${MAX_COUNTRIES} countries` })
  @ArrayUnique({ message: 'name each country once' })
  countries?: string[];
}

const CorrectionConnection = connectionOf(Correction, 'Correction');

@Resolver(() => Correction)
export class CorrectionsResolver {
  @Query(() => Correction, { nullable: true, description: 'A correction of the record by id; null if there is none.' })
  correction(
    @Arg('id', () => ID, { description: 'Such as CORR-2026-11-24-BO-L2492-70.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<CorrectionRow | null> {
    return reader.one('correction/by_id', id);
  }

  @Query(() => CorrectionConnection, {
    description:
      'Corrections of the record, by day: where the data set was wrong and is right now. None of them is a change of the law. Errors: BAD_USER_INPUT when from lies after to; NOT_FOUND for a country or group that is not in the data set.',
  })
  async corrections(
    @Ctx() { reader }: Context,
    @Args() { from, to, countries, ...page }: CorrectionsArguments,
  ): Promise<Connection<CorrectionRow>> {
    if (from != null && to != null && from > to) {
      throw badInput('from', `the first day, ${from}, lies after the last, ${to}`);
    }
    const [rows] = await Promise.all([reader.read('correction/all'), checkCountries(reader, countries ?? [])]);
    const found = rows
      .map(({ record }) => record as unknown as CorrectionRow)
      .filter(
        ({ date, jurisdictions }) =>
          (from == null || date >= from) &&
          (to == null || date <= to) &&
          (countries == null || jurisdictions.some((id) => countries.includes(id))),
      );
    return pageOfList(found, page);
  }

  @FieldResolver(() => [Jurisdiction], { description: 'Whose record it is; of an agreement: its parties.' })
  jurisdictions(
    @Root() { jurisdictions }: CorrectionRow,
    @Ctx() { reader }: Context,
  ): Promise<(JurisdictionRow | null)[]> {
    return Promise.all(jurisdictions.map((id) => reader.one<JurisdictionRow>('jurisdiction/by_id', id)));
  }

  @FieldResolver(() => Law, { nullable: true, description: 'The law, where it is one.' })
  law(@Root() row: CorrectionRow, @Ctx() { reader }: Context): Promise<object | null> {
    return recordOf(row, 'LAW', 'law/by_id', reader);
  }

  @FieldResolver(() => Provision, { nullable: true, description: 'The provision, where it is one.' })
  provision(@Root() row: CorrectionRow, @Ctx() { reader }: Context): Promise<object | null> {
    return recordOf(row, 'PROVISION', 'provision/by_id', reader);
  }

  @FieldResolver(() => Regulator, { nullable: true, description: 'The authority, where it is one.' })
  regulator(@Root() row: CorrectionRow, @Ctx() { reader }: Context): Promise<object | null> {
    return recordOf(row, 'REGULATOR', 'regulator/by_id', reader);
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement, where it is one.' })
  agreement(@Root() row: CorrectionRow, @Ctx() { reader }: Context): Promise<object | null> {
    return recordOf(row, 'AGREEMENT', 'agreement/by_id', reader);
  }

  @FieldResolver(() => Commitment, { nullable: true, description: 'The commitment, where it is one.' })
  commitment(@Root() row: CorrectionRow, @Ctx() { reader }: Context): Promise<object | null> {
    return recordOf(row, 'COMMITMENT', 'commitment/by_id', reader);
  }

  @FieldResolver(() => Reservation, { nullable: true, description: 'The reservation, where it is one.' })
  reservation(@Root() row: CorrectionRow, @Ctx() { reader }: Context): Promise<object | null> {
    return recordOf(row, 'RESERVATION', 'reservation/by_id', reader);
  }

  @FieldResolver(() => [Source], { description: 'The documents that show that it was wrong.' })
  sources(@Root() { sources }: CorrectionRow, @Ctx() { reader }: Context): Promise<(Source | null)[]> {
    return Promise.all(sources.map((id) => reader.one<Source>('source/by_id', id)));
  }
}

async function recordOf(
  { kind, record }: CorrectionRow,
  wanted: CorrectionRow['kind'],
  statement: string,
  reader: Reader,
): Promise<object | null> {
  return kind === wanted ? reader.one(statement, record) : null;
}

async function checkCountries(reader: Reader, countries: readonly string[]): Promise<void> {
  const found = await Promise.all(countries.map((id) => reader.one('jurisdiction/by_id', id)));
  const stranger = countries.find((_, at) => found[at] === null);
  if (stranger === undefined) return;
  const hint = 'Countries are named by ISO 3166-1 alpha-2 code, such as BR, groups by their id, such as EU.';
  throw notFound('countries', 'country or group', stranger, hint);
}
