import { ArrayMaxSize, ArrayUnique, IsOptional } from 'class-validator';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { type Connection, connectionOf, PageArguments, pageOfList } from '../api/connection.js';
import type { Context } from '../api/context.js';
import { badInput, notFound } from '../api/errors.js';
import { DateScalar } from '../api/scalars.js';
import { MAX_COUNTRIES } from '../corridor/types.js';
import { agreementOf, type Change as ChangeFact, type Happening } from './change.js';
import { readWatched } from './readWatched.js';
import { type Told, told } from './told.js';
import { Change, ChangeKind, UndatedChange } from './types.js';
import type { Watched } from './watched.js';

@ArgsType()
class ChangesArguments extends PageArguments {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string;
  @Field(() => DateScalar, { description: 'The last day, not before the first; it may lie in the future.' })
  to!: string;
  @Field(() => [ID], {
    nullable: true,
    description: `Only what is of one of these countries or groups, at most ${MAX_COUNTRIES}: their laws and authorities and those of groups whose law binds them, recognitions that they give or receive, their memberships, and the agreements to which they have an entry, other parties’ joining and leaving included. All by default.`,
  })
  @IsOptional()
  @ArrayMaxSize(MAX_COUNTRIES, { message: `give at most ${MAX_COUNTRIES} countries` })
  @ArrayUnique({ message: 'name each country once' })
  countries?: string[];
  @Field(() => [ChangeKind], { nullable: true, description: 'Only of these kinds; all by default.' })
  kinds?: (keyof typeof ChangeKind)[];
  @Field(() => ID, { nullable: true, description: 'Only of this agreement.' })
  agreement?: string;
}

const ChangeConnection = connectionOf(Change, 'Change');

interface ToldChanges extends Connection<Told<ChangeFact>> {
  readonly undated: readonly Told<Happening>[];
}

@Resolver(() => ChangeConnection)
export class ChangesResolver {
  @Query(() => ChangeConnection, {
    description:
      'What is recorded to change from one day to another, both included, past and future, by day: laws, rules, bills, agreements and their parties, recognitions, memberships, authorities. A date known only to the month or year stands on its first day. Errors: BAD_USER_INPUT when from lies after to; NOT_FOUND for a country, group or agreement that is not in the data set.',
  })
  async changes(@Ctx() { reader, today }: Context, @Args() asked: ChangesArguments): Promise<ToldChanges> {
    const { from, to, countries, kinds, agreement, ...page } = asked;
    if (from > to) throw badInput('from', `the first day, ${from}, lies after the last, ${to}`);
    const watched = await readWatched(reader);
    checkNames(asked, watched);
    const isAsked = (happening: Happening) =>
      (kinds == null || kinds.includes(happening.kind)) &&
      (agreement == null || agreementOf(happening.subject)?.id === agreement) &&
      (countries == null || countries.some((country) => watched.reach.isOf(happening, country)));
    const found = watched.changes.filter((change) => change.day >= from && change.day <= to && isAsked(change));
    const undated = watched.happenings.filter((happening) => happening.date === null && isAsked(happening));
    return {
      ...pageOfList(
        found.map((change) => told(change, watched, today)),
        page,
      ),
      undated: undated.map((happening) => told(happening, watched, today)),
    };
  }

  @FieldResolver(() => [UndatedChange], {
    description:
      'What would be among the changes and has no recorded date, whatever the days asked for: it is on no page.',
  })
  undated(@Root() { undated }: ToldChanges): readonly Told<Happening>[] {
    return undated;
  }

  @FieldResolver(() => Int, { description: 'How many these are.' })
  undatedCount(@Root() { undated }: ToldChanges): number {
    return undated.length;
  }
}

function checkNames({ countries, agreement }: ChangesArguments, { index, annals, jurisdictions }: Watched): void {
  const stranger = countries?.find((country) => !jurisdictions.has(country));
  if (stranger !== undefined) {
    const hint = 'Countries are named by ISO 3166-1 alpha-2 code, such as BR, groups by their id, such as EU.';
    throw notFound('countries', 'country or group', stranger, hint);
  }
  if (agreement == null) return;
  const isKnown = index.agreement(agreement) ?? annals?.agreements.some(({ id }) => id === agreement);
  if (!isKnown) throw notFound('agreement', 'agreement', agreement, 'The query agreements lists those that there are.');
}
