import type { Reason } from '../corridor/trace/reasons.js';
import type { CorridorLevel } from '../vocabulary/corridor.js';
import type { FeatureValue } from '../vocabulary/law.js';

/** Why a point has its score, or which fact is missing. */
type ScoreReasonKey =
  | Reason['key']
  | `verdict.${CorridorLevel}`
  | 'score.corridor.unregulated'
  | 'score.corridor.unknown'
  | 'score.rules.none'
  | 'score.rules.general'
  | 'score.rules.several'
  | 'score.rules.partial'
  | 'score.rules.facilities'
  | 'score.binding.none'
  | 'score.binding.inForce'
  | 'score.topic.none'
  | 'score.topic.shared'
  | `score.feature.${FeatureValue}`
  | 'score.feature.noLaw'
  | 'score.feature.unrecorded'
  | 'score.notCovered';

/** A sentence of the message files with the values that it takes, as in a trace. */
export interface ScoreReason {
  readonly key: ScoreReasonKey;
  readonly values?: Readonly<Record<string, string>>;
}
