import type { CommitmentFact } from '../corridor/trace/facts.js';
import { CommitmentStrength, type CommitmentTopic } from '../vocabulary/trade.js';
import type { Owed } from './owed.js';

const order = Object.keys(CommitmentStrength) as CommitmentStrength[];

/** Between which strengths a commitment lies: two where it is not recorded whether a panel can enforce it. */
export interface StrengthRange {
  readonly low: CommitmentStrength;
  readonly high: CommitmentStrength;
}

export function strengthOf({
  bindingness,
  disputeSettlement,
}: Pick<CommitmentFact, 'bindingness' | 'disputeSettlement'>): StrengthRange {
  if (bindingness !== 'BINDING') return { low: bindingness, high: bindingness };
  return {
    low: disputeSettlement === true ? 'BINDING_WITH_DISPUTE_SETTLEMENT' : 'BINDING',
    high: disputeSettlement === false ? 'BINDING' : 'BINDING_WITH_DISPUTE_SETTLEMENT',
  };
}

/** Negative where the first is weaker, positive where it is stronger. */
export function compareStrengths(one: CommitmentStrength, other: CommitmentStrength): number {
  return order.indexOf(one) - order.indexOf(other);
}

export function strongestOf(strengths: readonly CommitmentStrength[]): CommitmentStrength {
  return strengths.reduce((most, each) => (compareStrengths(each, most) > 0 ? each : most), 'NONE');
}

/** The weight of a strength in the method COMMITMENTS. */
export type WeightOfStrength = (strength: CommitmentStrength) => number;

/** What a commitment counts for: two numbers where it is not recorded whether a panel can enforce it. */
export function weightRange(commitment: CommitmentFact, weigh: WeightOfStrength): readonly [number, number] {
  const { low, high } = strengthOf(commitment);
  return [Math.min(weigh(low), weigh(high)), Math.max(weigh(low), weigh(high))];
}

/** What two countries owe each other on one topic, in numbers. */
export interface Coverage<Of extends Owed = Owed> {
  readonly low: number;
  readonly high: number;
  /** The commitments that give the lower number. */
  readonly giving: readonly Of[];
  /** The commitments that would give more if facts that are not recorded are so. */
  readonly couldGive: readonly Of[];
}

/** The strongest of what a pair owes each other on a topic counts; what is not sure makes the number an interval. */
export function coverageOf<Of extends Owed>(owed: readonly Of[], weigh: WeightOfStrength): Coverage<Of> {
  const weighed = owed.map((each) => ({ each, range: weightRange(each.commitment, weigh) }));
  const sure = weighed.filter(({ each }) => each.sure);
  const low = sure.length === 0 ? weigh('NONE') : Math.max(...sure.map(({ range }) => range[0]));
  return {
    low,
    high: Math.max(low, ...weighed.map(({ range }) => range[1])),
    giving: sure.filter(({ range }) => range[0] === low).map(({ each }) => each),
    couldGive: weighed.filter(({ range }) => range[1] > low).map(({ each }) => each),
  };
}

/** Commitments by topic. */
export function byTopic<Of extends { readonly commitment: CommitmentFact }>(
  commitments: readonly Of[],
): ReadonlyMap<CommitmentTopic, readonly Of[]> {
  const topics = new Map<CommitmentTopic, Of[]>();
  for (const each of commitments) {
    const { topic } = each.commitment;
    const same = topics.get(topic);
    if (same === undefined) topics.set(topic, [each]);
    else same.push(each);
  }
  return topics;
}
