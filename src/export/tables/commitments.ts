import { ExportCommitmentsDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const commitments = defineTable({
  name: 'commitments',
  title: 'Commitments of agreements on digital trade',
  row: 'a commitment of an agreement',
  document: ExportCommitmentsDocument,
  rows: ({ commitments }) => commitments.edges.map(({ node }) => node),
  page: ({ commitments }) => commitments.pageInfo,
  columns: ({ date, flag, list, sources, text, verification }) => [
    text('id', 'the id of the commitment', ({ id }) => id),
    text('agreement', 'the id of its agreement', ({ agreement }) => agreement.id),
    text('agreementName', 'its name', ({ agreement }) => agreement.name),
    text('locator', 'where it stands in the agreement', ({ locator }) => locator),
    text('heading', 'the heading of the article', ({ heading }) => heading),
    text('topic', 'what it is about', ({ topic }) => topic),
    text('bindingness', 'how far it binds', ({ bindingness }) => bindingness),
    flag(
      'disputeSettlement',
      'whether a panel can enforce it; empty when not recorded',
      ({ disputeSettlement }) => disputeSettlement,
    ),
    list('exceptions', 'what may excuse a measure', ({ exceptions }) => exceptions),
    list('exceptParties', 'parties that it does not bind', ({ exceptParties }) => exceptParties.map(({ id }) => id)),
    list('sectors', 'the sectors that it covers', ({ sectors }) => sectors),
    ...date('from', 'from when it binds, where later than its agreement', ({ from }) => from),
    ...date('to', 'until when it binds, where earlier than its agreement', ({ to }) => to),
    text('summary', 'what it says, in short', ({ summary }) => summary),
    text('note', 'a remark', ({ note }) => note),
    verification(({ verification }) => verification),
    ...sources(({ sources }) => sources),
  ],
});
