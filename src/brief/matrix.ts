import type { BriefOfGroupQuery } from '../generated/graphql.js';
import { label } from '../messages/labels.js';
import { message } from '../messages/message.js';
import { CorridorLevel } from '../vocabulary/corridor.js';
import type { Lang } from '../vocabulary/lang.js';
import { type Block, paragraph, plain } from './document.js';
import { nextOfMatrix } from './next.js';

type Matrix = BriefOfGroupQuery['corridorMatrix'];
type Cell = Matrix['cells'][number];

/** So many destinations are named; of more only their number is told. */
const MOST_NAMED = 6;

/** How open the group is as a whole. */
export function matrixSummary(matrix: Matrix, lang: Lang): Block {
  const { cells, countries, unregulatedCells, unknownCells, nextChange } = matrix;
  const open = cells.filter(({ level, certainty }) => certainty === 'REGULATED' && isOpen(level));
  const summary = message(lang, 'brief.matrix', {
    cells: String(cells.length),
    countries: String(countries.length),
    open: String(open.length),
    unregulated: String(unregulatedCells),
    unknown: String(unknownCells),
  });
  return paragraph(plain([summary, nextOfMatrix(nextChange, lang)].join(' ').trim()));
}

/** All corridors of a group, by level: `Free: 210; Needs safeguards: 400`. */
export function corridorsByLevel({ cells }: Matrix, lang: Lang): Block {
  return paragraph(
    plain(
      byLevel(cells, lang)
        .map(({ name, cells: alike }) => `${name}: ${alike.length}`)
        .join('; '),
    ),
  );
}

/** The corridors that begin in a country, by level: `Needs safeguards: CL, MX; Prohibited: 7`. What is unregulated is never told as free. */
export function corridorsFrom({ cells }: Matrix, origin: string, lang: Lang): string {
  const from = cells.filter((cell) => cell.origin === origin);
  return byLevel(from, lang)
    .map(({ name, cells: alike }) =>
      alike.length <= MOST_NAMED
        ? `${name}: ${alike.map(({ destination }) => destination).join(', ')}`
        : `${name}: ${alike.length}`,
    )
    .join('; ');
}

/** Cells that are alike, from open to closed, then those that are unregulated and those that are not known. */
function byLevel(cells: readonly Cell[], lang: Lang): { readonly name: string; readonly cells: readonly Cell[] }[] {
  const kinds: readonly { readonly name: string; readonly is: (cell: Cell) => boolean }[] = [
    ...(Object.keys(CorridorLevel) as CorridorLevel[]).map((level) => ({
      name: label(lang, 'CorridorLevel', level),
      is: (cell: Cell) => cell.certainty === 'REGULATED' && cell.level === level,
    })),
    { name: label(lang, 'Certainty', 'UNREGULATED'), is: ({ certainty }) => certainty === 'UNREGULATED' },
    {
      name: label(lang, 'Certainty', 'UNKNOWN'),
      is: ({ certainty, level }) => certainty !== 'UNREGULATED' && level === null,
    },
  ];
  return kinds
    .map(({ name, is }) => ({ name, cells: cells.filter(is) }))
    .filter(({ cells: alike }) => alike.length > 0);
}

function isOpen(level: CorridorLevel | null): boolean {
  return level === 'FREE' || level === 'SAFEGUARDS';
}
