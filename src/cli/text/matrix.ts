import type { MatrixQuery } from '../../generated/graphql.js';
import { label } from '../../messages/labels.js';
import { dateInWords } from '../../messages/words.js';
import { CorridorLevel } from '../../vocabulary/corridor.js';
import type { Lang } from '../../vocabulary/lang.js';
import type { Screen } from '../terminal/screen.js';
import { table } from '../terminal/table.js';
import { widthOf, wrap } from '../terminal/wrap.js';
import { styleOf } from './levels.js';
import { wordsIn } from './words.js';

type Cell = MatrixQuery['corridorMatrix']['cells'][number];

/** What stands in a cell: a word, or a letter where the words of a row would not fit. */
const marks = {
  words: { FREE: 'free', SAFEGUARDS: 'safe', CASE_BY_CASE: 'case', LOCALISED: 'local', PROHIBITED: 'shut' },
  letters: { FREE: 'F', SAFEGUARDS: 'S', CASE_BY_CASE: 'C', LOCALISED: 'L', PROHIBITED: 'X' },
} satisfies Record<string, Record<CorridorLevel, string>>;

const UNREGULATED = '--';
const UNKNOWN = '?';
const STRICTER = '+';

/** A matrix as a table, with what its marks mean. */
export function matrixText({ corridorMatrix: matrix, dataset }: MatrixQuery, lang: Lang, screen: Screen): string {
  const words = wordsIn(lang);
  const withWords = tableOf(matrix, marks.words, screen);
  const fits = withWords.split('\n').every((line) => widthOf(line) <= screen.width);
  const used = fits ? marks.words : marks.letters;
  // Over no known cell there is no share, whatever number stands for it.
  const isKnown = matrix.cells.some(({ level }) => level !== null);
  const openShare = isKnown ? `${(100 * matrix.openShare).toFixed(1)} %` : UNKNOWN;
  return [
    screen.paint('bold', dateInWords(matrix.asOf, lang)),
    fits ? withWords : tableOf(matrix, used, screen),
    legendOf(used, lang, screen),
    [`${words.openShare}: ${openShare}`, `${words.meanFriction}: ${matrix.meanFriction?.toFixed(3) ?? UNKNOWN}`].join(
      '\n',
    ),
    screen.paint(
      'dim',
      wrap(`${words.dataset} ${dataset.version} (${dataset.hash}). ${words.disclaimer}`, screen.width),
    ),
  ].join('\n\n');
}

function tableOf(
  { countries, cells }: MatrixQuery['corridorMatrix'],
  used: Record<CorridorLevel, string>,
  { paint }: Screen,
): string {
  const ids = countries.map(({ id }) => id);
  const cellOf = new Map(cells.map((cell) => [`${cell.origin} ${cell.destination}`, cell]));
  const rows = ids.map((origin) => [
    origin,
    ...ids.map((destination) => {
      const cell = cellOf.get(`${origin} ${destination}`);
      return cell === undefined ? '' : paint(styleOf(cell.level, cell.certainty), markOf(cell, used));
    }),
  ]);
  return table([['', ...ids], ...rows], 'left', used === marks.letters ? ' ' : '  ');
}

/** Unregulated and unknown never look like free: they have marks of their own. */
function markOf({ level, levelAtMost, certainty }: Cell, used: Record<CorridorLevel, string>): string {
  const stricter = levelAtMost === level ? '' : STRICTER;
  if (certainty === 'UNREGULATED') return UNREGULATED + stricter;
  return (level === null ? UNKNOWN : used[level]) + stricter;
}

function legendOf(used: Record<CorridorLevel, string>, lang: Lang, { paint, width }: Screen): string {
  const words = wordsIn(lang);
  const levels = (Object.keys(CorridorLevel) as CorridorLevel[]).map((level) => [
    paint(styleOf(level), used[level]),
    label(lang, 'CorridorLevel', level),
  ]);
  const others = [
    [UNREGULATED, words.unprotected],
    [UNKNOWN, words.unknown],
    [STRICTER, words.stricter],
  ] as const;
  const all = [...levels, ...others] as (readonly [string, string])[];
  const widest = Math.max(...all.map(([mark]) => widthOf(mark)));
  const lines = all.map(([mark, meaning]) => wrap(meaning, width, `${mark}${' '.repeat(widest - widthOf(mark))}  `));
  return [words.rowsToColumns, ...lines].join('\n');
}
