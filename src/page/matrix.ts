import type { Circumstances } from '../corridor/trace/facts.js';
import type { MatrixPageQuery } from '../generated/graphql.js';
import { type Html, html } from '../markup/html.js';
import { label } from '../messages/labels.js';
import { dateInWords } from '../messages/words.js';
import { pathOf } from '../permalink/permalink.js';
import { citationSection, page, type Setting } from './layout.js';
import { link } from './link.js';
import { word } from './words.js';

type Cell = MatrixPageQuery['matrix']['cells'][number];

/** The corridors of a group as a table, each cell a link to its trace. */
export function matrixPage(
  { matrix, dataset }: MatrixPageQuery,
  circumstances: Circumstances,
  setting: Setting,
): string {
  const { lang, addressed } = setting;
  const { countries, cells } = matrix;
  const cellAt = new Map(cells.map((cell) => [`${cell.origin} ${cell.destination}`, cell]));
  // Traces stand beside the matrix, under the same address of the server.
  const base = matrix.permalink?.split('/matrix?', 1)[0] ?? '';
  const traced = ({ origin, destination }: Cell) => {
    const { dataCategory: category, sector, recipient, asOf } = circumstances;
    return (
      base + pathOf({ of: 'trace', origin, destination, category, sector, recipient, asOf, version: dataset.version })
    );
  };
  const told = (cell: Cell | undefined): Html | false =>
    cell !== undefined && html`${link(addressed(traced(cell)), levelOf(cell, lang))}`;
  const rows = countries.map(
    (origin) =>
      html`<tr><th scope="row">${link(addressed(origin.permalink), origin.name)}</th>${countries.map(
        ({ id }) => html`<td>${told(cellAt.get(`${origin.id} ${id}`))}</td>`,
      )}</tr>`,
  );
  const question = [
    label(lang, 'DataCategory', circumstances.dataCategory),
    label(lang, 'Sector', circumstances.sector),
    label(lang, 'Recipient', circumstances.recipient),
    dateInWords(matrix.asOf, lang),
  ];
  const open = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 }).format(matrix.openShare);
  const body = html`<p>${question.join(' · ')}</p>
<p>${word(lang, 'openShare')}: ${open}</p>
<table>
<thead><tr><th scope="col">${word(lang, 'from')} ↓ ${word(lang, 'to')} →</th>${countries.map(
    ({ name }) => html`<th scope="col">${name}</th>`,
  )}</tr></thead>
<tbody>${rows}</tbody>
</table>
${citationSection(matrix, matrix.permalink ?? null, setting)}`;
  return page(`${word(lang, 'matrix')}: ${countries.map(({ name }) => name).join(', ')}`, body, dataset, setting);
}

/** What is unregulated is never called free. */
function levelOf({ level, levelAtMost, certainty }: Cell, lang: Setting['lang']): string {
  if (certainty === 'UNREGULATED' || level === null) return label(lang, 'Certainty', certainty);
  const more =
    levelAtMost === null || levelAtMost === level
      ? ''
      : ` (${word(lang, 'upTo')} ${label(lang, 'CorridorLevel', levelAtMost)})`;
  return `${label(lang, 'CorridorLevel', level)}${more}`;
}
