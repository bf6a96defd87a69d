import { figures } from './figures.mjs';

const WIDTH = 460;
const HEIGHT = 380;
const MARGIN = { top: 40, right: 16, bottom: 48, left: 56 };
const LEGEND = 250;
/** Told apart by people who see no red or no green (Okabe and Ito). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000', '#8a6d3b'];

/**
 * How each figure grows with the rows of the graph, as ratio to the smallest world, both axes logarithmic: what keeps on the dotted line is
 * linear in the rows, what lies flat does not depend on them. One panel for each engine.
 *
 * @param {{ engine: string, factor: number, result: object }[]} runs
 */
export function plotOf(runs) {
  const engines = [...new Set(runs.map(({ engine }) => engine))];
  const plotted = figures.filter((figure) => figure.plotted);
  const rowsOf = ({ result }) => result.loaded.rows;
  const seriesOf = (engine) => {
    const own = runs.filter((run) => run.engine === engine);
    return plotted.map((figure) => own.map((run) => [rowsOf(run), figure.of(run.result) / figure.of(own[0].result)]));
  };
  const all = engines.map(seriesOf);
  const points = all.flat(2);
  const x = logarithmic(
    points.map(([rows]) => rows),
    [MARGIN.left, WIDTH - MARGIN.right],
  );
  const y = logarithmic([...points.map(([, ratio]) => ratio), 0.5, 100], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const panels = engines.map(
    (engine, at) => `<g transform="translate(${at * WIDTH},0)">${panel(engine, all[at], x, y)}</g>`,
  );
  const legend = plotted.map(({ name }, at) => {
    const top = MARGIN.top + at * 22;
    return `<path d="M0 ${top}h20" stroke="${COLOURS[at]}" stroke-width="2"/><text x="28" y="${top + 4}">${escaped(name.replace(/,? (ms|MB|µs)$/, ''))}</text>`;
  });
  const width = engines.length * WIDTH + LEGEND + 60;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">
<title>How memory and times grow with the rows of the graph</title>
<rect width="100%" height="100%" fill="#fff"/>
${panels.join('\n')}
<g transform="translate(${engines.length * WIDTH + 12},0)">${legend.join('')}</g>
</svg>
`;
}

function panel(engine, series, x, y) {
  const [left, right, bottom] = [MARGIN.left, WIDTH - MARGIN.right, HEIGHT - MARGIN.bottom];
  const grid = [
    ...decades(x).map(
      (rows) =>
        `<path d="M${x.at(rows)} ${MARGIN.top}V${bottom}" stroke="#ddd"/><text x="${x.at(rows)}" y="${bottom + 16}" text-anchor="middle">${rows.toLocaleString('en-GB')}</text>`,
    ),
    ...decades(y).map(
      (ratio) =>
        `<path d="M${left} ${y.at(ratio)}H${right}" stroke="#ddd"/><text x="${left - 6}" y="${y.at(ratio) + 4}" text-anchor="end">${ratio}×</text>`,
    ),
  ];
  const most = Math.min(x.most, x.least * y.most);
  const linear = `<path d="${lineOf(
    [
      [x.least, 1],
      [most, most / x.least],
    ],
    x,
    y,
  )}" stroke="#999" stroke-dasharray="2 4"/>`;
  const lines = series.map((points, at) => {
    const dots = points.map(
      ([rows, ratio]) => `<circle cx="${x.at(rows)}" cy="${y.at(ratio)}" r="3" fill="${COLOURS[at]}"/>`,
    );
    return `<path d="${lineOf(points, x, y)}" stroke="${COLOURS[at]}" stroke-width="2" fill="none"/>${dots.join('')}`;
  });
  const title = `<text x="${left}" y="20" font-weight="bold">${engine}: ratio to the facts</text>`;
  return `${title}${grid.join('')}${linear}${lines.join('')}<text x="${(left + right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">rows of the graph</text>`;
}

function logarithmic(values, [start, end]) {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const span = Math.log(most / least) || 1;
  return {
    least,
    most,
    at: (value) => Math.round((start + ((end - start) * Math.log(value / least)) / span) * 10) / 10,
  };
}

function decades({ least, most }) {
  const first = Math.ceil(Math.log10(least));
  return Array.from({ length: Math.floor(Math.log10(most)) - first + 1 }, (_, at) => 10 ** (first + at));
}

function lineOf(points, x, y) {
  return points.map(([rows, ratio], at) => `${at === 0 ? 'M' : 'L'}${x.at(rows)} ${y.at(ratio)}`).join('');
}

function escaped(text) {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
}
