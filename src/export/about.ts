/** What a file of a table says of itself: enough to cite it, to ask the same question again, and to read its columns. */

import { type FilledTable, LIST_SEPARATOR, NOTICE } from './table.js';

/** Lines of two cells; a line with one is a heading. */
export function aboutOf({ table, columns, rows, asked, asOf, dataset }: FilledTable): [string, string?][] {
  const question = Object.entries(asked).map(([name, value]): [string, string] => [`asked: ${name}`, value]);
  return [
    ['Table', table.title],
    ['A row is', table.row],
    ['Rows', String(rows.length)],
    ['Name', table.name],
    ...question,
    ['As of', asOf],
    ['Data set', dataset.title],
    ['Version', dataset.version],
    ['Date of the facts', dataset.date],
    ['Hash of the content', dataset.hash],
    ['Licence', dataset.license],
    ['Citation', dataset.citation],
    ['Notice', NOTICE],
    ['Lists', `The items of a list stand in one cell, separated by "${LIST_SEPARATOR}".`],
    ['Columns'],
    ...columns.map(({ name, type, meaning }): [string, string] => [name, `${meaning} (${type})`]),
  ];
}
