import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ClauseFamily } from '../../api/enums.js';
import { CorridorEnds } from '../types.js';

@ObjectType({ description: 'A set of model clauses on which a contract can be made.' })
export class ClauseInstrument {
  @Field(() => ClauseFamily, { description: 'Their family.' })
  family!: keyof typeof ClauseFamily;
  @Field(() => ID, {
    nullable: true,
    description:
      'For national clauses the country or group whose authority drew them up; null for a family that several accept.',
  })
  country!: string | null;
}

@ObjectType({ description: 'Where a set of model clauses is accepted.' })
export class ClauseAcceptance {
  @Field(() => ClauseInstrument, { description: 'The clauses.' })
  instrument!: ClauseInstrument;
  @Field(() => [ID], { description: 'The origins that accept them, by code.' })
  origins!: string[];
  @Field(() => Int, { description: 'The corridors that a contract on them carries by itself.' })
  corridors!: number;
}

@ObjectType({
  description:
    'One contract for a group: which model clauses carry which corridors, and the fewest that carry all that clauses can.',
})
export class ClauseStudy {
  @Field(() => [ClauseInstrument], {
    description:
      'The fewest sets of clauses that together carry every corridor which recorded clauses carry; proved by an integer programme.',
  })
  fewest!: ClauseInstrument[];
  @Field(() => Int, { description: 'Corridors that are free and need no contract.' })
  free!: number;
  @Field(() => Int, { description: 'Corridors that some recorded clauses carry.' })
  carried!: number;
  @Field(() => [CorridorEnds], {
    description: 'Corridors of which the origin takes model clauses, but which ones is not recorded.',
  })
  unrecorded!: CorridorEnds[];
  @Field(() => [CorridorEnds], {
    description:
      'Corridors that clauses alone do not carry: the law does not take them, or something else stands in the way too.',
  })
  beyond!: CorridorEnds[];
}
