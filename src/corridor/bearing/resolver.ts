import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type Connection, connectionOf, PageArguments, pageOfList } from '../../api/connection.js';
import type { Context } from '../../api/context.js';
import { Lang, type Lang as Language } from '../../api/enums.js';
import { Law, Provision } from '../../law/types.js';
import { CircumstancesArguments, circumstancesOf } from '../circumstances.js';
import { groupFacts } from '../group.js';
import { namesOf } from '../names.js';
import { CountryGroup } from '../types.js';
import { bearingFacts } from './bearing.js';
import { bearingLabel, type ToldBearing, toldBearing } from './told.js';
import { LoadBearingFact } from './types.js';

const LoadBearingConnection = connectionOf(LoadBearingFact, 'LoadBearingFact');

@Resolver(() => LoadBearingFact)
export class LoadBearingResolver {
  @Query(() => LoadBearingConnection, {
    description:
      'The facts on which the matrix of a group rests, those with most corridors first: what to read first, and where the picture is thin. Errors as corridorMatrix.',
  })
  async loadBearingFacts(
    @Ctx() { reader, today }: Context,
    @Arg('group', () => CountryGroup, { description: 'The countries.' }) group: CountryGroup,
    @Args() asked: CircumstancesArguments,
    @Args() page: PageArguments,
  ): Promise<Connection<ToldBearing>> {
    const circumstances = circumstancesOf(asked, today);
    const { countries, facts } = await groupFacts(reader, group, circumstances.asOf);
    const names = namesOf(facts);
    const found = await reader.inTurns(bearingFacts(countries, circumstances, facts));
    return pageOfList(
      found.map((each) => toldBearing(each, names)),
      page,
    );
  }

  @FieldResolver(() => String, { description: 'What it is, in names: the article of a law, the two ends of a tie.' })
  label(
    @Root() told: ToldBearing,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language of names.' }) lang: Language,
  ): string {
    return bearingLabel(told, lang);
  }

  @FieldResolver(() => Law, { nullable: true, description: 'The law, for a law or a provision.' })
  async law(@Root() { fact }: ToldBearing, @Ctx() { reader }: Context): Promise<object | null> {
    return fact.kind === 'LAW' || fact.kind === 'PROVISION' ? reader.one('law/by_id', fact.law.id) : null;
  }

  @FieldResolver(() => Provision, { nullable: true, description: 'The provision, for a provision.' })
  async provision(@Root() { fact }: ToldBearing, @Ctx() { reader }: Context): Promise<object | null> {
    return fact.kind === 'PROVISION' ? reader.one('provision/by_id', fact.id) : null;
  }
}
