import { ExportChangesDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const changes = defineTable({
  name: 'changes',
  title: 'Changes of the law, past and future',
  row: 'a change: what is recorded to begin or end at a day; a correction of the record is none',
  document: ExportChangesDocument,
  rows: ({ changes }) => changes.edges.map(({ node }) => node),
  page: ({ changes }) => changes.pageInfo,
  columns: ({ date, sources, text, verification }) => [
    text('id', 'the id of the change', ({ id }) => id),
    ...date('date', 'when it happens', (change) => change.date),
    text('kind', 'what happens', ({ kind }) => kind),
    text(
      'jurisdiction',
      'whose change it is; empty where an agreement itself changes',
      (change) => change.jurisdiction?.id,
    ),
    text('law', 'the id of the law', ({ law }) => law?.id),
    text('rule', 'the id of the rule', ({ rule }) => rule?.id),
    text('agreement', 'the id of the agreement', ({ agreement }) => agreement?.id),
    text('party', 'the other side: who is recognised, or who joins or leaves', ({ party }) => party?.id),
    text('commitment', 'the id of the commitment', ({ commitment }) => commitment?.id),
    text('recognition', 'the id of the recognition', ({ recognition }) => recognition?.id),
    text('group', 'the id of the group that is joined or left', ({ group }) => group?.id),
    text('regulator', 'the id of the authority', ({ regulator }) => regulator?.id),
    text('billStep', 'the step, of a bill', ({ billStep }) => billStep),
    text('summary', 'in words', ({ summary }) => summary),
    text('permalink', 'the address of the record that it is about', ({ permalink }) => permalink),
    text('note', 'a remark', ({ note }) => note),
    verification((change) => change.verification),
    ...sources((change) => change.sources),
  ],
});
