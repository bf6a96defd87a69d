import type { Recipient } from '../../vocabulary/law.js';
import type { GroundLevel, StandaloneEffect } from './barriers.js';
import type { Instrument } from './mechanisms.js';

/** Why a barrier has its level. */
type BarrierReason =
  | 'barrier.standingGround'
  | 'barrier.noCondition'
  | `barrier.ground.${GroundLevel}`
  | 'barrier.noGround'
  | 'barrier.incomplete'
  | `barrier.${StandaloneEffect}`;

/** Why a mechanism has its status. */
type MechanismReason =
  | 'mechanism.recognised'
  | 'mechanism.recognisedWithinScope'
  | 'mechanism.certifiedOnly'
  | 'mechanism.notRecognised'
  | 'mechanism.treaty'
  | 'mechanism.noTreaty'
  | 'mechanism.stateAgreement'
  | `mechanism.instrument.${Instrument}`
  | 'mechanism.derogation'
  | 'mechanism.regulator'
  | 'mechanism.priorAuthorisation'
  | `mechanism.onlyTowards.${Exclude<Recipient, 'CONTROLLER'>}`
  | 'mechanism.usableLater'
  | 'mechanism.notYetUsable';

/** Why a fact was left out. */
type LeftOutReason =
  | 'leftOut.lawWithoutDate'
  | 'leftOut.frameworkWithoutDate'
  | 'leftOut.membershipWithoutDate'
  | 'leftOut.recognitionWithoutDate'
  | 'leftOut.partyWithoutDate'
  | 'leftOut.incompleteRule'
  | 'leftOut.settlementUnknown';

type ReasonKey = BarrierReason | MechanismReason | LeftOutReason;

/** Values that are ids of countries or groups: whoever tells the reason puts names in their place. */
export const placeValues = ['from', 'to', 'country', 'group', 'party'] as const;

/** A sentence of a message file with the values that it takes. `date` is a partial date, the rest is text as it stands. */
export interface Reason {
  readonly key: ReasonKey;
  readonly values?: Readonly<Record<string, string>>;
}
