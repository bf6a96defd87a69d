import { type CompiledDataset, compiledOrFresh } from '../dataset/compile.js';
import { packaged } from './package.js';

/** The facts that come with the program. */
export const BUNDLED_SEED = packaged('seed');
export const COMPILED_SEED = packaged('dist/dataset.json');

/** The data set that comes with the program, from its compiled form where that is of the present seed files. */
export function bundledDataset(): Promise<CompiledDataset> {
  return compiledOrFresh(BUNDLED_SEED, COMPILED_SEED);
}
