/** `agendas/ID.yaml`: a regional digital agenda with its areas, goals, working groups and participants. */

import { z } from 'zod';
import { lawRelation } from './law.js';
import { count, dateOrNull, id, names, note, partialDate, place, sources, text } from './shared.js';
import { agendaRole, crossCuttingTheme, goalTopic } from './terms.js';

const milestone = z
  .strictObject({
    date: dateOrNull.describe('When it happened; null if unknown.'),
    event: text.describe('What happened.'),
    note,
    sources,
  })
  .meta({ id: 'Milestone', description: 'A step in the life of the agenda.' });

const area = z
  .strictObject({
    id: id.describe('The agenda’s id, then a number or key.'),
    number: count.nullable().describe('Its number in the agenda; null if it has none or it was not seen.'),
    name: names.name,
    nameEs: names.nameEs,
    note,
    sources,
  })
  .meta({ id: 'ActionArea', description: 'An area of action (a pillar) of the agenda.' });

const goal = z
  .strictObject({
    id: id.describe('The agenda’s id, then G and a number that is ours.'),
    number: count.nullable().describe('Its number in the agenda; null if it was not seen.'),
    area: id.describe('Id of the area that it belongs to.'),
    summary: text.describe('What it aims at, in your own words.'),
    topics: z.array(goalTopic).min(1, 'expected at least one topic').describe('What it is about.'),
    note,
    sources,
  })
  .meta({ id: 'Goal', description: 'A goal of the agenda.' });

const workingGroup = z
  .strictObject({
    id: id.describe('The agenda’s id, then WG and a key.'),
    name: names.name,
    nameEs: names.nameEs,
    areas: z.array(id).describe('Ids of the areas that it works on.'),
    note,
    sources,
  })
  .meta({ id: 'WorkingGroup', description: 'A working group of the agenda.' });

const participant = z
  .strictObject({
    country: z.exactOptional(place).describe('The country, or a group such as EU; or else `organisation`.'),
    organisation: z.exactOptional(text).describe('The organisation, by its usual short name, or else `country`.'),
    role: agendaRole.describe('What it does in the agenda.'),
    since: partialDate.nullable().default(null).describe('Since when, where known.'),
    note,
    sources,
  })
  .refine(
    (who) => (who.country === undefined) !== (who.organisation === undefined),
    'expected either a country or an organisation',
  )
  .meta({ id: 'Participant', description: 'A country or an organisation that takes part in the agenda.' });
export type ParticipantRecord = z.output<typeof participant>;

export const agendaFile = z
  .strictObject({
    agenda: z
      .strictObject({
        id: id.describe('Its short name, which is also the name of the file: ELAC2026.'),
        ...names,
        period: text
          .regex(/^\d{4}-(\d{4})?$/, 'expected years: 2022-2024, or 2022- without an end')
          .nullable()
          .describe('The years that it covers, 2022-2024; 2022- when it has no end; null if unknown.'),
        adoptedAt: dateOrNull.describe('When it was adopted; null if unknown.'),
        place: text.nullable().describe('Where it was adopted; null if unknown.'),
        forum: text.describe('Who adopted it, and at which meeting.'),
        binding: z.boolean().describe('Whether it binds.'),
        goalCount: count
          .nullable()
          .describe('How many goals the agenda itself counts; null if unknown. Not all need be recorded here.'),
        areaCount: count.nullable().describe('How many areas the agenda itself counts; null if unknown.'),
        crossCutting: z.array(crossCuttingTheme).default([]).describe('Themes that cut across its areas.'),
        relations: z.array(lawRelation).default([]).describe('How it relates to other agendas.'),
        milestones: z.array(milestone).default([]).describe('Steps in its life.'),
        note,
        sources,
      })
      .describe('The agenda itself.'),
    areas: z.array(area).describe('Its areas of action.'),
    goals: z.array(goal).describe('Its goals, as far as they are recorded.'),
    workingGroups: z.array(workingGroup).describe('Its working groups.'),
    participants: z.array(participant).describe('Who takes part.'),
  })
  .meta({ title: 'A digital agenda', description: 'A regional digital agenda.' });
export type AgendaFile = z.output<typeof agendaFile>;
