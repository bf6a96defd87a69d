/** Made by the build out of world-atlas: `web/regionShapes.js`. */
declare module 'virtual:region-shapes' {
  /** A topology with one object, `countries`: those of the region carry their letters as the id, other land has none. */
  const topology: unknown;
  export default topology;
}
