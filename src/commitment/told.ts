import type { Names } from '../corridor/explain/names.js';
import type { CorridorFacts } from '../corridor/facts.js';
import type { Told } from '../corridor/told.js';
import type { LeftOut } from '../corridor/trace/facts.js';
import type { JurisdictionRow } from '../jurisdiction/types.js';
import type { Accepted } from './accepted.js';
import type { Gift } from './exchange.js';
import { type AcceptedForm, exceptionsOf, type SharedForm } from './forms.js';
import { type StrengthRange, strengthOfBond } from './strength.js';

/** The pure answers in the shape of the API. */

export function toldStrength({ low, high }: StrengthRange) {
  return { strength: low, strengthHigh: high };
}

export function toldAccepted(accepted: Accepted) {
  return {
    ...accepted,
    ...toldStrength(strengthOfBond(accepted)),
    exceptions: exceptionsOf(accepted),
    disputeSettlement: accepted.commitment.disputeSettlement,
  };
}

export function toldForm({ strength, exceptions, commitments }: AcceptedForm) {
  return { ...toldStrength(strength), exceptions, commitments: commitments.map(toldAccepted) };
}

export function toldSharedForm(
  { strength, exceptions, acceptedBy, notAcceptedBy, models }: SharedForm,
  { jurisdictions }: CorridorFacts,
) {
  return {
    ...toldStrength(strength),
    exceptions,
    acceptedBy: countriesIn(acceptedBy, jurisdictions),
    notAcceptedBy: countriesIn(notAcceptedBy, jurisdictions),
    models,
  };
}

/** An ask or an offer, with what its sentence needs. */
export interface ToldGift {
  readonly kind: 'ASK' | 'OFFER';
  readonly gift: Gift;
  readonly facts: CorridorFacts;
}

export function toldGift(kind: ToldGift['kind'], gift: Gift, facts: CorridorFacts) {
  return {
    kind,
    gift,
    facts,
    giver: facts.jurisdictions.get(gift.giver),
    receiver: facts.jurisdictions.get(gift.receiver),
    clause: toldAccepted(gift.given),
    ...toldStrength(gift.strength),
    now: gift.now.low,
    nowHigh: gift.now.high,
    certain: gift.certain,
  };
}

export function toldLeftOut(leftOut: readonly LeftOut[], names: Names): Told<LeftOut>[] {
  return leftOut.map((fact) => ({ ...fact, names }));
}

export function countriesIn(
  ids: readonly string[],
  jurisdictions: ReadonlyMap<string, JurisdictionRow>,
): (JurisdictionRow | undefined)[] {
  return ids.map((id) => jurisdictions.get(id));
}
