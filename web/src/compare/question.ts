import { day, flag, text } from '../address/parameter.js';
import { group } from '../parts/GroupField.js';

/** The model of the region itself. */
export const USUAL_BENCHMARK = 'BENCHMARK-RIPD-STANDARDS-2017';

export const compareQuestion = {
  group: group(),
  'as-of': day(),
  benchmark: text(USUAL_BENCHMARK),
  /** Whether only rows are shown in which answers differ. */
  differing: flag(),
  /** The cell that is open, as `BR.RIGHT_ACCESS`. */
  cell: text(),
  /** The pair that is open, as `BR.CL`. */
  pair: text(),
};

/** In the place of a benchmark: none is compared with. */
export const NO_BENCHMARK = 'none';

/** The two parts of what is open, or null where nothing is. */
export function opened(text: string): readonly [string, string] | null {
  const [one, other] = text.split('.');
  return one && other ? [one, other] : null;
}
