import type { LeftOut } from '../corridor/trace/facts.js';
import type { CommitmentStrength } from '../vocabulary/trade.js';
import type { Owed } from './owed.js';
import { strengthOf } from './strength.js';

/** The weight of a strength in the method COMMITMENTS. */
export type WeightOfStrength = (strength: CommitmentStrength) => number;

/** What two countries owe each other on one topic, in numbers. */
export interface Coverage {
  readonly low: number;
  readonly high: number;
  /** The commitments that give the lower number. */
  readonly giving: readonly Owed[];
  /** The facts that are not recorded and could make it more. */
  readonly missing: readonly LeftOut[];
}

/** The strongest of what a pair owes each other on a topic counts; what is not sure makes the number an interval. */
export function coverageOf(owed: readonly Owed[], weigh: WeightOfStrength): Coverage {
  const weighed = owed.map((each) => {
    const { low, high } = strengthOf(each.commitment);
    return {
      each,
      least: Math.min(weigh(low), weigh(high)),
      most: Math.max(weigh(low), weigh(high)),
    };
  });
  const sure = weighed.filter(({ each }) => each.sure);
  const low = sure.length === 0 ? weigh('NONE') : Math.max(...sure.map(({ least }) => least));
  return {
    low,
    high: Math.max(low, ...weighed.map(({ most }) => most)),
    giving: sure.filter(({ least }) => least === low).map(({ each }) => each),
    missing: weighed.filter(({ most }) => most > low).flatMap(({ each }) => missingOf(each)),
  };
}

/** The facts that are not recorded and on which it hangs how strong a commitment is. */
export function missingOf({
  commitment,
  agreement,
  missing,
}: Pick<Owed, 'commitment' | 'agreement' | 'missing'>): LeftOut[] {
  const { low, high } = strengthOf(commitment);
  if (low === high) return [...missing];
  const articles = `${agreement.name}, ${commitment.locator}`;
  return [...missing, { id: commitment.id, reason: { key: 'leftOut.settlementUnknown', values: { articles } } }];
}

/** Each fact once. */
export function once(facts: readonly LeftOut[]): LeftOut[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}
