import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import type { PromiseOrValue } from '../api/reader.js';
import { cite, type CitationStyle as Style } from './citation.js';
import { CitationStyle, Source } from './types.js';

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: 'A source by id; null if there is none.' })
  source(
    @Arg('id', () => ID, { description: 'As `sources` of a record give it.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<Source | null> {
    return reader.one('source/by_id', id);
  }

  @FieldResolver(() => String, { description: 'The citation of the document.' })
  citation(
    @Root() source: Source,
    @Arg('style', () => CitationStyle, { defaultValue: 'APA', description: 'How it is written.' }) style: Style,
  ): Promise<string> {
    const { id, title, publisher, url, locator } = source;
    return cite(
      {
        id,
        type: url === null ? 'document' : 'webpage',
        title,
        ...(publisher === null ? {} : { author: [{ literal: publisher }] }),
        ...(url === null ? {} : { URL: url }),
        ...(locator === null ? {} : { section: locator }),
      },
      style,
    );
  }
}
