import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import { EffectUse } from '../api/enums.js';
import { readEffects } from './readEffects.js';
import { type EffectRow, PublishedEffect } from './types.js';

@Resolver()
export class EffectResolver {
  @Query(() => PublishedEffect, { nullable: true, description: 'A published effect by id; null if there is none.' })
  async publishedEffect(@Arg('id', () => ID) id: string, @Ctx() { reader }: Context): Promise<EffectRow | null> {
    const effects = await readEffects(reader);
    return effects.find((effect) => effect.id === id) ?? null;
  }

  @Extensions({ assumedSize: 28 })
  @Query(() => [PublishedEffect], {
    description:
      'Published effects of restricting, freeing or harmonising data flows, as they are, with source and caveat.',
  })
  async publishedEffects(
    @Ctx() { reader }: Context,
    @Arg('use', () => EffectUse, { nullable: true, description: 'Of this use only; all by default.' })
    use?: keyof typeof EffectUse,
  ): Promise<EffectRow[]> {
    const effects = await readEffects(reader);
    return effects.filter((effect) => use == null || effect.use === use);
  }
}
