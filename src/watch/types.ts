import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Certainty, CorridorLevel, DataCategory, enumOf, Recipient, Sector } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { ChangeKind as kinds, ChangeShare as shares, BillStep as steps } from '../vocabulary/change.js';

export const ChangeKind = enumOf('ChangeKind', 'What is recorded to happen on a day.', kinds);
export const BillStep = enumOf('BillStep', 'What becomes of a bill.', steps);
export const ChangeShare = enumOf('ChangeShare', 'How a change shares in what happened to a corridor.', shares);

@ObjectType({ description: 'The level of a corridor with what it must not be read without.' })
export class CorridorStanding {
  @Field(() => CorridorLevel, { nullable: true, description: 'As in a trace; null when it is not known.' })
  level!: keyof typeof CorridorLevel | null;
  @Field(() => CorridorLevel, { nullable: true, description: 'With the conditional barriers, as in a trace.' })
  levelAtMost!: keyof typeof CorridorLevel | null;
  @Field(() => Certainty, { description: 'As in a trace.' })
  certainty!: keyof typeof Certainty;
}

@ObjectType({
  description:
    'Something that is recorded to begin or end on a day, past or future: a law, a rule, a tie between countries. A correction of the record is none: see corrections.',
})
export class Change {
  @Field(() => ID, {
    description:
      'Stable: the kind and the id of the record, such as LAW_IN_FORCE:BR-LGPD, whatever becomes of the date.',
  })
  id!: string;
  @Field(() => ChangeKind, { description: 'What happens.' })
  kind!: keyof typeof ChangeKind;
}

@ObjectType({
  description: 'A corridor whose level, levelAtMost or certainty on a day differs from that of the day before.',
})
export class CorridorShift {
  @Field(() => ID, { description: 'The country from which data goes.' })
  origin!: string;
  @Field(() => ID, { description: 'The country to which it goes.' })
  destination!: string;
  @Field(() => CorridorStanding, { description: 'On the day before.' })
  before!: CorridorStanding;
  @Field(() => CorridorStanding, { description: 'On the day.' })
  after!: CorridorStanding;
  @Field(() => ChangeShare, { description: 'How the changes below share in it.' })
  share!: keyof typeof ChangeShare;
  @Field(() => [Change], {
    description:
      'The changes of the day to which it is owed: those without which the corridor would be another one; where each could be spared, those that bring it alone.',
  })
  changes!: Change[];
}

@ObjectType({
  description:
    'Something that is recorded without the date on which it happens, so that it stands on no day: it is listed rather than lost.',
})
export class UndatedChange {
  @Field(() => ID, { description: 'The id that the change would have.' })
  id!: string;
  @Field(() => ChangeKind, { description: 'What happens, or happened.' })
  kind!: keyof typeof ChangeKind;
}

@ObjectType({
  description:
    'The next day on which a corridor changes, as recorded in this data set: laws that were adopted, ties that were agreed. It is no forecast; a bill that becomes law is not in it before it does.',
})
export class NextChange {
  @Field(() => DateScalar, { description: 'The day; the first of its month or year where only these are recorded.' })
  date!: string;
  @Field(() => [CorridorShift], { description: 'The corridors that change, by origin, then destination.' })
  corridors!: CorridorShift[];
  @Field(() => [Change], { description: 'The changes behind them, each once.' })
  changes!: Change[];
}

@ObjectType({ description: 'A stretch of time in which a corridor stays as it is.' })
export class CorridorPeriod extends CorridorStanding {
  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day that no longer belongs to it; null where no later change is recorded.',
  })
  to!: string | null;
  @Field(() => ChangeShare, { nullable: true, description: 'How the changes share in it; null for the first period.' })
  share!: keyof typeof ChangeShare | null;
  @Field(() => [Change], {
    description: 'The changes on its first day to which it is owed, as in CorridorShift; empty for the first period.',
  })
  changes!: Change[];
}

@ObjectType({ description: 'A corridor over time: the days on which it changes, not a sample.' })
export class CorridorHistory {
  @Field(() => DataCategory, { description: 'The data asked about.' })
  dataCategory!: keyof typeof DataCategory;
  @Field(() => Sector, { description: 'The sector asked about.' })
  sector!: keyof typeof Sector;
  @Field(() => Recipient, { description: 'Who receives.' })
  recipient!: keyof typeof Recipient;
  @Field(() => DateScalar, { description: 'The first day looked at.' })
  from!: string;
  @Field(() => DateScalar, { description: 'The last day looked at.' })
  to!: string;
  @Field(() => [CorridorPeriod], { description: 'The periods, in order, without a gap. Neighbours differ.' })
  periods!: CorridorPeriod[];
}

@ObjectType({ description: 'A stretch of time in which all corridors of a group stay as they are.' })
export class MatrixPeriod {
  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day that no longer belongs to it; null where no later change is recorded.',
  })
  to!: string | null;
  @Field(() => Float, { description: 'As in CorridorMatrix: 0 where no level is known.' })
  openShare!: number;
  @Field(() => Int, { description: 'As in CorridorMatrix.' })
  unregulatedCells!: number;
  @Field(() => Int, { description: 'As in CorridorMatrix.' })
  unknownCells!: number;
  @Field(() => [CorridorShift], {
    description:
      'The corridors that changed on its first day, by origin, then destination; empty for the first period.',
  })
  changed!: CorridorShift[];
}

@ObjectType({ description: 'The corridors of a group over time: the days on which one of them changes, not a sample.' })
export class MatrixHistory {
  @Field(() => DateScalar, { description: 'The first day looked at.' })
  from!: string;
  @Field(() => DateScalar, { description: 'The last day looked at.' })
  to!: string;
  @Field(() => [MatrixPeriod], { description: 'The periods, in order, without a gap.' })
  periods!: MatrixPeriod[];
}
