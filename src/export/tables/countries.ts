import { ExportCountriesDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const countries = defineTable({
  name: 'countries',
  title: 'Countries and territories',
  row: 'a country or territory',
  document: ExportCountriesDocument,
  rows: ({ countries }) => countries.edges.map(({ node }) => node),
  page: ({ countries }) => countries.pageInfo,
  columns: ({ flag, sources, text }) => [
    text('id', 'ISO 3166-1 alpha-2 code', ({ id }) => id),
    text('iso3', 'ISO 3166-1 alpha-3 code', ({ iso3 }) => iso3),
    text('name', 'its name in English', ({ name }) => name),
    text('nameEs', 'its name in Spanish', ({ nameEs }) => nameEs),
    text('namePt', 'its name in Portuguese', ({ namePt }) => namePt),
    text('subregion', 'where it lies', ({ subregion }) => subregion),
    flag(
      'covered',
      'whether its law is recorded: corridors from a country that is not covered are UNKNOWN',
      ({ covered }) => covered,
    ),
    text('note', 'a remark', ({ note }) => note),
    ...sources(({ sources }) => sources),
  ],
});
