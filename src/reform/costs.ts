import type { Reader } from '../api/reader.js';
import type { ReformKind } from '../vocabulary/method.js';
import type { ReformCostInput } from './types.js';

/** What each kind of reform costs: the data set’s figures, or those given instead. */
export async function readCosts(
  reader: Reader,
  given: readonly ReformCostInput[] = [],
): Promise<Partial<Record<ReformKind, number>>> {
  const weights = await reader.many<{ of: ReformKind; weight: number }>('method/weights_of_methods', 'REFORM_COSTS');
  const costs = [...weights.map(({ of, weight }) => [of, weight]), ...given.map(({ kind, cost }) => [kind, cost])];
  return Object.fromEntries(costs);
}
