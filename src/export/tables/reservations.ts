import { ExportReservationsDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const reservations = defineTable({
  name: 'reservations',
  title: 'Reservations to agreements',
  row: 'an entry of a party in an annex of non-conforming measures',
  document: ExportReservationsDocument,
  rows: ({ agreements }) =>
    agreements.edges.flatMap(({ node: agreement }) =>
      agreement.reservations.map((reservation) => ({ agreement, ...reservation })),
    ),
  page: ({ agreements }) => agreements.pageInfo,
  columns: ({ date, list, sources, text, verification }) => [
    text('id', 'the id of the reservation', ({ id }) => id),
    text('agreement', 'the id of the agreement', ({ agreement }) => agreement.id),
    text('agreementName', 'its name', ({ agreement }) => agreement.name),
    text('party', 'who made it', ({ party }) => party.id),
    text('annex', 'where it stands', ({ annex }) => annex),
    text('measures', 'whether it keeps present measures alone or future ones too', ({ measures }) => measures),
    list('sectors', 'the sectors that it covers', ({ sectors }) => sectors),
    ...date('from', 'from when it holds', ({ from }) => from),
    ...date('to', 'until when it holds', ({ to }) => to),
    text('summary', 'what it says, in short', ({ summary }) => summary),
    list('lifts', 'ids of the commitments from which it takes measures out', ({ lifts }) => lifts.map(({ id }) => id)),
    list('laws', 'ids of the laws that it names', ({ laws }) => laws.map(({ id }) => id)),
    text('note', 'a remark', ({ note }) => note),
    verification(({ verification }) => verification),
    ...sources(({ sources }) => sources),
  ],
});
