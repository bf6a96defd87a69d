/** Made by the build out of world-atlas: `web/regionShapes.js`. */
declare module 'virtual:region-shapes' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  /** Countries of the region carry their letters as the id; other land has none. */
  const topology: Topology<{ countries: GeometryCollection }>;
  export default topology;
}
