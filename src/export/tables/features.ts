import { ExportFeaturesDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const features = defineTable({
  name: 'features',
  title: 'Features of data protection laws',
  row: 'a feature that a law provides, or is recorded not to provide',
  document: ExportFeaturesDocument,
  rows: ({ laws }) => laws.edges.flatMap(({ node: law }) => law.features.map((feature) => ({ law, feature }))),
  page: ({ laws }) => laws.pageInfo,
  columns: ({ number, sources, text, verification }) => [
    text('law', 'the id of the law', ({ law }) => law.id),
    text('feature', 'the feature', ({ feature }) => feature.feature),
    text('value', 'YES, PARTIAL or NO; what is not recorded has no row', ({ feature }) => feature.value),
    number('number', 'a figure that belongs to it, such as days or an amount', ({ feature }) => feature.number),
    text('locator', 'where it stands in the law', ({ feature }) => feature.locator),
    text('lawTitle', 'the official title of the law', ({ law }) => law.title),
    text('jurisdiction', 'the country or group that enacted the law', ({ law }) => law.jurisdiction.id),
    text('note', 'a remark', ({ feature }) => feature.note),
    verification(({ law }) => law.verification),
    ...sources(({ law }) => law.sources),
  ],
});
