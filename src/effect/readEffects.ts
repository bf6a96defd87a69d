import type { Reader } from '../api/reader.js';
import type { EffectRow } from './types.js';

/** All published effects of the data set. */
export async function readEffects(reader: Reader): Promise<EffectRow[]> {
  const rows = await reader.read('effect/all');
  return rows.map(({ record }) => record as unknown as EffectRow);
}
