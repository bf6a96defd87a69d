import { ExportLawsDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const laws = defineTable({
  name: 'laws',
  title: 'Laws and bills',
  row: 'a law, a regulation, a decision or a bill',
  document: ExportLawsDocument,
  rows: ({ laws }) => laws.edges.map(({ node }) => node),
  page: ({ laws }) => laws.pageInfo,
  columns: ({ date, list, sources, text, verification }) => [
    text('id', 'the id of the law', ({ id }) => id),
    text('jurisdiction', 'the country or group that enacted it', ({ jurisdiction }) => jurisdiction.id),
    text('jurisdictionName', 'its name', ({ jurisdiction }) => jurisdiction.name),
    text('title', 'the official title', ({ title }) => title),
    text('titleEn', 'the title in English; empty if not recorded', ({ titleEn }) => titleEn),
    text('shortName', 'the name by which it is known', ({ shortName }) => shortName),
    text('kind', 'its rank among norms', ({ kind }) => kind),
    list('topics', 'what it regulates', ({ topics }) => topics),
    text(
      'status',
      'its status at the day asOf; the word status narrows the table by the status of today',
      ({ status }) => status,
    ),
    ...date('adopted', 'when it was adopted', ({ adopted }) => adopted),
    ...date(
      'inForce',
      'when it entered into force; empty when not known: then it counts at no day',
      ({ inForce }) => inForce,
    ),
    ...date('repealed', 'when it was repealed', ({ repealed }) => repealed),
    list('enforcedBy', 'ids of the authorities that enforce it', ({ enforcedBy }) => enforcedBy.map(({ id }) => id)),
    list('enforcedByNames', 'their names', ({ enforcedBy }) => enforcedBy.map(({ name }) => name)),
    text('note', 'a remark', ({ note }) => note),
    verification(({ verification }) => verification),
    ...sources(({ sources }) => sources),
  ],
});
