import { ExportFrameworkPairsDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const frameworkPairs = defineTable({
  name: 'frameworkPairs',
  title: 'Heterogeneity of frameworks, pair by pair',
  row: 'a pair of countries',
  document: ExportFrameworkPairsDocument,
  rows: ({ compareFrameworks: { pairs } }) => pairs,
  asOf: ({ compareFrameworks }) => compareFrameworks.asOf,
  columns: ({ flag, list, number, text }) => [
    text('a', 'one country', ({ a }) => a),
    text('b', 'the other', ({ b }) => b),
    number(
      'heterogeneity',
      '0 (alike) to 1 over the features known of both; empty when none is',
      ({ heterogeneity }) => heterogeneity,
    ),
    number('low', 'the least that it can be, whatever is missing', ({ low }) => low),
    number('high', 'the most that it can be', ({ high }) => high),
    number('coverage', 'the share of the weights that is known of both, 0 to 1', ({ coverage }) => coverage),
    flag('weak', 'whether too little is known to rely on it', ({ weak }) => weak),
    list('missing', 'features that are not known of one of them', ({ missing }) => missing),
  ],
});
