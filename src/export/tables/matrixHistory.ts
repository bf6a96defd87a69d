import { ExportMatrixHistoryDocument, type ExportMatrixHistoryQuery } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

type Period = ExportMatrixHistoryQuery['matrixHistory']['periods'][number];
type Standing = Period['changed'][number]['before'];

export const matrixHistory = defineTable({
  name: 'matrixHistory',
  title: 'Corridors between the countries of a group over time',
  row: 'a period in which no corridor changes',
  document: ExportMatrixHistoryDocument,
  rows: ({ matrixHistory }) => matrixHistory.periods,
  columns: ({ day, list, number }) => [
    day('from', 'its first day', ({ from }) => from),
    day('to', 'its last day; empty for the last period when no end is known', ({ to }) => to),
    number('openShare', 'the share of corridors that are regulated and open, 0 to 1', ({ openShare }) => openShare),
    number('unregulated', 'how many corridors are UNREGULATED', ({ unregulatedCells }) => unregulatedCells),
    number('unknown', 'how many corridors are UNKNOWN', ({ unknownCells }) => unknownCells),
    number('changed', 'how many corridors changed at its first day', ({ changed }) => changed.length),
    list('corridors', 'which, with level and certainty the day before and at that day', ({ changed }) =>
      changed.map(
        ({ origin, destination, before, after }) =>
          `${origin} → ${destination}: ${standing(before)} to ${standing(after)}`,
      ),
    ),
    list('changes', 'ids of the changes by which they did', ({ changed }) => [
      ...new Set(changed.flatMap(({ changes }) => changes.map(({ id }) => id))),
    ]),
  ],
});

function standing({ level, certainty }: Standing): string {
  return [level, certainty].filter((part) => part != null).join(' ');
}
