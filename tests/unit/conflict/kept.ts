import { type Conflict, conflictsOf } from '../../../src/conflict/conflicts.js';
import type { AnnexSearchFact, Kept, ReservationFact } from '../../../src/conflict/shelter.js';
import { indexFacts } from '../../../src/corridor/trace/factIndex.js';
import type { Circumstances, Facts } from '../../../src/corridor/trace/facts.js';
import { circumstances, world } from '../corridor/facts.js';

/** Builders of what parties have kept: each takes what differs from a plain default. */

/** A reservation of O to the agreement TRADE that lifts its first commitment and covers the law L. */
export function reservation(more: Partial<ReservationFact> = {}): ReservationFact {
  return {
    id: 'TRADE-O-1',
    agreement: 'TRADE',
    party: 'O',
    measures: 'FUTURE',
    sectors: ['ALL'],
    lifts: ['TRADE-1'],
    shelters: ['L'],
    covers: [],
    from: null,
    to: null,
    verification: 'SEEN_PRIMARY',
    ...more,
  };
}

/** A search of the annexes of O to the agreement TRADE, for all of its commitments. */
export function search(more: Partial<AnnexSearchFact> = {}): AnnexSearchFact {
  return {
    id: 'TRADE-ANNEXES-1',
    agreement: 'TRADE',
    party: 'O',
    searchedFor: [],
    verification: 'SEEN_PRIMARY',
    ...more,
  };
}

export const nothingKept: Kept = { reservations: [], searches: [] };

export function keeping(...reservations: readonly ReservationFact[]): Kept {
  return { reservations, searches: [] };
}

/** The potential conflicts of O towards D on 2020-06-15, unless the question differs. */
export function conflicts(
  facts: Partial<Facts>,
  kept: Kept = nothingKept,
  question: Partial<Circumstances> = {},
  origins: readonly string[] = ['O'],
  destinations: readonly string[] = ['D'],
): Conflict[] {
  return conflictsOf(origins, destinations, { ...circumstances, ...question }, indexFacts(world(facts)), kept);
}
