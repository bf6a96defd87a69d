import { ArrayMaxSize, ArrayMinSize, ArrayUnique, ValidateIf } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  BarrierKind,
  Certainty,
  CommitmentException,
  CorridorLevel,
  DataCategory,
  Mechanism,
  MechanismStatus,
  Recipient,
  Sector,
  Verification,
} from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { Country } from '../jurisdiction/types.js';

/** A matrix has a cell for each ordered pair: so many countries make 3,540. */
export const MAX_COUNTRIES = 60;

@InputType({ description: 'A group of countries: exactly one of the two. At least two countries must result.' })
export class CountryGroup {
  @Field(() => [ID], { nullable: true, description: `ISO 3166-1 alpha-2 codes, 2 to ${MAX_COUNTRIES}, each once.` })
  @ValidateIf((group: CountryGroup) => group.countries != null)
  @ArrayMinSize(2, { message: 'give at least two countries' })
  @ArrayMaxSize(MAX_COUNTRIES, { message: `give at most ${MAX_COUNTRIES} countries` })
  @ArrayUnique({ message: 'name each country once' })
  countries?: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'The countries that an agreement binds at asOf; a group that is party stands for its members.',
  })
  agreement?: string;
}

@ObjectType({
  description: 'A commitment that limits barriers between two countries, with the exceptions that may save one.',
})
export class Discipline {
  @Field(() => [CommitmentException], {
    description: 'The exceptions that could speak for a measure on these data in this sector.',
  })
  exceptionsThatMayApply!: (keyof typeof CommitmentException)[];
}

@ObjectType({ description: 'A fact that could have changed the answer and could not be weighed.' })
export class LeftOut {
  @Field(() => ID, { description: 'The id of the law, rule, membership or recognition.' })
  id!: string;
}

@ObjectType({ description: 'A node of an answer drawn as a graph.' })
export class GraphNode {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { description: 'The kind of the node, such as Law or Mechanism.' })
  kind!: string;
  @Field(() => String, { description: 'What to write on it, in the language asked for.' })
  label!: string;
}

@ObjectType({ description: 'An edge of an answer drawn as a graph.' })
export class GraphEdge {
  @Field(() => ID, { description: 'The id of the node where it starts.' })
  from!: string;
  @Field(() => ID, { description: 'The id of the node where it ends.' })
  to!: string;
  @Field(() => String, { description: 'The kind of the edge, such as ENACTED.' })
  kind!: string;
}

@ObjectType('Graph', { description: 'An answer as a graph.' })
export class AnswerGraph {
  @Field(() => [GraphNode], { description: 'Its nodes.' })
  nodes!: GraphNode[];
  @Field(() => [GraphEdge], { description: 'Its edges, between these nodes.' })
  edges!: GraphEdge[];
}

@ObjectType({ description: 'Whether a mechanism can carry a transfer for this pair at this date.' })
export class MechanismAssessment {
  @Field(() => Mechanism, { description: 'The mechanism.' })
  mechanism!: keyof typeof Mechanism;
  @Field(() => MechanismStatus, { description: 'Whether it is open.' })
  status!: keyof typeof MechanismStatus;
}

@ObjectType({
  description:
    'One transfer regime (the pooled grounds of a law and of what implements or amends it), or one rule that stands alone.',
})
export class Barrier {
  @Field(() => ID, { description: 'The root law and /regime, or the rule that stands alone and /barrier.' })
  id!: string;
  @Field(() => BarrierKind, { description: 'Its kind.' })
  kind!: keyof typeof BarrierKind;
  @Field(() => String, {
    nullable: true,
    description: 'The size, or the entities or data, to which alone it applies, in words.',
  })
  threshold!: string | null;
  @Field(() => CorridorLevel, {
    nullable: true,
    description: 'Its level; null when its rules were not read to their end and no ground that was read is open.',
  })
  level!: keyof typeof CorridorLevel | null;
  @Field(() => Boolean, {
    description: 'Whether it stands above FREE against a binding commitment: a question for a lawyer, never a verdict.',
  })
  potentialConflict!: boolean;
}

@ObjectType({ description: 'What stands between data of one country and a destination, at a date.' })
export class CorridorTrace {
  @Field(() => DataCategory, { description: 'The data asked about.' })
  dataCategory!: keyof typeof DataCategory;
  @Field(() => Sector, { description: 'The sector asked about.' })
  sector!: keyof typeof Sector;
  @Field(() => Recipient, { description: 'Who receives.' })
  recipient!: keyof typeof Recipient;
  @Field(() => DateScalar, { description: 'The day for which it is answered.' })
  asOf!: string;
  @Field(() => CorridorLevel, {
    nullable: true,
    description: 'The level of the worst barrier without a threshold; null when certainty is UNKNOWN.',
  })
  level!: keyof typeof CorridorLevel | null;
  @Field(() => CorridorLevel, {
    nullable: true,
    description: 'The worst level with the conditional barriers included; null when it is not known.',
  })
  levelAtMost!: keyof typeof CorridorLevel | null;
  @Field(() => Certainty, { description: 'How much the law and the data set say. Read it beside the level.' })
  certainty!: keyof typeof Certainty;
  @Field(() => Float, {
    nullable: true,
    description:
      'From 0 (free) to 1 (a prohibition): 1 − Π over the barriers of (1 − weight of the level); weights from the data set’s friction method. Null when certainty is UNKNOWN.',
  })
  friction!: number | null;
  @Field(() => Float, { nullable: true, description: 'The same with the conditional barriers.' })
  frictionAtMost!: number | null;
  @Field(() => [Barrier], { description: 'What stands in the way whoever sends, those at FREE included.' })
  barriers!: Barrier[];
  @Field(() => [Barrier], {
    description: 'What stands in the way only above a size, or for some entities or data: see threshold.',
  })
  conditionalBarriers!: Barrier[];
  @Field(() => Verification, {
    nullable: true,
    description: 'The weakest grade among the facts that the answer rests on.',
  })
  weakestVerification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'The level of one corridor of a matrix.' })
export class CorridorCell {
  @Field(() => ID, { description: 'The country from which data goes.' })
  origin!: string;
  @Field(() => ID, { description: 'The country to which it goes.' })
  destination!: string;
  @Field(() => CorridorLevel, { nullable: true, description: 'As in a trace.' })
  level!: keyof typeof CorridorLevel | null;
  @Field(() => CorridorLevel, { nullable: true, description: 'As in a trace.' })
  levelAtMost!: keyof typeof CorridorLevel | null;
  @Field(() => Certainty, { description: 'As in a trace.' })
  certainty!: keyof typeof Certainty;
  @Field(() => Float, { nullable: true, description: 'As in a trace.' })
  friction!: number | null;
  @Field(() => Float, { nullable: true, description: 'As in a trace.' })
  frictionAtMost!: number | null;
}

@ObjectType({ description: 'The corridors between all ordered pairs of a group.' })
export class CorridorMatrix {
  @Field(() => [Country], { description: 'The countries of the group, by code.' })
  countries!: Country[];
  @Field(() => DateScalar, { description: 'The day for which it is answered.' })
  asOf!: string;
  @Field(() => [CorridorCell], { description: 'A cell for each ordered pair, by origin, then destination.' })
  cells!: CorridorCell[];
  @Field(() => Float, {
    description:
      'Cells at FREE or SAFEGUARDS with certainty REGULATED, over cells with a known level; 0 to 1. 0 where none is known: read unknownCells beside it.',
  })
  openShare!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'The mean friction over cells with a known level. Null where none is known.',
  })
  meanFriction!: number | null;
  @Field(() => Int, {
    description: 'Cells whose origin is covered and has no law on the data: they are FREE and unprotected.',
  })
  unregulatedCells!: number;
  @Field(() => Int, { description: 'Cells of which the level is not known.' })
  unknownCells!: number;
}

@ObjectType({ description: 'A corridor in which a barrier stands.' })
export class BarredCorridor {
  @Field(() => ID, { description: 'The country from which data goes.' })
  origin!: string;
  @Field(() => ID, { description: 'The country to which it goes.' })
  destination!: string;
  @Field(() => CorridorLevel, { nullable: true, description: 'The level of the barrier there; null when not known.' })
  level!: keyof typeof CorridorLevel | null;
}

@ObjectType({
  description:
    'A barrier with the corridors of a matrix that it stands in above FREE. What it says of itself is said of the corridor where it is worst.',
})
export class MatrixBarrier {
  @Field(() => ID, { description: 'As the id of the barrier in a trace.' })
  id!: string;
  @Field(() => BarrierKind, { description: 'Its kind.' })
  kind!: keyof typeof BarrierKind;
  @Field(() => String, { nullable: true, description: 'As in a trace.' })
  threshold!: string | null;
  @Field(() => CorridorLevel, { nullable: true, description: 'Its worst level; null when not known.' })
  level!: keyof typeof CorridorLevel | null;
  @Field(() => Boolean, { description: 'As in a trace: a question for a lawyer, never a verdict.' })
  potentialConflict!: boolean;
  @Field(() => String, { description: 'Its law, as it is cited in short.' })
  lawTitle!: string;
  @Field(() => [BarredCorridor], { description: 'These corridors, by origin, then destination.' })
  corridors!: BarredCorridor[];
  @Field(() => Int, { description: 'How many they are.' })
  corridorCount!: number;
}
