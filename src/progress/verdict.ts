import type { AgreementFact, CommitmentFact, LawFact, RuleFact } from '../corridor/trace/facts.js';
import type { FrameworkCell } from '../framework/framework.js';
import { type Verification, weakestVerification } from '../vocabulary/evidence.js';
import type { InPlaceStatus } from '../vocabulary/progress.js';
import type { ObservationFact, ParticipationFact } from './facts.js';
import type { ReasonKey } from './reasons.js';

/** What a country has in place of what one join names, with all that says so. */
export interface Verdict {
  readonly status: InPlaceStatus;
  readonly reason: ReasonKey;
  readonly laws: readonly LawFact[];
  readonly rules: readonly RuleFact[];
  readonly feature: FrameworkCell | null;
  readonly commitments: readonly CommitmentFact[];
  readonly agreements: readonly AgreementFact[];
  readonly observation: ObservationFact | null;
  readonly participation: ParticipationFact | null;
  /** The weakest grade among these; null where there is nothing. */
  readonly weakestVerification: Verification | null;
}

type Evidence = Omit<Verdict, 'status' | 'reason' | 'weakestVerification'>;

const nothing: Evidence = {
  laws: [],
  rules: [],
  feature: null,
  commitments: [],
  agreements: [],
  observation: null,
  participation: null,
};

export function verdict(status: InPlaceStatus, reason: ReasonKey, evidence: Partial<Evidence> = {}): Verdict {
  const all = { ...nothing, ...evidence };
  const grades = [
    ...all.laws,
    ...all.rules,
    ...all.commitments,
    ...[all.feature?.law, all.observation, all.participation].filter((each) => each != null),
  ].map(({ verification }) => verification);
  return {
    status,
    reason,
    ...all,
    weakestVerification: weakestVerification(grades.filter((grade) => grade !== null)),
  };
}

/** What the data set does not cover is not known to be absent. */
export const notCovered = verdict('NOT_RECORDED', 'notCovered');
