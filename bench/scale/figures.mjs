/** The figures of a run as rows: what was measured, in which unit, and how it is read from the result of one world on one engine. */

const milliseconds = (name) => ({
  of: ({ asked }) => asked.measured[name]?.median ?? null,
  worst: ({ asked }) => asked.measured[name]?.p99 ?? null,
  statements: ({ asked }) => asked.measured[name]?.statements ?? null,
});
/** Of a matrix: for each of its corridors, so that matrices of different sizes compare. */
const microsecondsEach = (name) => ({
  of: ({ asked }) => {
    const measured = asked.measured[name];
    return measured === undefined ? null : (1000 * measured.median) / measured.corridors;
  },
});

export const figures = [
  { name: 'rows of the graph', of: ({ loaded }) => loaded.rows },
  { name: 'laws', of: ({ loaded }) => loaded.laws },
  { name: 'countries with laws', of: ({ asked }) => asked.countries },
  { name: 'load, rows a second', of: ({ loaded }) => loaded.pace },
  { name: 'memory of Neo4j after the load, MB', of: ({ serverAfterLoad }) => serverAfterLoad },
  { name: 'the same after the questions', of: ({ serverAfterQuestions }) => serverAfterQuestions },
  { name: 'memory of the program, graph open, MB', of: ({ asked }) => asked.memoryAtStart },
  { name: 'the same after the questions', of: ({ asked }) => asked.memoryAfter },
  {
    name: 'memory in all, graph open, MB',
    of: ({ asked, serverAfterLoad }) => asked.memoryAtStart + (serverAfterLoad ?? 0),
    plotted: true,
  },
  { name: 'start to first answer, ms', of: ({ firstAnswer }) => firstAnswer, plotted: true },
  { name: 'one trace, ms', ...milliseconds('trace'), plotted: true },
  {
    name: 'matrix of 37 countries (1,332 corridors), ms',
    ...milliseconds('matrixOfRegion'),
    plotted: true,
  },
  { name: 'matrix of 60 countries (3,540 corridors), ms', ...milliseconds('matrixOfApi') },
  {
    name: 'judging 200 countries (39,800 corridors; at 1×: 37), ms',
    ...milliseconds('matrixOfMany'),
    sizesDiffer: true,
  },
  { name: 'judging, for each corridor, µs', ...microsecondsEach('matrixOfMany'), plotted: true },
  { name: 'search, few records hold the words, ms', ...milliseconds('searchRare'), plotted: true },
  { name: 'search, “proteccion de datos”, ms', ...milliseconds('searchCommon'), plotted: true },
  { name: 'page of 20 laws with all that hangs on them, ms', ...milliseconds('laws'), plotted: true },
];
