import { ExportCorrectionsDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const corrections = defineTable({
  name: 'corrections',
  title: 'Corrections of the record',
  row: 'a correction: where the data set was wrong and is right now, whatever the law did',
  document: ExportCorrectionsDocument,
  rows: ({ corrections }) => corrections.edges.map(({ node }) => node),
  page: ({ corrections }) => corrections.pageInfo,
  columns: ({ day, list, sources, text, verification }) => [
    text('id', 'the id of the correction', ({ id }) => id),
    day('date', 'when it was made', ({ date }) => date),
    text('version', 'the version of the data set that has it', ({ version }) => version),
    text('kind', 'what kind of record was wrong', ({ kind }) => kind),
    text('record', 'its id', ({ record }) => record),
    list('jurisdictions', 'whose record it is; of an agreement: its parties', ({ jurisdictions }) =>
      jurisdictions.map(({ id }) => id),
    ),
    list('fields', 'the fields that were wrong', ({ fields }) => fields),
    text('summary', 'in words', ({ summary }) => summary),
    text('before', 'what was recorded', ({ before }) => before),
    text('after', 'what is recorded now', ({ after }) => after),
    text('note', 'a remark', ({ note }) => note),
    verification((correction) => correction.verification),
    ...sources((correction) => correction.sources),
  ],
});
