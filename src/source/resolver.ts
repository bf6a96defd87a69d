import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { cite, type CitationStyle as Style } from './citation.js';
import { CitationStyle, Source } from './types.js';

@Resolver(() => Source)
export class SourceResolver {
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
