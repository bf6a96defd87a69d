import { ExportScoresDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const scores = defineTable({
  name: 'scores',
  title: 'An index of the countries of a group',
  row: 'a country with its value',
  document: ExportScoresDocument,
  rows: ({ scores: { rows, ...table } }) => rows.map((row) => ({ ...table, ...row })),
  asOf: ({ scores }) => scores.asOf,
  columns: ({ list, number, text }) => [
    text('country', 'the country', ({ country }) => country.id),
    text('countryName', 'its name', ({ country }) => country.name),
    text('index', 'the index', ({ index }) => index),
    text('weightSet', 'the set of weights, where the index has several', ({ weightSet }) => weightSet),
    number('value', 'the value, 0 to 1; empty when facts are missing', ({ value }) => value),
    number('low', 'the least that it can be, whatever is missing', ({ low }) => low),
    number('high', 'the most that it can be', ({ high }) => high),
    number('rank', 'the rank by value; empty without one', ({ rank }) => rank),
    number('rankBest', 'the best rank that it can have, whatever is missing', ({ rankRange }) => rankRange.best),
    number('rankWorst', 'the worst', ({ rankRange }) => rankRange.worst),
    number(
      'unregulatedCorridors',
      'how many of its corridors are UNREGULATED',
      ({ unregulatedCorridors }) => unregulatedCorridors,
    ),
    number('unknownCorridors', 'how many are UNKNOWN', ({ unknownCorridors }) => unknownCorridors),
    list('missing', 'ids of what is missing', ({ missing }) => missing.map(({ id }) => id)),
    text(
      'weakestVerification',
      'the weakest grade among the facts that it rests on',
      ({ weakestVerification }) => weakestVerification,
    ),
  ],
});
