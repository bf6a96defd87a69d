import { ExportAdequacyCandidatesDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const adequacyCandidates = defineTable({
  name: 'adequacyCandidates',
  title: 'Pairs of countries that are near to recognising each other',
  row: 'a pair of countries, the nearest first',
  document: ExportAdequacyCandidatesDocument,
  rows: ({ adequacyCandidates: { pairs } }) => pairs.edges.map(({ node }) => node),
  page: ({ adequacyCandidates }) => adequacyCandidates.pairs.pageInfo,
  asOf: ({ adequacyCandidates }) => adequacyCandidates.asOf,
  columns: ({ flag, number, text }) => [
    text('one', 'one country', ({ one }) => one.country.id),
    text('other', 'the other', ({ other }) => other.country.id),
    number('distanceLow', 'the least that parts them, whatever is missing', ({ distanceLow }) => distanceLow),
    number('distanceHigh', 'the most', ({ distanceHigh }) => distanceHigh),
    flag('mutual', 'whether they recognise each other already', ({ mutual }) => mutual),
    flag('bothInForce', 'whether both have a framework in force', ({ bothInForce }) => bothInForce),
    text('oneState', 'the state of the framework of one', ({ one }) => one.frameworkState),
    number('oneMetLow', 'the least share of the criteria that one meets', ({ one }) => one.shareMetLow),
    number('oneMetHigh', 'the largest', ({ one }) => one.shareMetHigh),
    text('otherState', 'the state of the framework of the other', ({ other }) => other.frameworkState),
    number('otherMetLow', 'the least share of the criteria that the other meets', ({ other }) => other.shareMetLow),
    number('otherMetHigh', 'the largest', ({ other }) => other.shareMetHigh),
    text('summary', 'in words', ({ summary }) => summary),
  ],
});
