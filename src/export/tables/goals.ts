import { ExportGoalsDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const goals = defineTable({
  name: 'goals',
  title: 'Goals of digital agendas',
  row: 'a goal of an action area of an agenda',
  document: ExportGoalsDocument,
  rows: ({ agendas }) =>
    agendas.flatMap((agenda) => agenda.areas.flatMap((area) => area.goals.map((goal) => ({ agenda, area, goal })))),
  columns: ({ list, number, sources, text, verification }) => [
    text('id', 'the id of the goal', ({ goal }) => goal.id),
    text('agenda', 'the id of the agenda', ({ agenda }) => agenda.id),
    text('agendaName', 'its name', ({ agenda }) => agenda.name),
    text('area', 'the id of the action area', ({ area }) => area.id),
    number('areaNumber', 'its number in the agenda', ({ area }) => area.number),
    text('areaName', 'its name', ({ area }) => area.name),
    number('number', 'the number of the goal', ({ goal }) => goal.number),
    text('summary', 'what it asks, in words of this data set', ({ goal }) => goal.summary),
    list('topics', 'what it is about', ({ goal }) => goal.topics),
    list('actionLines', 'ids of the action lines of the World Summit to which it is judged to belong', ({ goal }) =>
      goal.actionLines.map(({ id }) => id),
    ),
    list('joins', 'ids of the judgements of what bears on it; the table inPlace tells them by country', ({ goal }) =>
      goal.joins.map(({ id }) => id),
    ),
    text('note', 'a remark', ({ goal }) => goal.note),
    verification(({ goal }) => goal.verification),
    ...sources(({ goal }) => goal.sources),
  ],
});
