import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Certainty, CorridorLevel, LoadBearingKind, Verification } from '../../api/enums.js';

@ObjectType({ description: 'A corridor that would have another level, or another certainty, without a fact.' })
export class HangingCorridor {
  @Field(() => ID, { description: 'The country from which data goes.' })
  origin!: string;
  @Field(() => ID, { description: 'The country to which it goes.' })
  destination!: string;
  @Field(() => CorridorLevel, { nullable: true, description: 'Its level; null when not known.' })
  level!: keyof typeof CorridorLevel | null;
  @Field(() => Certainty, { description: 'Its certainty.' })
  certainty!: keyof typeof Certainty;
  @Field(() => CorridorLevel, { nullable: true, description: 'Its level if the fact did not hold.' })
  levelWithout!: keyof typeof CorridorLevel | null;
  @Field(() => Certainty, { description: 'Its certainty if the fact did not hold.' })
  certaintyWithout!: keyof typeof Certainty;
}

@ObjectType({
  description:
    'A fact of which the loss, alone, would change the level or the certainty of a corridor. Facts that stand in for each other bear nothing each.',
})
export class LoadBearingFact {
  @Field(() => LoadBearingKind, { description: 'What kind of fact it is.' })
  kind!: keyof typeof LoadBearingKind;
  @Field(() => ID, {
    description: 'The id of the provision, law or recognition; for a membership or a party the ids of its two ends.',
  })
  id!: string;
  @Field(() => Verification, {
    nullable: true,
    description:
      'How well it was checked: the best grade among its sources. Null where the record has no grade of its own.',
  })
  verification!: keyof typeof Verification | null;
  @Field(() => Int, { description: 'How many corridors hang on it.' })
  corridorCount!: number;
  @Field(() => [HangingCorridor], { description: 'These corridors, by origin, then destination.' })
  corridors!: HangingCorridor[];
}
