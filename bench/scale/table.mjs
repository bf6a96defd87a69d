import { figures } from './figures.mjs';

/**
 * One table for each engine: a row for each figure, a column for each world, and what each is to that of the smallest.
 *
 * @param {{ engine: string, factor: number, result: object }[]} runs
 */
export function tablesOf(runs) {
  const engines = [...new Set(runs.map(({ engine }) => engine))];
  return engines
    .map((engine) => `### ${engine}\n\n${tableOf(runs.filter((run) => run.engine === engine))}`)
    .join('\n\n');
}

function tableOf(runs) {
  const head = [
    '',
    ...runs.map(({ factor }) => `${factor}×`),
    ...runs.slice(1).map(({ factor }) => `${factor}× / ${runs[0].factor}×`),
    'statements',
  ];
  const rows = figures.flatMap(({ name, of, worst, statements, sizesDiffer }) => {
    const values = runs.map(({ result }) => of(result));
    if (values.every((value) => value === null)) return [];
    const cells = runs.map(({ result }, at) => {
      const slowest = worst?.(result);
      return slowest == null ? shown(values[at]) : `${shown(values[at])} (${shown(slowest)})`;
    });
    const ratios = values
      .slice(1)
      .map((value) => (sizesDiffer || value === null || values[0] === null ? '' : shown(value / values[0])));
    const counts = [...new Set(runs.map(({ result }) => statements?.(result) ?? null))].filter(
      (count) => count !== null,
    );
    return [[name, ...cells, ...ratios, counts.join('–')]];
  });
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows].map(line).join('\n');
}

/** Three digits are enough, and no figure is more exact. */
function shown(value) {
  if (value === null) return '';
  if (value >= 1000) return Math.round(value).toLocaleString('en-GB');
  return String(Number(value.toPrecision(value >= 100 ? 3 : 2)));
}
