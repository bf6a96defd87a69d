// Fills the graph that the environment names with the world of `{size}` (JSON), or with the facts without one, and tells what that took. A process of its own: its memory
// is its own.
import { openGraph } from '../../dist/graph/open.js';
import { loadInto, makeWorld, theFacts } from '../world/make.mjs';
import { placeOf } from './address.mjs';
import { memoryOf } from './memory.mjs';

const size = JSON.parse(process.argv[2]);
const started = performance.now();
const compiled = size === null ? await theFacts() : (await makeWorld(size)).compiled;
const made = performance.now() - started;
const graph = await openGraph(placeOf(process.env));
const { nodes, relationships, milliseconds } = await loadInto(graph, compiled);
const rows = nodes + relationships;
await graph.close();
const memory = memoryOf(process.pid);
const laws = compiled.batches.find(({ statement }) => statement === 'laws').rows.length;
console.log(JSON.stringify({ rows, laws, made, milliseconds, pace: (1000 * rows) / milliseconds, memory }));
