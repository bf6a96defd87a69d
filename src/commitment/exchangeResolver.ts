import { ArrayMinSize, ValidateIf } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { CommitmentTopic, Lang, type Lang as Language } from '../api/enums.js';
import { badInput, notFound } from '../api/errors.js';
import { DateScalar } from '../api/scalars.js';
import { readFacts } from '../corridor/facts.js';
import { indexFacts } from '../corridor/trace/factIndex.js';
import { exchangeOf, type OwedOnTopic as OwedFact } from './exchange.js';
import { AskOrOffer, RequestAndOffer } from './exchangeTypes.js';
import { partiesOf, readNames } from './readNames.js';
import { tellGift } from './tell.js';
import { Ties } from './ties.js';
import { type ToldGift, toldGift, toldLeftOut, toldStrength } from './told.js';
import { topicsAsked } from './topics.js';

@ArgsType()
class RequestAndOfferArguments {
  @Field(() => ID, { description: 'A country, by ISO 3166-1 alpha-2 code.' })
  one!: string;
  @Field(() => ID, { description: 'The country with which it negotiates.' })
  other!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today by default.' })
  asOf?: string;
  @Field(() => [CommitmentTopic], { nullable: true, description: 'Only these topics; all by default.' })
  @ValidateIf(({ topics }: { topics?: unknown }) => topics != null)
  @ArrayMinSize(1, { message: 'name at least one topic, or leave topics out for all' })
  topics?: (keyof typeof CommitmentTopic)[];
}

@Resolver()
export class RequestAndOfferResolver {
  @Query(() => RequestAndOffer, {
    description:
      'Topic by topic, what two countries owe each other, what each gave to third parties and not to the other (an ask, with the clause), and what each owes to somebody already and could give the other at no new cost (an offer). Errors: NOT_FOUND for a country that is not in the data set, BAD_USER_INPUT when both are the same.',
  })
  async requestAndOffer(
    @Ctx() { reader, today }: Context,
    @Args() { one, other, asOf, topics }: RequestAndOfferArguments,
  ): Promise<object> {
    if (one === other) throw badInput('other', `one and other are both "${one}": name two countries`);
    const day = asOf ?? today;
    const facts = await readFacts(reader, [], [one, other], 'commitment/agreements_of_parties');
    const countryAt = (field: string, id: string) => {
      const found = facts.jurisdictions.get(id);
      if (found?.type === 'Country') return found;
      throw notFound(field, 'country', id, 'Countries are named by ISO 3166-1 alpha-2 code, such as BR.');
    };
    const sides = { one: countryAt('one', one), other: countryAt('other', other) };
    const exchange = exchangeOf(one, other, topicsAsked(topics), new Ties(indexFacts(facts), day));
    const owed = ({ strength, commitments }: OwedFact) => ({
      ...toldStrength(strength),
      commitments,
    });
    return {
      ...sides,
      asOf: day,
      topics: exchange.topics.map(({ topic, owedByOne, owedByOther, fromOne, fromOther }) => ({
        topic,
        owedByOne: owed(owedByOne),
        owedByOther: owed(owedByOther),
        asksOfOne: fromOther.map((gift) => toldGift('ASK', gift, facts)),
        offersOfOne: fromOne.map((gift) => toldGift('OFFER', gift, facts)),
        asksOfOther: fromOne.map((gift) => toldGift('ASK', gift, facts)),
        offersOfOther: fromOther.map((gift) => toldGift('OFFER', gift, facts)),
      })),
      leftOut: toldLeftOut(exchange.leftOut, await readNames(reader, facts, partiesOf(exchange.leftOut))),
    };
  }
}

@Resolver(() => AskOrOffer)
export class AskOrOfferResolver {
  @FieldResolver(() => String, { description: 'The ask or the offer in a sentence, with its clause, in a language.' })
  async summary(
    @Root() { kind, gift, facts }: ToldGift,
    @Ctx() { reader }: Context,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): Promise<string> {
    return tellGift(kind, gift, await readNames(reader, facts, gift.given.towards), lang);
  }
}
