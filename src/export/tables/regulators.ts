import { ExportRegulatorsDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const regulators = defineTable({
  name: 'regulators',
  title: 'Regulators',
  row: 'an authority that supervises or enforces',
  document: ExportRegulatorsDocument,
  rows: ({ regulators }) => regulators.edges.map(({ node }) => node),
  page: ({ regulators }) => regulators.pageInfo,
  columns: ({ date, list, sources, text, verification }) => [
    text('id', 'the id of the authority', ({ id }) => id),
    text('jurisdiction', 'the country or group that it belongs to', ({ jurisdiction }) => jurisdiction.id),
    text('jurisdictionName', 'its name', ({ jurisdiction }) => jurisdiction.name),
    text('name', 'the official name', ({ name }) => name),
    text('nameEn', 'the name in English', ({ nameEn }) => nameEn),
    text('acronym', 'the acronym', ({ acronym }) => acronym),
    text('kind', 'what it supervises', ({ kind }) => kind),
    text('independence', 'how independent it is; empty when not recorded', ({ independence }) => independence),
    ...date('established', 'when it was established', ({ established }) => established),
    ...date('dissolved', 'when it was dissolved', ({ dissolved }) => dissolved),
    text('website', 'its address on the web', ({ website }) => website),
    list('enforces', 'ids of the laws that it enforces', ({ enforces }) => enforces.map(({ id }) => id)),
    text('note', 'a remark', ({ note }) => note),
    verification(({ verification }) => verification),
    ...sources(({ sources }) => sources),
  ],
});
