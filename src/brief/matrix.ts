import type { BriefOfGroupQuery } from '../generated/graphql.js';
import { label } from '../messages/labels.js';
import { message } from '../messages/message.js';
import { CorridorLevel } from '../vocabulary/corridor.js';
import type { Lang } from '../vocabulary/lang.js';
import { type Block, paragraph, plain } from './document.js';

type Matrix = BriefOfGroupQuery['corridorMatrix'];
type Cell = Matrix['cells'][number];

/** So many destinations are named; of more only their number is told. */
const MOST_NAMED = 6;

/** How open the group is as a whole. */
export function matrixSummary({ cells, countries, unregulatedCells, unknownCells }: Matrix, lang: Lang): Block {
  const open = cells.filter(({ level, certainty }) => certainty === 'REGULATED' && isOpen(level));
  return paragraph(
    plain(
      message(lang, 'brief.matrix', {
        cells: String(cells.length),
        countries: String(countries.length),
        open: String(open.length),
        unregulated: String(unregulatedCells),
        unknown: String(unknownCells),
      }),
    ),
  );
}

/** The corridors that begin in a country, by level: `Needs safeguards: CL, MX; Prohibited: 7`. What is unregulated is never told as free. */
export function corridorsFrom({ cells }: Matrix, origin: string, lang: Lang): string {
  const from = cells.filter((cell) => cell.origin === origin);
  const kinds: readonly { readonly name: string; readonly is: (cell: Cell) => boolean }[] = [
    ...(Object.keys(CorridorLevel) as CorridorLevel[]).map((level) => ({
      name: label(lang, 'CorridorLevel', level),
      is: (cell: Cell) => cell.certainty === 'REGULATED' && cell.level === level,
    })),
    {
      name: label(lang, 'Certainty', 'UNREGULATED'),
      is: ({ certainty }) => certainty === 'UNREGULATED',
    },
    {
      name: label(lang, 'Certainty', 'UNKNOWN'),
      is: ({ certainty, level }) => certainty !== 'UNREGULATED' && level === null,
    },
  ];
  return kinds
    .map(({ name, is }) => ({ name, destinations: from.filter(is).map(({ destination }) => destination) }))
    .filter(({ destinations }) => destinations.length > 0)
    .map(({ name, destinations }) =>
      destinations.length <= MOST_NAMED ? `${name}: ${destinations.join(', ')}` : `${name}: ${destinations.length}`,
    )
    .join('; ');
}

function isOpen(level: CorridorLevel | null): boolean {
  return level === 'FREE' || level === 'SAFEGUARDS';
}
