import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { badInput } from '../api/errors.js';
import { CircumstancesArguments, circumstancesOf } from '../corridor/circumstances.js';
import { toldMatrix } from '../corridor/matrixResolver.js';
import { CountryGroup } from '../corridor/types.js';
import { readEffects } from '../effect/readEffects.js';
import { type EffectRow, PairEffect, PublishedEffect } from '../effect/types.js';
import { askedReforms } from './asked.js';
import { readCosts } from './costs.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { readWorld } from './readWorld.js';
import type { Reform as ReformFact } from './reform.js';
import { type Simulation as SimulationFact, simulate } from './simulate.js';
import { type Teller, type ToldReform, tellerOf, toldReform } from './told.js';
import type { TouchedCommitment as TouchedFact } from './touched.js';
import { CorridorChange, MAX_REFORMS, Reform, ReformInput, Simulation, TouchedCommitment } from './types.js';

interface ToldSimulation {
  readonly before: object;
  readonly after: object;
  readonly simulation: SimulationFact;
  readonly reforms: readonly ReformFact[];
  readonly asOf: string;
  readonly teller: Teller;
}

@Resolver(() => Simulation)
export class SimulationResolver {
  @Query(() => Simulation, {
    description:
      'What reforms would change in the corridors of a group. They are laid over the facts for this answer; nothing is written. Errors: BAD_USER_INPUT for reforms that are unknown, have no effect or contradict one another, with their place; otherwise as corridorMatrix.',
  })
  async simulateReforms(
    @Ctx() { reader, today }: Context,
    @Arg('group', () => CountryGroup, { description: 'The countries.' }) group: CountryGroup,
    @Arg('reforms', () => [ReformInput], { description: `The reforms, at most ${MAX_REFORMS}.` }) inputs: ReformInput[],
    @Args() asked: CircumstancesArguments,
  ): Promise<ToldSimulation> {
    if (inputs.length > MAX_REFORMS) {
      throw badInput('reforms', `${inputs.length} reforms are given, at most ${MAX_REFORMS} can be tried at once`);
    }
    const circumstances = circumstancesOf(asked, today);
    const world = await readWorld(reader, group, circumstances.asOf, inputs);
    const reforms = askedReforms(inputs, world, circumstances.asOf, 'reforms');
    const simulation = simulate(world.countries, circumstances, world.world, reforms);
    return {
      before: toldMatrix(world.countries, simulation.before, circumstances.asOf, world.facts),
      after: toldMatrix(world.countries, simulation.after, circumstances.asOf, world.facts),
      simulation,
      reforms,
      asOf: circumstances.asOf,
      teller: tellerOf(world, await readCosts(reader)),
    };
  }

  @FieldResolver(() => [Reform], { description: 'The reforms that were tried.' })
  reforms(@Root() { reforms, teller }: ToldSimulation): ToldReform[] {
    return reforms.map((reform) => toldReform(reform, teller));
  }

  @FieldResolver(() => [CorridorChange], { description: 'The corridors that differ, by origin, then destination.' })
  changed(@Root() { simulation, teller }: ToldSimulation): object[] {
    return simulation.changed.map(({ before, after, reforms, ...ends }) => ({
      ...ends,
      before: before.level,
      after: after.level,
      certaintyBefore: before.certainty,
      certaintyAfter: after.certainty,
      frictionBefore: before.friction,
      frictionAfter: after.friction,
      reforms: reforms.map((reform) => toldReform(reform, teller)),
    }));
  }

  @FieldResolver(() => [TouchedCommitment], {
    description: 'The commitments that the change touches, whose they are and towards whom.',
  })
  touched(@Root() { simulation }: ToldSimulation): readonly TouchedFact[] {
    return simulation.touched;
  }

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
  async pairEffects(@Root() told: ToldSimulation, @Ctx() context: Context): Promise<Outcome['pairEffects']> {
    return (await outcome(told, context)).pairEffects;
  }

  @FieldResolver(() => [String], {
    description: 'To which reforms no published effect is applied, and why, in English.',
  })
  async notApplied(@Root() told: ToldSimulation, @Ctx() context: Context): Promise<Outcome['notApplied']> {
    return (await outcome(told, context)).notApplied;
  }
}

async function outcome({ teller, reforms, asOf }: ToldSimulation, { reader }: Context): Promise<Outcome> {
  const { countries, world } = teller.world;
  return outcomeOf(countries, world, reforms, asOf, await readEffects(reader));
}
