import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  Certainty,
  CommitmentChange,
  CorridorLevel,
  DataCategory,
  Mechanism,
  PackageObstacle,
  ReformKind,
  RuleEffect,
  Sector,
} from '../api/enums.js';
import { CorridorMatrix } from '../corridor/types.js';

/** So many reforms can be tried at once: each is also tried without the others. */
export const MAX_REFORMS = 60;

@InputType({ description: 'A rule that is tried out.' })
export class RuleInput {
  @Field(() => RuleEffect, { description: 'What it does; FREE_FLOW is refused, since ADD_RULE closes.' })
  effect!: keyof typeof RuleEffect;
  @Field(() => [Mechanism], { nullable: true, description: 'The grounds that it leaves open; none by default.' })
  mechanisms?: (keyof typeof Mechanism)[];
  @Field(() => [DataCategory], { description: 'The data that it concerns, at least one category.' })
  dataCategories!: (keyof typeof DataCategory)[];
  @Field(() => [Sector], { description: 'The sectors that it concerns; ALL for the whole economy.' })
  sectors!: (keyof typeof Sector)[];
  @Field(() => [String], {
    nullable: true,
    description:
      'The countries, groups or agreements (for their parties) that it speaks of; all destinations by default.',
  })
  destinations?: string[];
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it must be met besides other grounds; false by default. It stands in a law of its own in either case.',
  })
  cumulative?: boolean;
}

@InputType({ description: 'A reform to try out.' })
export class ReformInput {
  @Field(() => ReformKind, { description: 'Its kind.' })
  kind!: keyof typeof ReformKind;
  @Field(() => ID, { description: 'Whose reform it is: a country of the group, by ISO 3166-1 alpha-2 code.' })
  country!: string;
  @Field(() => ID, {
    nullable: true,
    description:
      'By kind: the country or group that is recognised, a mechanism, the id of a rule, of an agreement, a feature, the id of a benchmark or of a bill. ADD_RULE takes rule instead. In exclude it may be left out: then all reforms of the kind and country are meant.',
  })
  target?: string;
  @Field(() => RuleInput, { nullable: true, description: 'For ADD_RULE only: the rule that is added.' })
  @IsOptional()
  @ValidateNested()
  rule?: RuleInput;
}

@InputType({ description: 'What a kind of reform costs, instead of the data set’s figure.' })
export class ReformCostInput {
  @Field(() => ReformKind, { description: 'The kind.' })
  kind!: keyof typeof ReformKind;
  @Field(() => Float, { description: 'Its relative effort, 0 to 1,000,000: only ratios matter.' })
  @Min(0, { message: 'a cost is at least 0' })
  @Max(1e6, { message: 'a cost is at most 1,000,000' })
  cost!: number;
}

@InputType({ description: 'What a delegation cannot give.' })
export class PackageConstraints {
  @Field(() => [ReformInput], { nullable: true, description: 'Reforms that are out of the question.' })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(500, { message: 'exclude at most 500 reforms' })
  exclude?: ReformInput[];
  @Field(() => [ReformKind], { nullable: true, description: 'Kinds of reform that are out of the question.' })
  excludeKinds?: (keyof typeof ReformKind)[];
  @Field(() => [ReformInput], {
    nullable: true,
    description: `Reforms that are agreed already, at most ${MAX_REFORMS}: they are in force in the answer and cost nothing more.`,
  })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(MAX_REFORMS, { message: `fix at most ${MAX_REFORMS} reforms` })
  fixed?: ReformInput[];
  @Field(() => Float, { nullable: true, description: 'No country may spend more than this, in the unit of the costs.' })
  @IsOptional()
  @Min(0, { message: 'maxCostPerCountry is at least 0' })
  maxCostPerCountry?: number;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a recognition is given only where the other side gives one too, or has given it; false by default.',
  })
  reciprocal?: boolean;
  @Field(() => [ReformCostInput], {
    nullable: true,
    description: 'Costs by kind of reform instead of those of the method REFORM_COSTS, each kind once.',
  })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayUnique(({ kind }: ReformCostInput) => kind, { message: 'give the cost of each kind once' })
  @ArrayNotEmpty({ message: 'give at least one cost, or leave costs out' })
  costs?: ReformCostInput[];
}

@ObjectType({ description: 'A change of one country’s law or ties.' })
export class Reform {
  @Field(() => ReformKind, { description: 'Its kind.' })
  kind!: keyof typeof ReformKind;
  @Field(() => ID, {
    description: 'What it is about, by kind as in ReformInput; for ADD_RULE a name made from the rule.',
  })
  target!: string;
  @Field(() => Float, {
    description:
      'Its relative effort, from the method REFORM_COSTS or as given; 0 for kinds without one, as those that close.',
  })
  cost!: number;
  @Field(() => Boolean, { description: 'Whether it was agreed already (fixed): then its cost is not counted.' })
  agreed!: boolean;
}

@ObjectType({ description: 'A corridor that reforms change: its level, its certainty or its friction.' })
export class CorridorChange {
  @Field(() => ID, { description: 'The country from which data goes.' })
  origin!: string;
  @Field(() => ID, { description: 'The country to which it goes.' })
  destination!: string;
  @Field(() => CorridorLevel, { nullable: true, description: 'Its level without the reforms; null when not known.' })
  before!: keyof typeof CorridorLevel | null;
  @Field(() => CorridorLevel, { nullable: true, description: 'Its level with them.' })
  after!: keyof typeof CorridorLevel | null;
  @Field(() => Certainty, { description: 'Its certainty without them.' })
  certaintyBefore!: keyof typeof Certainty;
  @Field(() => Certainty, { description: 'Its certainty with them.' })
  certaintyAfter!: keyof typeof Certainty;
  @Field(() => Float, { nullable: true, description: 'Its friction without them, 0 to 1.' })
  frictionBefore!: number | null;
  @Field(() => Float, { nullable: true, description: 'Its friction with them.' })
  frictionAfter!: number | null;
}

@ObjectType({ description: 'A commitment that reforms touch.' })
export class TouchedCommitment {
  @Field(() => CommitmentChange, { description: 'What becomes of it.' })
  change!: keyof typeof CommitmentChange;
}

@ObjectType({
  description:
    'What reforms would bring, as far as others have measured it: published findings, each with its source, scope and assumptions. Never a forecast of Corredor.',
})
export class HarmonisationOutcome {}

@ObjectType({ description: 'A group with reforms laid over the facts. Nothing is written.' })
export class Simulation {
  @Field(() => CorridorMatrix, { description: 'The corridors as they are.' })
  before!: CorridorMatrix;
  @Field(() => CorridorMatrix, { description: 'The corridors with the reforms in force from asOf on.' })
  after!: CorridorMatrix;
}

@ObjectType({ description: 'A reform that the barriers of a group suggest.' })
export class ReformCandidate {
  @Field(() => ID, { description: 'The barrier that suggests it, as in a trace.' })
  barrier!: string;
  @Field(() => Int, { description: 'In how many corridors of the group that barrier stands above the target.' })
  corridors!: number;
  @Field(() => Boolean, { description: 'Whether the package takes it.' })
  chosen!: boolean;
}

@ObjectType({ description: 'A step of the order in which a package brings corridors early.' })
export class PackageStep {
  @Field(() => Int, { description: 'Corridors that reach the target with this step.' })
  gained!: number;
  @Field(() => Int, { description: 'Corridors at the target after it.' })
  atTarget!: number;
  @Field(() => Float, { description: 'The cost of this and all earlier steps.' })
  cost!: number;
}

@ObjectType({
  description: 'A package that costs least among those in which no country spends more than largestShare.',
})
export class ParetoPoint {
  @Field(() => Float, { description: 'What all countries spend together.' })
  totalCost!: number;
  @Field(() => Float, { description: 'What the country spends that spends most.' })
  largestShare!: number;
}

@ObjectType({ description: 'What becomes of a package when one country does nothing.' })
export class Refusal {
  @Field(() => Boolean, { description: 'Whether the others can bring every corridor to the target without it.' })
  dispensable!: boolean;
  @Field(() => Float, {
    nullable: true,
    description: 'What the cheapest package without it costs; null where there is none.',
  })
  costWithout!: number | null;
  @Field(() => Int, { description: 'Corridors from the country that stay below the target.' })
  ownCorridorsLost!: number;
  @Field(() => Int, { description: 'Corridors from other countries that stay below it.' })
  othersCorridorsLost!: number;
}

@ObjectType({ description: 'A corridor of a group.' })
export class CorridorEnds {
  @Field(() => ID, { description: 'The country from which data goes.' })
  origin!: string;
  @Field(() => ID, { description: 'The country to which it goes.' })
  destination!: string;
}

@ObjectType({
  description:
    'The cheapest reforms that lift every corridor of a group to a target level, among the candidates that its barriers suggest.',
})
export class ReformPackage {
  @Field(() => Boolean, {
    description: 'Whether every corridor reaches the target. Corridors of origins that are not covered are left aside.',
  })
  feasible!: boolean;
  @Field(() => PackageObstacle, { nullable: true, description: 'What stands in the way when it is not feasible.' })
  obstacle!: keyof typeof PackageObstacle | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The cost of the reforms that were not agreed already; null when the limits leave no package at all.',
  })
  cost!: number | null;
  @Field(() => Boolean, {
    description: 'Whether the solver proved that nothing costs less, for the corridors that can be lifted at all.',
  })
  optimal!: boolean;
  @Field(() => Float, {
    nullable: true,
    description:
      'The solver’s relative gap: how much cheaper a package could at most be. 0 when optimal; null without a package.',
  })
  gap!: number | null;
  @Field(() => CorridorMatrix, { description: 'The corridors as they are.' })
  before!: CorridorMatrix;
  @Field(() => CorridorMatrix, { description: 'The corridors with the package, and what is agreed, in force.' })
  after!: CorridorMatrix;
  @Field(() => [CorridorEnds], {
    description: 'Corridors that no candidate lifts to the target. The package lifts the others.',
  })
  unreachable!: CorridorEnds[];
}
