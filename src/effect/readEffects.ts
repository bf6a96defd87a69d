import type { Reader } from '../api/reader.js';
import type { EffectRow } from './types.js';

/** Several fields of one answer ask for the effects: they are read once for each operation. */
const known = new WeakMap<Reader, Promise<EffectRow[]>>();

/** All published effects of the data set. */
export function readEffects(reader: Reader): Promise<EffectRow[]> {
  let effects = known.get(reader);
  if (effects === undefined) {
    effects = reader.read('effect/all').then((rows) => rows.map(({ record }) => record as unknown as EffectRow));
    known.set(reader, effects);
  }
  return effects;
}
