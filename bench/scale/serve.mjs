// Serves the graph that the environment names as the program does, but leaves the graph's facts as they are: `start` would put its own in
// their place.
import { basisOf, createContext } from '../../dist/api/context.js';
import { openGraph } from '../../dist/graph/open.js';
import { placeOf } from './address.mjs';

const graph = await openGraph(placeOf(process.env));
const [{ createSchema }, { startServer }, { SnapshotPointer }, { readConfiguration }, { createLogger }] =
  await Promise.all([
    import('../../dist/api/schema.js'),
    import('../../dist/server/http.js'),
    import('../../dist/api/snapshot.js'),
    import('../../dist/server/configuration.js'),
    import('../../dist/server/logger.js'),
  ]);
const pointer = new SnapshotPointer(graph);
const { configuration } = readConfiguration({ PORT: '0', LOG_LEVEL: 'silent' });
const parts = {
  schema: await createSchema(),
  createContext: async ({ signal }) => createContext(graph, pointer, signal),
  basis: () => basisOf(pointer),
  health: () => graph.health(),
  examples: [],
};
const server = await startServer(parts, configuration, createLogger('silent'));
console.log(server.url);
process.once('SIGTERM', async () => {
  await server.close();
  await graph.close();
});
