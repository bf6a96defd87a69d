import { ExportPartiesDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const parties = defineTable({
  name: 'parties',
  title: 'Parties to agreements',
  row: 'a country or group that is, was or wants to be party to an agreement; where a day is asked for, only those bound at it',
  document: ExportPartiesDocument,
  rows: ({ agreements }) =>
    agreements.edges.flatMap(({ node: agreement }) => agreement.parties.map((party) => ({ agreement, ...party }))),
  undatedUnlessAsked: true,
  page: ({ agreements }) => agreements.pageInfo,
  columns: ({ date, list, sources, text, verification }) => [
    text('agreement', 'the id of the agreement', ({ agreement }) => agreement.id),
    text('agreementName', 'its name', ({ agreement }) => agreement.name),
    text('party', 'the country or group', ({ party }) => party.id),
    text('partyName', 'its name', ({ party }) => party.name),
    text('status', 'what it is to the agreement', ({ status }) => status),
    ...date('signed', 'when it signed', ({ signed }) => signed),
    ...date('since', 'since when it is bound', ({ since }) => since),
    ...date('until', 'until when it was bound', ({ until }) => until),
    list('notWith', 'other parties towards which the agreement does not bind it', ({ notWith }) =>
      notWith.map(({ id }) => id),
    ),
    text('note', 'a remark', ({ note }) => note),
    verification(({ agreement }) => agreement.verification),
    ...sources(({ agreement }) => agreement.sources),
  ],
});
