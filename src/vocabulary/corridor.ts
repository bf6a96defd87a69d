/** The terms of an answer about a corridor. */

/** Levels of a barrier and of a corridor, from open to closed. */
export const CorridorLevel = {
  FREE: 'Nothing has to be set up: no condition, or a standing ground such as adequacy.',
  SAFEGUARDS: 'An instrument that the parties can set up alone, such as standard contractual clauses, is enough.',
  CASE_BY_CASE: 'Only a derogation, the regulator or an arguable ground is left, transfer by transfer.',
  LOCALISED: 'The data may leave, but something must stay: a copy, the storage or facilities.',
  PROHIBITED: 'No usable ground is left, or the data may not leave.',
} as const;
export type CorridorLevel = keyof typeof CorridorLevel;

/** How much the law and this data set say about a corridor. The three are never merged. */
export const Certainty = {
  REGULATED: 'A rule applies, or a general framework in force is silent on transfers.',
  UNREGULATED:
    'The data set covers the origin, which has no general framework in force and no applicable rule: the level is FREE, the data is unprotected.',
  UNKNOWN: 'The data set does not cover the origin: the level is null.',
} as const;
export type Certainty = keyof typeof Certainty;

export const BarrierKind = {
  TRANSFER_REGIME: 'The pooled grounds of a law and of what implements or amends it: one usable ground is enough.',
  CUMULATIVE_CONDITION: 'A condition that must be met besides the regime’s grounds.',
  NOTIFICATION: 'The transfer must be declared or registered.',
  LOCALISATION: 'A copy, the storage, the processing or facilities must be in the country.',
  BAN: 'The data may not leave.',
} as const;
export type BarrierKind = keyof typeof BarrierKind;

/** Whether a mechanism can carry a transfer, for one pair at one date, from most to least usable. */
export const MechanismStatus = {
  AVAILABLE: 'Open as it stands.',
  NEEDS_INSTRUMENT: 'Open once the parties have set up an instrument, which they can do alone.',
  PER_TRANSFER: 'A derogation, to be shown for each transfer or kind of transfer.',
  ARGUABLE: 'A lawyer can defend it; no regulator has confirmed it.',
  NEEDS_REGULATOR: 'Open once the regulator has approved.',
  NOT_AVAILABLE: 'Not open for this pair at this date.',
} as const;
export type MechanismStatus = keyof typeof MechanismStatus;
