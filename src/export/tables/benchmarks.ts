import { ExportBenchmarksDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const benchmarks = defineTable({
  name: 'benchmarks',
  title: 'Benchmarks with which laws are compared',
  row: 'a feature that a benchmark asks of a law',
  document: ExportBenchmarksDocument,
  rows: ({ benchmarks }) =>
    benchmarks.flatMap((benchmark) => benchmark.features.map((feature) => ({ benchmark, ...feature }))),
  columns: ({ date, number, sources, text, verification }) => [
    text('benchmark', 'the id of the benchmark', ({ benchmark }) => benchmark.id),
    text('benchmarkName', 'its name', ({ benchmark }) => benchmark.name),
    text('kind', 'what kind of text it is', ({ benchmark }) => benchmark.kind),
    text('status', 'its status as recorded, of an agreement', ({ benchmark }) => benchmark.status),
    ...date('adopted', 'when it was adopted', ({ benchmark }) => benchmark.adopted),
    text('feature', 'the feature', ({ feature }) => feature),
    text('block', 'the block of features to which it belongs', ({ block }) => block),
    text('value', 'how far the benchmark has it', ({ value }) => value),
    number('number', 'a figure that belongs to it, such as hours until a breach is notified', (row) => row.number),
    text('locator', 'where the benchmark says so', ({ locator }) => locator),
    text('note', 'a remark', ({ note }) => note),
    verification(({ benchmark }) => benchmark.verification),
    ...sources(({ benchmark }) => benchmark.sources),
  ],
});
