import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { readEffects } from '../effect/readEffects.js';
import { type EffectRow, PairEffect, PublishedEffect } from '../effect/types.js';
import { type Outcome, outcomeOf } from './outcome.js';
import type { ReformWorld } from './readWorld.js';
import type { Reform } from './reform.js';
import { HarmonisationOutcome } from './types.js';

/** The reforms of which the outcome is asked, and the group that they are laid over. */
export interface ToldOutcome {
  readonly reforms: readonly Reform[];
  readonly asOf: string;
  readonly group: ReformWorld;
}

@Resolver(() => HarmonisationOutcome)
export class OutcomeResolver {
  @FieldResolver(() => [PublishedEffect], {
    description: 'What others found of the whole world, shown as the frame and never scaled down to this group.',
  })
  async frames(@Ctx() { reader }: Context): Promise<EffectRow[]> {
    return (await readEffects(reader)).filter(({ use }) => use === 'FRAME');
  }

  @FieldResolver(() => [PairEffect], {
    description:
      'Published effects applied to the measured change of pairs, as ranges; a pair is absent where an input is absent or nothing falls.',
  })
  async pairEffects(@Root() told: ToldOutcome, @Ctx() context: Context): Promise<Outcome['pairEffects']> {
    return (await measured(told, context)).pairEffects;
  }

  @FieldResolver(() => [String], {
    description: 'To which reforms no published effect is applied, and why, in English.',
  })
  async notApplied(@Root() told: ToldOutcome, @Ctx() context: Context): Promise<Outcome['notApplied']> {
    return (await measured(told, context)).notApplied;
  }
}

async function measured({ group, reforms, asOf }: ToldOutcome, { reader }: Context): Promise<Outcome> {
  return outcomeOf(group.countries, group.world, reforms, asOf, await readEffects(reader));
}
