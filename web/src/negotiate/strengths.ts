/** Strengths of commitments: from the weakest to the strongest, and spans of them where a fact is not recorded. */

import { label } from '../../../src/messages/labels.js';
import type { Lang } from '../../../src/vocabulary/lang.js';
import { type Bindingness, CommitmentStrength } from '../../../src/vocabulary/trade.js';

export interface StrengthSpan {
  readonly strength: CommitmentStrength;
  readonly strengthHigh: CommitmentStrength;
}

export const strengths = Object.keys(CommitmentStrength) as CommitmentStrength[];

/** 0 for nothing to 4 for a duty that a panel can enforce. */
function stepOf(strength: CommitmentStrength): number {
  return strengths.indexOf(strength);
}

/** Whether facts that are not recorded leave it open how strong it is. */
export function isOpen({ strength, strengthHigh }: StrengthSpan): boolean {
  return strength !== strengthHigh;
}

/** The number of a strength as it stands in a cell: `4`, or `3–4` where it is open. */
export function stepsInWords(span: StrengthSpan): string {
  const [low, high] = [stepOf(span.strength), stepOf(span.strengthHigh)];
  return low === high ? String(low) : `${low}–${high}`;
}

/** `Binding, with dispute settlement`, or both ends where it is open. */
export function strengthInWords({ strength, strengthHigh }: StrengthSpan, lang: Lang): string {
  const low = label(lang, 'CommitmentStrength', strength);
  return strength === strengthHigh ? low : `${low} – ${label(lang, 'CommitmentStrength', strengthHigh)}`;
}

interface Recorded {
  readonly bindingness: Bindingness;
  readonly disputeSettlement: boolean | null;
}

/** How strong a clause is where it binds: whether a panel can enforce a duty may not be recorded. */
export function spanOfClause({ bindingness, disputeSettlement }: Recorded): StrengthSpan {
  if (bindingness !== 'BINDING') return { strength: bindingness, strengthHigh: bindingness };
  return {
    strength: disputeSettlement === true ? 'BINDING_WITH_DISPUTE_SETTLEMENT' : 'BINDING',
    strengthHigh: disputeSettlement === false ? 'BINDING' : 'BINDING_WITH_DISPUTE_SETTLEMENT',
  };
}
