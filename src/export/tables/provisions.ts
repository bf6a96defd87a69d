import { ExportProvisionsDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const provisions = defineTable({
  name: 'provisions',
  title: 'Provisions of laws on data flows',
  row: 'an article of a law, or several that belong together',
  document: ExportProvisionsDocument,
  rows: ({ laws }) => laws.edges.flatMap(({ node: law }) => law.provisions.map((provision) => ({ law, provision }))),
  page: ({ laws }) => laws.pageInfo,
  columns: ({ sources, text, verification }) => [
    text('id', 'the id of the provision', ({ provision }) => provision.id),
    text('law', 'the id of its law', ({ law }) => law.id),
    text('lawTitle', 'the official title of the law', ({ law }) => law.title),
    text('jurisdiction', 'the country or group that enacted the law', ({ law }) => law.jurisdiction.id),
    text('locator', 'where it stands in the law', ({ provision }) => provision.locator),
    text('summary', 'what it says, in short', ({ provision }) => provision.summary),
    text('note', 'a remark', ({ provision }) => provision.note),
    verification(({ provision }) => provision.verification),
    ...sources(({ provision }) => provision.sources),
  ],
});
