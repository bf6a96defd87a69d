import { ExportAgreementsDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const agreements = defineTable({
  name: 'agreements',
  title: 'Agreements and standards between countries',
  row: 'a treaty, a bloc, a scheme or a standard',
  document: ExportAgreementsDocument,
  rows: ({ agreements }) => agreements.edges.map(({ node }) => node),
  page: ({ agreements }) => agreements.pageInfo,
  columns: ({ date, sources, text, verification }) => [
    text('id', 'the id of the agreement', ({ id }) => id),
    text('name', 'its name in English', ({ name }) => name),
    text('nameEs', 'its name in Spanish', ({ nameEs }) => nameEs),
    text('namePt', 'its name in Portuguese', ({ namePt }) => namePt),
    text('kind', 'what it is', ({ kind }) => kind),
    text('status', 'its status as recorded', ({ status }) => status),
    ...date('signed', 'when it was signed or adopted', ({ signed }) => signed),
    ...date('inForce', 'when it entered into force', ({ inForce }) => inForce),
    text('note', 'a remark', ({ note }) => note),
    verification(({ verification }) => verification),
    ...sources(({ sources }) => sources),
  ],
});
