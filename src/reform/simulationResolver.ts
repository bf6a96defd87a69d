import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { badInput } from '../api/errors.js';
import { CircumstancesArguments, circumstancesOf } from '../corridor/circumstances.js';
import { toldMatrix } from '../corridor/matrixResolver.js';
import { CountryGroup } from '../corridor/types.js';
import { askedReforms } from './asked.js';
import { readCosts } from './costs.js';
import type { ToldOutcome } from './outcomeResolver.js';
import { readWorld } from './readWorld.js';
import type { Reform as ReformFact } from './reform.js';
import { type Simulation as SimulationFact, simulate } from './simulate.js';
import { type Teller, type ToldReform, tellerOf, toldReform } from './told.js';
import type { TouchedCommitment as TouchedFact } from './touched.js';
import {
  CorridorChange,
  HarmonisationOutcome,
  MAX_REFORMS,
  Reform,
  ReformInput,
  Simulation,
  TouchedCommitment,
} from './types.js';

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
      before: toldMatrix(world.countries, simulation.before, circumstances.asOf, world.facts, { group, circumstances }),
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

  @FieldResolver(() => HarmonisationOutcome, { description: 'What it would bring, as far as others have measured it.' })
  outcome(@Root() { reforms, asOf, teller }: ToldSimulation): ToldOutcome {
    return { reforms, asOf, group: teller.world };
  }
}
