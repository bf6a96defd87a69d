import { ExportCorridorMatrixDocument, type ExportCorridorMatrixQuery } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

type Cell = ExportCorridorMatrixQuery['corridorMatrix']['cells'][number];

const LEVEL =
  'FREE, SAFEGUARDS, CASE_BY_CASE, LOCALISED or PROHIBITED; empty when it is not known. Read certainty beside it: a level of FREE that is UNREGULATED stands for data without protection';
const CERTAINTY =
  'REGULATED (some rule or framework applies), UNREGULATED (none does) or UNKNOWN (the data set cannot say): never part of the level';

export const corridorMatrix = defineTable({
  name: 'corridorMatrix',
  title: 'Corridors between the countries of a group',
  row: 'a corridor: an origin and a destination',
  document: ExportCorridorMatrixDocument,
  rows: ({ corridorMatrix: { cells } }) => cells,
  asOf: ({ corridorMatrix }) => corridorMatrix.asOf,
  columns: ({ number, text }) => [
    text('origin', 'the country from which the data go', ({ origin }) => origin),
    text('destination', 'the country to which they go', ({ destination }) => destination),
    text('level', LEVEL, ({ level }) => level),
    text(
      'levelAtMost',
      'the level with the barriers that stand above a threshold only',
      ({ levelAtMost }) => levelAtMost,
    ),
    text('certainty', CERTAINTY, ({ certainty }) => certainty),
    number('friction', '0 (free) to 1; empty when it is not known', ({ friction }) => friction),
    number(
      'frictionAtMost',
      'the friction with the barriers above a threshold',
      ({ frictionAtMost }) => frictionAtMost,
    ),
  ],
});

export const corridorMatrixWide = defineTable({
  name: 'corridorMatrixWide',
  title: 'Corridors between the countries of a group, a row for each origin',
  row: 'an origin, with two columns for each destination: level and certainty',
  document: ExportCorridorMatrixDocument,
  rows: ({ corridorMatrix: { countries, cells } }) => {
    const destinations = countries.map(({ id }) => id);
    return destinations.map((origin) => ({
      origin,
      destinations,
      cells: new Map(
        cells.filter((cell) => cell.origin === origin).map((cell): [string, Cell] => [cell.destination, cell]),
      ),
    }));
  },
  asOf: ({ corridorMatrix }) => corridorMatrix.asOf,
  columns: ({ text, number }, rows) => [
    text('origin', 'the country from which the data go', ({ origin }) => origin),
    number('unregulated', 'how many of its corridors are UNREGULATED', ({ cells }) => countOf(cells, 'UNREGULATED')),
    number('unknown', 'how many of its corridors are UNKNOWN', ({ cells }) => countOf(cells, 'UNKNOWN')),
    ...(rows[0]?.destinations ?? []).flatMap((destination) => [
      text(destination, `the level towards ${destination}: ${LEVEL}`, ({ cells }) => cells.get(destination)?.level),
      text(
        `${destination}Certainty`,
        `the certainty towards ${destination}: ${CERTAINTY}`,
        ({ cells }) => cells.get(destination)?.certainty,
      ),
    ]),
  ],
});

function countOf(cells: ReadonlyMap<string, Cell>, certainty: Cell['certainty']): number {
  return [...cells.values()].filter((cell) => cell.certainty === certainty).length;
}
