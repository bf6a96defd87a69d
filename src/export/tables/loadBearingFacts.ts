import { ExportLoadBearingFactsDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const loadBearingFacts = defineTable({
  name: 'loadBearingFacts',
  title: 'Facts that the corridors of a group hang on',
  row: 'a fact without which some corridor would have another level',
  document: ExportLoadBearingFactsDocument,
  rows: ({ loadBearingFacts }) => loadBearingFacts.edges.map(({ node }) => node),
  page: ({ loadBearingFacts }) => loadBearingFacts.pageInfo,
  columns: ({ number, sources, text, verification }) => [
    text('kind', 'the kind of fact', ({ kind }) => kind),
    text('id', 'its id', ({ id }) => id),
    text('label', 'what it is', ({ label }) => label),
    text('law', 'the id of its law', ({ law }) => law?.id),
    text('provision', 'the id of its provision', ({ provision }) => provision?.id),
    text('locator', 'where it stands in the law', ({ provision }) => provision?.locator),
    number('corridorCount', 'how many corridors hang on it', ({ corridorCount }) => corridorCount),
    verification(({ verification }) => verification),
    ...sources(({ provision }) => provision?.sources),
  ],
});
