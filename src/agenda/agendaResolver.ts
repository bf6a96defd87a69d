import { Arg, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { Lang, type Lang as Language } from '../api/enums.js';
import { nameIn } from '../api/names.js';
import { PartialDate } from '../api/partialDate.js';
import type { PromiseOrValue } from '../api/reader.js';
import { Source } from '../source/types.js';
import {
  ActionArea,
  Agenda,
  AgendaRelation,
  type AgendaRelationRow,
  type AgendaRow,
  type AreaRow,
  Milestone,
  Participant,
  type ParticipantRow,
  WorkingGroup,
  type WorkingGroupRow,
} from './types.js';

@Resolver(() => Agenda)
export class AgendaResolver {
  @Query(() => Agenda, { nullable: true, description: 'An agenda by id; null if there is none.' })
  agenda(
    @Arg('id', () => ID, { description: 'Such as ELAC2022.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<AgendaRow | null> {
    return reader.one('agenda/by_id', id);
  }

  @Query(() => [Agenda], { description: 'All regional digital agendas.' })
  async agendas(@Ctx() { reader }: Context): Promise<AgendaRow[]> {
    return (await reader.read('agenda/all')).map(({ record }) => record as unknown as AgendaRow);
  }

  @FieldResolver(() => String, { description: 'Its name in a language.' })
  name(
    @Root() agenda: AgendaRow,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return nameIn(lang, agenda);
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'When it was adopted.' })
  adoptedAt(@Root() { adoptedAt }: AgendaRow): string | null {
    return adoptedAt;
  }

  @FieldResolver(() => [ActionArea], { description: 'Its action areas.' })
  areas(@Root() { id }: AgendaRow, @Ctx() { reader }: Context): PromiseOrValue<readonly AreaRow[]> {
    return reader.many('agenda/areas_of_agendas', id);
  }

  @FieldResolver(() => [WorkingGroup], { description: 'Its working groups.' })
  workingGroups(@Root() { id }: AgendaRow, @Ctx() { reader }: Context): PromiseOrValue<readonly WorkingGroupRow[]> {
    return reader.many('agenda/working_groups_of_agendas', id);
  }

  @FieldResolver(() => [Milestone], { description: 'The steps of its life.' })
  milestones(@Root() { id }: AgendaRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Milestone[]> {
    return reader.many('agenda/milestones_of_agendas', id);
  }

  @Extensions({ assumedSize: 27 })
  @FieldResolver(() => [Participant], { description: 'Who takes part.' })
  participants(@Root() { id }: AgendaRow, @Ctx() { reader }: Context): PromiseOrValue<readonly ParticipantRow[]> {
    return reader.many('agenda/participants_of_agendas', id);
  }

  @FieldResolver(() => [AgendaRelation], {
    description:
      'Its predecessors and successors (REPLACES, REPLACED_BY), and other agendas, agreements and reports that it is connected with.',
  })
  relations(@Root() { id }: AgendaRow, @Ctx() { reader }: Context): PromiseOrValue<readonly AgendaRelationRow[]> {
    return reader.many('agenda/relations_of_agendas', id);
  }

  @FieldResolver(() => [Source], { description: 'The documents that its record rests on.' })
  sources(@Root() { id }: AgendaRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `Agenda:${id}`);
  }
}
