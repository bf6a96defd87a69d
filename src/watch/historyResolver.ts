import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { badInput, notFound } from '../api/errors.js';
import type { PromiseOrValue } from '../api/reader.js';
import { DateScalar } from '../api/scalars.js';
import { groupFacts } from '../corridor/group.js';
import { CountryGroup } from '../corridor/types.js';
import { Country, type JurisdictionRow } from '../jurisdiction/types.js';
import { pairsOf, type Standing } from './cells.js';
import type { Change as ChangeFact, Happening } from './change.js';
import { MatterArguments, matterOf } from './changeResolver.js';
import { type Period, periodsOf } from './history.js';
import type { Pair } from './reach.js';
import { readWatched } from './readWatched.js';
import { type Told, told, toldShift } from './told.js';
import { Change, CorridorHistory, MatrixHistory, UndatedChange } from './types.js';
import { Watched } from './watched.js';

/** What is recorded of most countries goes back to about here. */
const FIRST_DAY = '2000-01-01';

@ArgsType()
class HistoryArguments extends MatterArguments {
  @Field(() => DateScalar, { defaultValue: FIRST_DAY, description: 'The first day.' })
  from!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day, not before the first; by default the last day on which anything is recorded that concerns the corridors, today at least.',
  })
  to?: string;
}

interface ToldHistory {
  readonly pair: Pair;
  readonly from: string;
  readonly to: string;
  readonly watched: Watched;
  readonly today: string;
}

@Resolver(() => CorridorHistory)
export class CorridorHistoryResolver {
  @Query(() => CorridorHistory, {
    description:
      'The level of a corridor over time, past and future: on any day within a period it is that of traceCorridor. Errors: as traceCorridor, and BAD_USER_INPUT when from lies after to.',
  })
  async corridorHistory(
    @Ctx() { reader, today }: Context,
    @Arg('origin', () => ID, { description: 'The country from which the data goes, by ISO 3166-1 alpha-2 code.' })
    origin: string,
    @Arg('destination', () => ID, { description: 'The country to which it goes.' }) destination: string,
    @Args() asked: HistoryArguments,
  ): Promise<object> {
    if (origin === destination) {
      throw badInput('destination', `origin and destination are both "${origin}": a corridor joins two countries`);
    }
    const watched = await readWatched(reader);
    for (const [field, id] of Object.entries({ origin, destination })) {
      if (watched.index.country(id) !== undefined) continue;
      throw notFound(field, 'country', id, 'Countries are named by ISO 3166-1 alpha-2 code, such as BR.');
    }
    const pair: Pair = [origin, destination];
    const { from, to } = spanOf(asked, [pair], watched, today);
    const periods = await reader.inTurns(
      periodsOf(from, to, watched.changes, [pair], matterOf(asked), watched.index, watched.reach),
    );
    return {
      pair,
      from,
      to,
      watched,
      today,
      ...matterOf(asked),
      periods: periods.map((period) => toldPeriod(period, watched, today)),
    };
  }

  @FieldResolver(() => Country, { description: 'The country from which the data goes.' })
  origin(@Root() { pair }: ToldHistory, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', pair[0]);
  }

  @FieldResolver(() => Country, { description: 'The country to which it goes.' })
  destination(@Root() { pair }: ToldHistory, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', pair[1]);
  }

  @FieldResolver(() => [Change], {
    description:
      'All that is recorded from the first to the last day and concerns the corridor, whether or not it changed its level: the origin’s laws, bills and authorities, what joins the two, and the agreements that limit barriers between them.',
  })
  events(@Root() { pair, from, to, watched, today }: ToldHistory): Told<ChangeFact>[] {
    return watched.changes
      .filter((change) => change.day >= from && change.day <= to && watched.reach.concerns(change, pair))
      .map((change) => told(change, watched, today));
  }

  @FieldResolver(() => [UndatedChange], {
    description: 'What concerns the corridor and has no date, so that no period begins with it.',
  })
  undated(@Root() { pair, watched, today }: ToldHistory): Told<Happening>[] {
    return watched.happenings
      .filter((happening) => happening.date === null && watched.reach.concerns(happening, pair))
      .map((happening) => told(happening, watched, today));
  }
}

@Resolver(() => MatrixHistory)
export class MatrixHistoryResolver {
  @Query(() => MatrixHistory, {
    description:
      'The corridors between the countries of a group over time. An agreement stands for the countries that it binds today. Errors: as corridorMatrix, and BAD_USER_INPUT when from lies after to.',
  })
  async matrixHistory(
    @Ctx() { reader, today }: Context,
    @Arg('group', () => CountryGroup, { description: 'The countries.' }) group: CountryGroup,
    @Args() asked: HistoryArguments,
  ): Promise<object> {
    const { countries, facts } = await groupFacts(reader, group, today);
    const watched = Watched.of(facts);
    const pairs = pairsOf(countries);
    const { from, to } = spanOf(asked, pairs, watched, today);
    const periods = await reader.inTurns(
      periodsOf(from, to, watched.changes, pairs, matterOf(asked), watched.index, watched.reach),
    );
    return {
      countries: countries.map((country) => facts.jurisdictions.get(country)),
      from,
      to,
      periods: periods.map((period) => toldMatrixPeriod(period, watched, today)),
    };
  }

  @FieldResolver(() => [Country], { description: 'The countries of the group, by code.' })
  countries(@Root() { countries }: { countries: readonly JurisdictionRow[] }): readonly JurisdictionRow[] {
    return countries;
  }
}

/** By default up to the last day on which something is recorded that could change a corridor. */
function spanOf(
  { from, to }: HistoryArguments,
  pairs: readonly Pair[],
  { changes, reach }: Watched,
  today: string,
): { from: string; to: string } {
  const last = changes.findLast((change) => pairs.some((pair) => reach.touches(change, pair)))?.day ?? today;
  const end = to ?? [last, today, from].sort().at(-1)!;
  if (from > end) throw badInput('from', `the first day, ${from}, lies after the last, ${end}`);
  return { from, to: end };
}

function toldPeriod({ from, to, standings, effects }: Period, watched: Watched, today: string): object {
  const [effect] = effects;
  const changes = effect?.changes ?? [];
  return {
    ...standings[0],
    from,
    to,
    share: effect?.share ?? null,
    changes: changes.map((change) => told(change, watched, today)),
  };
}

function toldMatrixPeriod(
  { from, to, standings, effects, openShare }: Period,
  watched: Watched,
  today: string,
): object {
  const count = (counts: (standing: Standing) => boolean) => standings.filter(counts).length;
  return {
    from,
    to,
    openShare: openShare ?? 0,
    unregulatedCells: count(({ certainty }) => certainty === 'UNREGULATED'),
    unknownCells: count(({ level }) => level === null),
    changed: effects.map((effect) => toldShift(effect, watched, today)),
  };
}
