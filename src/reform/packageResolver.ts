import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { CorridorLevel } from '../api/enums.js';
import { notFound } from '../api/errors.js';
import { DEFAULT_BENCHMARK } from '../benchmark/readBenchmark.js';
import { CircumstancesArguments, circumstancesOf } from '../corridor/circumstances.js';
import { toldMatrix } from '../corridor/matrixResolver.js';
import type { RuleFact } from '../corridor/trace/facts.js';
import { CountryGroup } from '../corridor/types.js';
import { Rule } from '../law/types.js';
import { askedReforms } from './asked.js';
import { readCosts } from './costs.js';
import type { ToldOutcome } from './outcomeResolver.js';
import { curveOf, paretoOf } from './package/curves.js';
import { type Package, packageFor } from './package/package.js';
import { refusalsOf } from './package/refusals.js';
import { readWorld } from './readWorld.js';
import type { Reform as ReformFact } from './reform.js';
import { type Teller, type ToldReform, tellerOf, toldReform } from './told.js';
import {
  HarmonisationOutcome,
  PackageConstraints,
  PackageStep,
  ParetoPoint,
  Reform,
  ReformCandidate,
  ReformPackage,
  Refusal,
} from './types.js';

interface ToldPackage extends Omit<Package, 'before' | 'after'> {
  readonly before: object;
  readonly after: object;
  readonly optimal: boolean;
  readonly fixed: readonly ReformFact[];
  readonly asOf: string;
  readonly whole: Package;
  readonly teller: Teller;
}

@Resolver(() => ReformPackage)
export class PackageResolver {
  @Query(() => ReformPackage, {
    description:
      'The cheapest reforms that lift every corridor of a group to a target level, proved by an integer programme over the reforms that the group’s own barriers suggest. Errors: BAD_USER_INPUT for fixed reforms that make no sense; NOT_FOUND for an unknown benchmark; otherwise as corridorMatrix.',
  })
  async reformPackage(
    @Ctx() { reader, today }: Context,
    @Arg('group', () => CountryGroup, { description: 'The countries.' }) group: CountryGroup,
    @Arg('target', () => CorridorLevel, {
      description: 'The level that every corridor should have, or a more open one.',
    })
    target: keyof typeof CorridorLevel,
    @Arg('constraints', () => PackageConstraints, { nullable: true, description: 'What a delegation cannot give.' })
    constraints: PackageConstraints | undefined,
    @Args() asked: CircumstancesArguments,
    @Arg('benchmark', () => ID, {
      defaultValue: DEFAULT_BENCHMARK,
      description: 'The model on which a new law would be made (ENACT_BENCHMARK).',
    })
    model: string,
  ): Promise<ToldPackage> {
    const circumstances = circumstancesOf(asked, today);
    const { exclude, excludeKinds, fixed: agreed, maxCostPerCountry, reciprocal, costs: given } = constraints ?? {};
    const world = await readWorld(reader, group, circumstances.asOf, agreed ?? []);
    if (!world.world.benchmarks.has(model)) {
      throw notFound('benchmark', 'benchmark', model, 'The query benchmarks lists those that there are.');
    }
    const fixed = askedReforms(agreed ?? [], world, circumstances.asOf, 'constraints.fixed');
    const costs = await readCosts(reader, given ?? undefined);
    const whole = await packageFor(
      {
        countries: world.countries,
        circumstances: circumstances,
        world: world.world,
        target,
        costs,
        constraints: {
          exclude: (exclude ?? []).map(({ kind, country, target: what }) => ({ kind, country, target: what ?? null })),
          excludeKinds: excludeKinds ?? [],
          fixed,
          maxCostPerCountry: maxCostPerCountry ?? null,
          reciprocal: reciprocal ?? false,
        },
        model,
      },
      () => reader.pause(),
    );
    return {
      ...whole,
      before: toldMatrix(world.countries, whole.before, circumstances.asOf, world.facts, { group, circumstances }),
      after: toldMatrix(world.countries, whole.after, circumstances.asOf, world.facts),
      optimal: whole.gap === 0,
      fixed,
      asOf: circumstances.asOf,
      whole,
      teller: tellerOf(world, costs, fixed),
    };
  }

  @FieldResolver(() => [Reform], {
    description: 'What to do, those that were agreed already first. Simulating exactly these gives the matrix after.',
  })
  reforms(@Root() { fixed, chosen, teller }: ToldPackage): ToldReform[] {
    return [...fixed, ...chosen].map((reform) => toldReform(reform, teller));
  }

  @FieldResolver(() => HarmonisationOutcome, { description: 'What it would bring, as far as others have measured it.' })
  outcome(@Root() { fixed, chosen, asOf, teller }: ToldPackage): ToldOutcome {
    return { reforms: [...fixed, ...chosen], asOf, group: teller.world };
  }

  @FieldResolver(() => [Rule], {
    description: 'The rules that hold the unreachable corridors back when all candidates are taken.',
  })
  blockers(@Root() { blockers }: ToldPackage): readonly RuleFact[] {
    return blockers;
  }

  @FieldResolver(() => [ReformCandidate], {
    description: 'All reforms that were considered, each with the barrier that suggests it.',
  })
  candidates(@Root() { search, chosen, teller }: ToldPackage): object[] {
    const taken = new Set<object>(chosen);
    return search.candidates.map((candidate) => ({
      reform: toldReform(candidate, teller),
      barrier: candidate.barrier,
      corridors: candidate.corridors,
      chosen: taken.has(candidate),
    }));
  }

  @FieldResolver(() => [PackageStep], {
    description:
      'The reforms of the package in an order that brings corridors early, so that a reader sees what the first of them bring.',
  })
  curve(@Root() { whole, teller }: ToldPackage): object[] {
    return curveOf(whole).map((step) => ({ ...step, reform: toldReform(step.reform, teller) }));
  }

  @FieldResolver(() => [ParetoPoint], {
    description:
      'What sharing the burden costs: total cost against the largest national share, from the cheapest package to the most even one; at most 12 points.',
  })
  async pareto(@Root() { whole, teller }: ToldPackage): Promise<object[]> {
    const points = await paretoOf(whole);
    return points.map((point) => ({ ...point, reforms: point.reforms.map((reform) => toldReform(reform, teller)) }));
  }

  @FieldResolver(() => [Refusal], {
    description: 'Who can block the package, and what the refusal of one country costs the others.',
  })
  async refusals(@Root() { whole, teller }: ToldPackage): Promise<object[]> {
    const { jurisdictions } = teller.world.facts;
    const refusals = await refusalsOf(whole);
    return refusals.map(({ country, touches, ...refusal }) => ({
      ...refusal,
      country: jurisdictions.get(country),
      touches: touches.map((each) => jurisdictions.get(each)),
    }));
  }
}
