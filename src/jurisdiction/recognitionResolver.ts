import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { PartialDate } from '../api/partialDate.js';
import type { PromiseOrValue } from '../api/reader.js';
import type { LawRow } from '../law/types.js';
import { Law } from '../law/types.js';
import { Source } from '../source/types.js';
import type { JurisdictionRow, RecognitionRow } from './types.js';
import { Jurisdiction, Recognition } from './types.js';

@Resolver(() => Recognition)
export class RecognitionResolver {
  @Query(() => Recognition, { nullable: true, description: 'A recognition of adequacy by id; null if there is none.' })
  recognition(
    @Arg('id', () => ID, { description: 'Who recognises, who is recognised and since when.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<RecognitionRow | null> {
    return reader.one('jurisdiction/recognition_by_id', id);
  }

  @FieldResolver(() => Jurisdiction, { description: 'Who recognises.' })
  from(@Root() { from }: RecognitionRow, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', from);
  }

  @FieldResolver(() => Jurisdiction, { description: 'Who is recognised.' })
  to(@Root() { to }: RecognitionRow, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', to);
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'The first day; null if not recorded.' })
  since(@Root() { since }: RecognitionRow): string | null {
    return since;
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'The first day on which it no longer holds.' })
  until(@Root() { until }: RecognitionRow): string | null {
    return until;
  }

  @FieldResolver(() => Law, { nullable: true, description: 'The act that recognises; null where the law itself does.' })
  instrument(@Root() { instrument }: RecognitionRow, @Ctx() { reader }: Context): PromiseOrValue<LawRow | null> | null {
    return instrument === null ? null : reader.one('law/by_id', instrument);
  }

  @FieldResolver(() => [Source], { description: 'The documents that it rests on.' })
  async sources(@Root() { sources }: RecognitionRow, @Ctx() { reader }: Context): Promise<(Source | null)[]> {
    return Promise.all(sources.map((id) => reader.one<Source>('source/by_id', id)));
  }
}
