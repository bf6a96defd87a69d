import { ExportCommitmentPairsDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const commitmentPairs = defineTable({
  name: 'commitmentPairs',
  title: 'How much the countries of a group owe each other, pair by pair',
  row: 'a pair of countries',
  document: ExportCommitmentPairsDocument,
  rows: ({ commitmentMatrix: { pairs } }) => pairs,
  asOf: ({ commitmentMatrix }) => commitmentMatrix.asOf,
  columns: ({ text, number }) => [
    text('one', 'the country that comes first by code', ({ one }) => one.id),
    text('other', 'the other', ({ other }) => other.id),
    number(
      'coverage',
      'the mean weight of what they owe each other over the topics asked, 0 to 1; empty when a missing fact could change it',
      ({ coverage }) => coverage,
    ),
    number('coverageLow', 'the least that it can be', ({ coverageLow }) => coverageLow),
    number('coverageHigh', 'the most', ({ coverageHigh }) => coverageHigh),
  ],
});
