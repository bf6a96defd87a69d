import { ExportCompareFrameworksDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const compareFrameworks = defineTable({
  name: 'compareFrameworks',
  title: 'Frameworks compared, feature by feature',
  row: 'a feature of the framework of a country',
  document: ExportCompareFrameworksDocument,
  rows: ({ compareFrameworks: { frameworks, features } }) => {
    const states = new Map(frameworks.map(({ country, state }) => [country.id, state]));
    return features.flatMap(({ feature, benchmark, cells }) =>
      cells.map((cell) => ({ ...cell, feature, benchmark, state: states.get(cell.country) })),
    );
  },
  asOf: ({ compareFrameworks }) => compareFrameworks.asOf,
  columns: ({ flag, number, sources, text, verification }) => [
    text('country', 'the country', ({ country }) => country),
    text('frameworkState', 'whether it has a general framework in force that day', ({ state }) => state),
    text('feature', 'the feature', ({ feature }) => feature),
    text('value', 'YES, PARTIAL or NO; empty when it is not recorded', ({ value }) => value),
    number('number', 'a figure that belongs to it', ({ number }) => number),
    text('benchmark', 'what the benchmark asks for', ({ benchmark }) => benchmark?.value),
    number('benchmarkNumber', 'the figure that the benchmark asks for', ({ benchmark }) => benchmark?.number),
    flag(
      'fallsShort',
      'whether it has less than the benchmark asks for; empty when not known',
      ({ fallsShort }) => fallsShort,
    ),
    text('law', 'the id of the law that says so', ({ law }) => law?.id),
    text('lawTitle', 'its official title', ({ law }) => law?.title),
    text('locator', 'where it stands in the law', ({ locator }) => locator),
    text('note', 'a remark', ({ note }) => note),
    verification(({ verification }) => verification),
    ...sources(({ law }) => law?.sources),
  ],
});
