// Asks the graph that the environment names what people ask, and tells how long that took. Above the engine there is no cache. A process of its
// own: its memory is its own.
import { graphql } from 'graphql';
import { createContext } from '../../dist/api/context.js';
import { createSchema } from '../../dist/api/schema.js';
import { SnapshotPointer } from '../../dist/api/snapshot.js';
import { readFacts } from '../../dist/corridor/facts.js';
import { groupBy } from '../../dist/corridor/trace/factIndex.js';
import { judgeMatrix } from '../../dist/corridor/trace/matrix.js';
import { MAX_COUNTRIES } from '../../dist/corridor/types.js';
import { openGraph } from '../../dist/graph/open.js';
import { measure } from '../measure.mjs';
import { placeOf } from './address.mjs';
import { memoryOf } from './memory.mjs';
import * as questions from './questions.mjs';

/** So many countries make 39,800 corridors. */
const MANY = 200;

const graph = await openGraph(placeOf(process.env));
const schema = await createSchema();
const pointer = new SnapshotPointer(graph);
await pointer.current();
const memoryAtStart = memoryOf(process.pid);

/** Counts the statements that a question costs. */
let statements = 0;
const counting = {
  engine: graph.engine,
  read: (...asked) => {
    statements++;
    return graph.read(...asked);
  },
  search: (...asked) => {
    statements++;
    return graph.search(...asked);
  },
};
const newContext = () => createContext(counting, pointer);

async function ask(source, variableValues) {
  const answer = await graphql({ schema, source, variableValues, contextValue: newContext() });
  if (answer.errors) throw answer.errors[0];
  return answer.data;
}

/** All countries of which laws are recorded, in the order of their ids. */
async function coveredCountries() {
  const found = [];
  for (let after = null; ; ) {
    const { countries } = await ask(
      'query ($after: String) { countries(first: 100, after: $after, filter: { covered: true }) { pageInfo { hasNextPage endCursor } edges { node { id name } } } }',
      { after },
    );
    found.push(...countries.edges.map(({ node }) => node));
    if (!countries.pageInfo.hasNextPage) return found;
    after = countries.pageInfo.endCursor;
  }
}

/** Of a region of a grown world, or the facts' own: BR_7 is of region 7. */
const regionOf = ({ id }) => id.split('_')[1] ?? '';

const covered = await coveredCountries();
const regions = groupBy(covered, regionOf);
const [home] = [...regions.values()].sort((a, b) => b.length - a.length);
const neighbours = home.map(({ id }) => id);
/** Pairs of neighbours, of one region after the other. */
const pairs = [...regions.values()]
  .filter(({ length }) => length > 1)
  .flatMap((countries) =>
    countries.map(({ id }, at) => ({ origin: id, destination: countries[(at + 7) % countries.length].id })),
  );
/** The name of a country of a grown world ends with the word of its region. */
const word = regionOf(home[0]) === '' ? '' : ` ${/\((\w+)\)$/.exec(home[0].name)[1]}`;

/** A matrix without the bounds of the API: what it reads, and its judgements. */
async function judge(countries) {
  const { reader } = newContext();
  const circumstances = { dataCategory: 'PERSONAL', sector: 'ALL', recipient: 'CONTROLLER', asOf: questions.DAY };
  const cells = judgeMatrix(countries, circumstances, await readFacts(reader, countries, countries));
  if (cells.length !== countries.length * (countries.length - 1)) throw new Error('Cells are missing.');
}

/** One region after the other, so that the first so many are as mixed as the facts. */
const ids = [...regions.values()].flat().map(({ id }) => id);
const measured = {};
async function tell(name, times, work, more = {}) {
  statements = 0;
  await work(0);
  const asked = statements;
  const { median, p99 } = await measure(name, times, work);
  measured[name] = { times, median, p99, statements: asked, ...more };
}
const corridors = (count) => ({ corridors: count * (count - 1) });

await tell('trace', 200, (i) => ask(questions.trace, pairs[(i * 37) % pairs.length]));
await tell('matrixOfRegion', 10, () => ask(questions.matrix, { countries: neighbours }), corridors(neighbours.length));
if (ids.length >= MAX_COUNTRIES) {
  const most = ids.slice(0, MAX_COUNTRIES);
  await tell('matrixOfApi', 5, () => ask(questions.matrix, { countries: most }), corridors(MAX_COUNTRIES));
}
const many = ids.slice(0, MANY);
await tell('matrixOfMany', 3, () => judge(many), corridors(many.length));
await tell('searchRare', 30, () => ask(questions.search, { text: `13709${word}` }));
await tell('searchCommon', 10, () => ask(questions.search, { text: 'proteccion de datos' }));
await tell('laws', 20, () => ask(questions.laws));
const memoryAfter = memoryOf(process.pid);
await graph.close();
console.log(JSON.stringify({ countries: ids.length, memoryAtStart, memoryAfter, measured }));
