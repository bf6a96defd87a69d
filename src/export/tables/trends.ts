import { ExportTrendsDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const trends = defineTable({
  name: 'trends',
  title: 'Trends that status reports identify',
  row: 'a trend',
  document: ExportTrendsDocument,
  rows: ({ trends }) => trends,
  columns: ({ list, sources, text, verification }) => [
    text('id', 'the key of the trend', ({ id }) => id),
    text('report', 'the id of the report that identifies it', ({ report }) => report.id),
    text('kind', 'OVERARCHING, FAMILY or TOPICAL', ({ kind }) => kind),
    text('family', 'the family of a topical trend', ({ family }) => family),
    text('number', 'its number in the report', ({ number }) => number),
    text('name', 'its name', ({ name }) => name),
    text('summary', 'what it is about, in words of this data set', ({ summary }) => summary),
    list('dataFlowTopics', 'the topics of laws that it concerns', ({ dataFlowTopics }) => dataFlowTopics),
    text('locator', 'where the report tells it', ({ locator }) => locator),
    text('note', 'a remark', ({ note }) => note),
    verification((trend) => trend.verification),
    ...sources((trend) => trend.sources),
  ],
});
