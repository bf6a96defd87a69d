import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Agreement, type AgreementRow } from '../agreement/types.js';
import type { Context } from '../api/context.js';
import { Lang, type Lang as Language, LawRelationType } from '../api/enums.js';
import { nameIn } from '../api/names.js';
import { PartialDate } from '../api/partialDate.js';
import type { PromiseOrValue } from '../api/reader.js';
import { Jurisdiction, type JurisdictionRow } from '../jurisdiction/types.js';
import { relationRead } from '../law/relationType.js';
import { Report, type ReportRow } from '../report/types.js';
import { Source } from '../source/types.js';
import {
  ActionArea,
  Agenda,
  AgendaRelation,
  type AgendaRelationRow,
  type AgendaRow,
  type AreaRow,
  Goal,
  type GoalRow,
  Milestone,
  Participant,
  type ParticipantRow,
  WorkingGroup,
  type WorkingGroupRow,
} from './types.js';

@Resolver(() => ActionArea)
export class ActionAreaResolver {
  @Query(() => ActionArea, { nullable: true, description: 'An action area of an agenda by id; null if there is none.' })
  actionArea(@Arg('id', () => ID) id: string, @Ctx() { reader }: Context): PromiseOrValue<AreaRow | null> {
    return reader.one('agenda/area_by_id', id);
  }

  @FieldResolver(() => String, { description: 'Its name in a language; the English one where it is not recorded.' })
  name(
    @Root() area: AreaRow,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return nameIn(lang, area);
  }

  @FieldResolver(() => Agenda, { description: 'The agenda that it belongs to.' })
  agenda(@Root() { agenda }: AreaRow, @Ctx() { reader }: Context): PromiseOrValue<AgendaRow | null> {
    return reader.one('agenda/by_id', agenda);
  }

  @FieldResolver(() => [Goal], { description: 'Its goals.' })
  goals(@Root() { id }: AreaRow, @Ctx() { reader }: Context): PromiseOrValue<readonly GoalRow[]> {
    return reader.many('agenda/goals_of_areas', id);
  }

  @FieldResolver(() => [Source], { description: 'The documents that its record rests on.' })
  sources(@Root() { id }: AreaRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `ActionArea:${id}`);
  }
}

@Resolver(() => Goal)
export class GoalResolver {
  @Query(() => Goal, { nullable: true, description: 'A goal of an agenda by id; null if there is none.' })
  goal(
    @Arg('id', () => ID, { description: 'Such as ELAC2022-G01.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<GoalRow | null> {
    return reader.one('agenda/goal_by_id', id);
  }

  @FieldResolver(() => ActionArea, { description: 'The action area that it belongs to.' })
  area(@Root() { area }: GoalRow, @Ctx() { reader }: Context): PromiseOrValue<AreaRow | null> {
    return reader.one('agenda/area_by_id', area);
  }

  @FieldResolver(() => [Source], { description: 'The documents that its record rests on.' })
  sources(@Root() { id }: GoalRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `Goal:${id}`);
  }
}

@Resolver(() => WorkingGroup)
export class WorkingGroupResolver {
  @Query(() => WorkingGroup, {
    nullable: true,
    description: 'A working group of an agenda by id; null if there is none.',
  })
  workingGroup(@Arg('id', () => ID) id: string, @Ctx() { reader }: Context): PromiseOrValue<WorkingGroupRow | null> {
    return reader.one('agenda/working_group_by_id', id);
  }

  @FieldResolver(() => String, { description: 'Its name in a language; the English one where it is not recorded.' })
  name(
    @Root() group: WorkingGroupRow,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return nameIn(lang, group);
  }

  @FieldResolver(() => Agenda, { description: 'The agenda that it belongs to.' })
  agenda(@Root() { agenda }: WorkingGroupRow, @Ctx() { reader }: Context): PromiseOrValue<AgendaRow | null> {
    return reader.one('agenda/by_id', agenda);
  }

  @FieldResolver(() => [ActionArea], { description: 'The action areas on which it works.' })
  areas(@Root() { id }: WorkingGroupRow, @Ctx() { reader }: Context): PromiseOrValue<readonly AreaRow[]> {
    return reader.many('agenda/areas_of_working_groups', id);
  }

  @FieldResolver(() => [Source], { description: 'The documents that its record rests on.' })
  sources(@Root() { id }: WorkingGroupRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `WorkingGroup:${id}`);
  }
}

@Resolver(() => Milestone)
export class MilestoneResolver {
  @Query(() => Milestone, { nullable: true, description: 'A milestone of an agenda by id; null if there is none.' })
  milestone(@Arg('id', () => ID) id: string, @Ctx() { reader }: Context): PromiseOrValue<Milestone | null> {
    return reader.one('agenda/milestone_by_id', id);
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'When.' })
  date(@Root() { date }: { date: string | null }): string | null {
    return date;
  }

  @FieldResolver(() => [Source], { description: 'The documents that its record rests on.' })
  sources(@Root() { id }: Milestone, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `Milestone:${id}`);
  }
}

@Resolver(() => Participant)
export class ParticipantResolver {
  @FieldResolver(() => Jurisdiction, {
    nullable: true,
    description: 'The country or group; null where an organisation takes part.',
  })
  party(@Root() { party }: ParticipantRow, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> | null {
    return party === null ? null : reader.one('jurisdiction/by_id', party);
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'Since when.' })
  since(@Root() { since }: ParticipantRow): string | null {
    return since;
  }

  @FieldResolver(() => [Source], { description: 'The documents that its record rests on.' })
  async sources(@Root() { sources }: ParticipantRow, @Ctx() { reader }: Context): Promise<(Source | null)[]> {
    return Promise.all(sources.map((id) => reader.one<Source>('source/by_id', id)));
  }
}

@Resolver(() => AgendaRelation)
export class AgendaRelationResolver {
  @FieldResolver(() => LawRelationType, { description: 'The relation, read from this agenda to the other record.' })
  type(@Root() relation: AgendaRelationRow): keyof typeof LawRelationType {
    return relationRead(relation);
  }

  @FieldResolver(() => Agenda, { nullable: true, description: 'The other agenda; null where the other is none.' })
  agenda(
    @Root() { kind, other }: AgendaRelationRow,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<AgendaRow | null> | null {
    return kind === 'Agenda' ? reader.one('agenda/by_id', other) : null;
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement; null where the other is none.' })
  agreement(
    @Root() { kind, other }: AgendaRelationRow,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<AgreementRow | null> | null {
    return kind === 'Agreement' ? reader.one('agreement/by_id', other) : null;
  }

  @FieldResolver(() => Report, { nullable: true, description: 'The report; null where the other is none.' })
  report(
    @Root() { kind, other }: AgendaRelationRow,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<ReportRow | null> | null {
    return kind === 'Report' ? reader.one('report/by_id', other) : null;
  }
}
