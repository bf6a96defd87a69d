import { ExportObservationsDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const observations = defineTable({
  name: 'observations',
  title: 'Indicators of countries',
  row: 'the value of an indicator for a country and a year',
  document: ExportObservationsDocument,
  rows: ({ indicators }) =>
    indicators.flatMap((indicator) =>
      indicator.observations.map((observation) => ({ indicator: indicator.id, ...observation })),
    ),
  columns: ({ number, sources, text, verification }) => [
    text('id', 'the id of the observation', ({ id }) => id),
    text('indicator', 'the indicator', ({ indicator }) => indicator),
    text('country', 'the country', ({ country }) => country.id),
    number('year', 'the year', ({ year }) => year),
    number('value', 'the value', ({ value }) => value),
    text('unit', 'its unit', ({ unit }) => unit),
    verification(({ verification }) => verification),
    ...sources(({ sources }) => sources),
  ],
});
