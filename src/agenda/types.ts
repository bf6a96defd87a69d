import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf, LawRelationType, Verification } from '../api/enums.js';
import * as vocabulary from '../vocabulary/agenda.js';

export const GoalTopic = enumOf('GoalTopic', 'What a goal is about.', vocabulary.GoalTopic);
export const AgendaRole = enumOf(
  'AgendaRole',
  'How a country or organisation takes part in an agenda.',
  vocabulary.AgendaRole,
);
export const CrossCuttingTheme = enumOf(
  'CrossCuttingTheme',
  'A theme that cuts across the areas of an agenda.',
  vocabulary.CrossCuttingTheme,
);

/** An agenda as the statements return it. */
export interface AgendaRow {
  readonly id: string;
  readonly name: string;
  readonly nameEs: string;
  readonly namePt: string | null;
  readonly adoptedAt: string | null;
}
export interface AreaRow {
  readonly id: string;
  readonly name: string;
  readonly nameEs: string;
  readonly agenda: string;
}
export interface GoalRow {
  readonly id: string;
  readonly area: string;
}
export interface WorkingGroupRow {
  readonly id: string;
  readonly name: string;
  readonly nameEs: string;
  readonly agenda: string;
}
export interface AgendaRelationRow {
  readonly type: keyof typeof LawRelationType;
  readonly outgoing: boolean;
  readonly kind: 'Agenda' | 'Agreement' | 'Report';
  readonly other: string;
}
export interface ParticipantRow {
  readonly party: string | null;
  readonly since: string | null;
  readonly sources: readonly string[];
}

@ObjectType({ description: 'A regional digital agenda, such as eLAC2022.' })
export class Agenda {
  @Field(() => ID, { description: 'A short stable key, such as ELAC2022.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'The years that it covers, such as 2020-2022.' })
  period!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it was adopted.' })
  place!: string | null;
  @Field(() => String, { nullable: true, description: 'The meeting that adopted it.' })
  forum!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it binds; null if unknown.' })
  binding!: boolean | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many goals it has by its own count; the records may hold fewer.',
  })
  goalCount!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many action areas it has by its own count.' })
  areaCount!: number | null;
  @Field(() => [CrossCuttingTheme], { description: 'Themes that cut across its areas.' })
  crossCutting!: (keyof typeof CrossCuttingTheme)[];
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
  @Field(() => Verification, { nullable: true, description: 'The best grade among its sources.' })
  verification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'An action area (a pillar) of an agenda.' })
export class ActionArea {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { nullable: true, description: 'Its number in the agenda.' })
  number!: number | null;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
  @Field(() => Verification, { nullable: true, description: 'The best grade among its sources.' })
  verification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'How an agenda relates to another one, or to an agreement or a report.' })
export class AgendaRelation {
  @Field(() => LawRelationType, { description: 'The relation, read from this agenda to the other record.' })
  type!: keyof typeof LawRelationType;
  @Field(() => String, { nullable: true, description: 'What is worth knowing of it.' })
  note!: string | null;
}

@ObjectType({ description: 'A goal of an agenda.' })
export class Goal {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { nullable: true, description: 'Its number in the agenda; null if it was not seen.' })
  number!: number | null;
  @Field(() => String, { description: 'What it aims at, in words of this data set.' })
  summary!: string;
  @Field(() => [GoalTopic], { description: 'What it is about.' })
  topics!: (keyof typeof GoalTopic)[];
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
  @Field(() => Verification, { nullable: true, description: 'The best grade among its sources.' })
  verification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'A working group of an agenda.' })
export class WorkingGroup {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
  @Field(() => Verification, { nullable: true, description: 'The best grade among its sources.' })
  verification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'A step in the life of an agenda.' })
export class Milestone {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { description: 'What happened.' })
  event!: string;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
  @Field(() => Verification, { nullable: true, description: 'The best grade among its sources.' })
  verification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'A country, a group or an organisation that takes part in an agenda.' })
export class Participant {
  @Field(() => String, { nullable: true, description: 'The organisation; null where a country or group takes part.' })
  organisation!: string | null;
  @Field(() => AgendaRole, { description: 'How it takes part.' })
  role!: keyof typeof AgendaRole;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
  @Field(() => Verification, { nullable: true, description: 'The best grade among its sources.' })
  verification!: keyof typeof Verification | null;
}
