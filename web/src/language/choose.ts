import { Lang } from '../../../src/vocabulary/lang.js';

/** The language of the address, else the one chosen before, else the first of the browser's that there is, else English. */
export function languageOf(inAddress: string | null, remembered: string | null, preferred: readonly string[]): Lang {
  const wished = [inAddress, remembered, ...preferred];
  const known = wished.map((each) => each?.slice(0, 2).toUpperCase() ?? '').find((each) => Object.hasOwn(Lang, each));
  return (known as Lang | undefined) ?? 'EN';
}
