import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { type Connection, PageArguments, pageOfList } from '../api/connection.js';
import type { Context } from '../api/context.js';
import { CircumstancesArguments, circumstancesOf } from '../corridor/circumstances.js';
import { groupFacts } from '../corridor/group.js';
import { namesOf } from '../corridor/names.js';
import { indexFacts } from '../corridor/trace/factIndex.js';
import { CountryGroup } from '../corridor/types.js';
import { conflictsOf } from './conflicts.js';
import { readKept, readPartyCountries } from './readKept.js';
import type { ToldConflict } from './told.js';
import { ConflictShelter, PotentialConflictConnection } from './types.js';

@ArgsType()
class ConflictFilter {
  @Field(() => [ConflictShelter], { nullable: true, description: 'Only those in one of these states; all by default.' })
  shelter?: (keyof typeof ConflictShelter)[];
}

@Resolver()
export class ConflictsResolver {
  @Query(() => PotentialConflictConnection, {
    description:
      'Where the laws of countries potentially breach commitments in force, rule by rule, with the exceptions and reservations that may save them: towards the others of the group and all other parties of the agreements, also outside the region. Each is a question for a lawyer, never a verdict. By country, then rule, then commitment. Errors as corridorMatrix.',
  })
  async conflicts(
    @Ctx() { reader, today }: Context,
    @Arg('group', () => CountryGroup, { description: 'The countries whose laws are held against their commitments.' })
    group: CountryGroup,
    @Args() asked: CircumstancesArguments,
    @Args() { shelter }: ConflictFilter,
    @Args() page: PageArguments,
  ): Promise<Connection<ToldConflict>> {
    const circumstances = circumstancesOf(asked, today);
    const partners = await readPartyCountries(reader);
    const { countries, facts } = await groupFacts(reader, group, circumstances.asOf, partners);
    const kept = await readKept(reader, facts.agreements);
    const destinations = [...new Set([...countries, ...partners])].sort();
    const conflicts = conflictsOf(countries, destinations, circumstances, indexFacts(facts), kept);
    const names = namesOf(facts);
    const chosen = conflicts.filter((conflict) => shelter == null || shelter.includes(conflict.shelter));
    return pageOfList(
      chosen.map((conflict) => ({ ...conflict, names })),
      page,
    );
  }
}
