import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type Connection, connectionOf, PageArguments, pageOfList } from '../api/connection.js';
import type { Context } from '../api/context.js';
import { badInput } from '../api/errors.js';
import { searchKinds } from './kinds.js';
import { type FoundRecord, search } from './search.js';
import { SearchHit, SearchKind, SearchResult } from './types.js';

@ArgsType()
class SearchArguments extends PageArguments {
  @Field(() => String, {
    description:
      'Words in Spanish, Portuguese or English, with or without accents; the number of a law; an acronym. All words must occur; a word may be begun only.',
  })
  text!: string;

  @Field(() => [SearchKind], { nullable: true, description: 'Only records of these kinds; all by default.' })
  kinds?: (keyof typeof SearchKind)[];
}

const MAX_TEXT = 200;
const SearchConnection = connectionOf(SearchHit, 'Search');

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: 'Full-text search, best first: acronyms, ids and law numbers before titles, titles before other text.',
  })
  async search(
    @Args() { text, kinds, ...page }: SearchArguments,
    @Ctx() { reader }: Context,
  ): Promise<Connection<FoundRecord>> {
    if (text.length > MAX_TEXT)
      throw badInput('text', `it has ${text.length} characters, at most ${MAX_TEXT} are searched`);
    return pageOfList(await search(reader, text, kinds ?? null), page);
  }

  @FieldResolver(() => SearchResult, { description: 'The record.' })
  async record(@Root() { kind, id }: FoundRecord, @Ctx() { reader }: Context): Promise<object> {
    const record = await reader.one<object>(searchKinds[kind].byId, id);
    return { ...record, foundAs: searchKinds[kind].label };
  }
}
