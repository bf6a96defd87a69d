import { ExportSearchDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const search = defineTable({
  name: 'search',
  title: 'Records that a search finds',
  row: 'a record that holds all the words, best first',
  document: ExportSearchDocument,
  rows: ({ search }) => search.edges.map(({ node }) => node),
  page: ({ search }) => search.pageInfo,
  columns: ({ sources, text, verification }) => [
    text('kind', 'the kind of record', ({ kind }) => kind),
    text('id', 'its id', ({ id }) => id),
    text('title', 'its title', ({ title }) => title),
    verification(({ record }) => ('verification' in record ? record.verification : null)),
    ...sources(({ record }) => record.sources),
  ],
});
