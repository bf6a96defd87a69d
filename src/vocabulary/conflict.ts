/** The terms in which it is said what may save a law from a commitment, and what a party has kept. */

/** Whether a reservation covers a law that potentially breaches a commitment. */
export const ConflictShelter = {
  SHELTERED:
    'A recorded reservation of the party lifts the commitment and covers the law, in its sector and on the day.',
  NOT_SHELTERED:
    'The annexes of the party to the agreement were searched for this commitment, or do not reach it, and no recorded reservation covers the law.',
  NOT_CHECKED: 'No recorded reservation covers the law, and the annexes were not searched: one may exist.',
} as const;
export type ConflictShelter = keyof typeof ConflictShelter;

/** How far the annexes of a party to an agreement were searched for reservations. */
export const AnnexesSearched = {
  SEARCHED: 'For all commitments of the agreement that bind the party.',
  PARTLY: 'For some of them.',
  NOT_SEARCHED: 'For none: what is recorded is not known to be all.',
} as const;
export type AnnexesSearched = keyof typeof AnnexesSearched;

/** Why a party is not bound by a commitment of an agreement that binds it. */
export const KeptBy = {
  EXCEPTED: 'The agreement, an annex or a side letter excepts the party.',
  LATER: 'The commitment starts later: a transition still runs.',
  ENDED: 'The commitment has ended.',
} as const;
export type KeptBy = keyof typeof KeptBy;
