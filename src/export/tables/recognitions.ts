import { ExportRecognitionsDocument } from '../../generated/graphql.js';
import { bestVerification } from '../../vocabulary/evidence.js';
import { defineTable } from '../table.js';

export const recognitions = defineTable({
  name: 'recognitions',
  title: 'Recognitions of adequate protection',
  row: 'a decision, in effect at the day, by which one jurisdiction recognises the protection of another',
  document: ExportRecognitionsDocument,
  // The groups stand on no page: they are told once.
  rows: ({ countries, groups }, page) =>
    [...countries.edges.map(({ node }) => node), ...(page === 0 ? groups : [])].flatMap(
      ({ recognisedBy }) => recognisedBy,
    ),
  page: ({ countries }) => countries.pageInfo,
  columns: ({ date, flag, sources, text, verification }) => [
    text('id', 'the id of the recognition', ({ id }) => id),
    text('from', 'who recognises', ({ from }) => from.id),
    text('to', 'who is recognised', ({ to }) => to.id),
    ...date('since', 'since when', ({ since }) => since),
    ...date('until', 'until when', ({ until }) => until),
    text('scope', 'what it covers, where not all', ({ scope }) => scope),
    flag(
      'certifiedOnly',
      'whether only recipients that are certified are covered',
      ({ certifiedOnly }) => certifiedOnly,
    ),
    text('instrument', 'the id of the law by which it was made, where recorded', ({ instrument }) => instrument?.id),
    text('note', 'a remark', ({ note }) => note),
    verification(({ sources }) => bestVerification(sources.map(({ verification }) => verification))),
    ...sources(({ sources }) => sources),
  ],
});
