import { ExportGroupsDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const groups = defineTable({
  name: 'groups',
  title: 'Groups of countries that act as one',
  row: 'a union, a community or another group with its members',
  document: ExportGroupsDocument,
  rows: ({ groups }) => groups,
  columns: ({ list, sources, text }) => [
    text('id', 'the id of the group', ({ id }) => id),
    text('name', 'its name', ({ name }) => name),
    text('kind', 'what kind of group it is', ({ kind }) => kind),
    list('members', 'codes of its members at the day', ({ members }) => members.map(({ id }) => id)),
    list('bound', 'countries that its law binds at the day without membership', ({ bound }) =>
      bound.map(({ id }) => id),
    ),
    text('note', 'a remark', ({ note }) => note),
    ...sources((group) => group.sources),
  ],
});
