import type { CommitmentFact } from '../corridor/trace/facts.js';
import { CommitmentStrength, type CommitmentTopic } from '../vocabulary/trade.js';

const order = Object.keys(CommitmentStrength) as CommitmentStrength[];

/** Between which strengths something lies: two where a fact is not recorded. */
export interface StrengthRange {
  readonly low: CommitmentStrength;
  readonly high: CommitmentStrength;
}

/** A commitment, and whether it surely binds. */
export interface Bond {
  readonly commitment: CommitmentFact;
  readonly sure: boolean;
}

/** Negative where the first is weaker, positive where it is stronger. */
export function compareStrengths(one: CommitmentStrength, other: CommitmentStrength): number {
  return order.indexOf(one) - order.indexOf(other);
}

/** How strong a commitment is where it binds: where it is not recorded whether a panel can enforce it, it may be either. */
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

/** How strong a commitment is, as far as the facts say: nothing at the least where it may not bind. */
export function strengthOfBond({ commitment, sure }: Bond): StrengthRange {
  const { low, high } = strengthOf(commitment);
  return { low: sure ? low : 'NONE', high };
}

/** How strong the strongest of several is: nothing where there is none. */
export function strengthOfAll(bonds: readonly Bond[]): StrengthRange {
  const ranges = bonds.map(strengthOfBond);
  return { low: strongest(ranges.map(({ low }) => low)), high: strongest(ranges.map(({ high }) => high)) };
}

function strongest(strengths: readonly CommitmentStrength[]): CommitmentStrength {
  return strengths.reduce((most, each) => (compareStrengths(each, most) > 0 ? each : most), 'NONE');
}

/** The commitments that surely have the strength that the strongest of them has at the least. */
export function strongestOf<Of extends Bond>(bonds: readonly Of[]): Of[] {
  const { low } = strengthOfAll(bonds);
  return bonds.filter((bond) => bond.sure && strengthOf(bond.commitment).low === low);
}

/** The commitments that may be stronger than what the strongest of them is at the least: a fact that is not recorded says. */
export function perhapsStronger<Of extends Bond>(bonds: readonly Of[]): Of[] {
  const { low } = strengthOfAll(bonds);
  return bonds.filter(({ commitment }) => compareStrengths(strengthOf(commitment).high, low) > 0);
}

/** Whether the first is stronger than the second; null where facts that are not recorded leave it open. */
export function isStronger(one: StrengthRange, other: StrengthRange): boolean | null {
  if (compareStrengths(one.low, other.high) > 0) return true;
  return compareStrengths(one.high, other.low) > 0 ? null : false;
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
