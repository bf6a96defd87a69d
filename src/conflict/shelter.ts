import type { FactIndex } from '../corridor/trace/factIndex.js';
import type { CommitmentFact, LawFact, RuleFact } from '../corridor/trace/facts.js';
import { bindingEntries } from '../corridor/trace/membership.js';
import type { ConflictShelter } from '../vocabulary/conflict.js';
import type { Verification } from '../vocabulary/evidence.js';
import type { Sector } from '../vocabulary/law.js';
import { firstDay, holdsAt, type PartialDate } from '../vocabulary/partialDate.js';
import type { ReservationMeasures } from '../vocabulary/trade.js';

/** What a party keeps outside commitments of an agreement. */
export interface ReservationFact {
  readonly id: string;
  readonly agreement: string;
  readonly party: string;
  readonly measures: ReservationMeasures;
  readonly sectors: readonly Sector[];
  /** Commitments that it lifts. */
  readonly lifts: readonly string[];
  /** Laws that it is recorded to cover. */
  readonly shelters: readonly string[];
  /** The provisions that it covers, of laws that it does not cover whole. */
  readonly covers: readonly { readonly provision: string; readonly law: string }[];
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly verification: Verification | null;
}

/** That annexes were searched for reservations. */
export interface AnnexSearchFact {
  readonly id: string;
  readonly agreement: string;
  /** Null: of all parties. */
  readonly party: string | null;
  /** Commitments for which they were searched; none: all of the agreement. */
  readonly searchedFor: readonly string[];
  readonly verification: Verification | null;
}

/** What parties have kept outside their commitments, as far as it is recorded, and what was searched for more. */
export interface Kept {
  readonly reservations: readonly ReservationFact[];
  readonly searches: readonly AnnexSearchFact[];
}

/** A measure that is held against a commitment of a party. */
export interface Measure {
  readonly law: LawFact;
  readonly rule: RuleFact;
  readonly sector: Sector;
  /** The country and the groups to which it belongs: a reservation of a group that is party is its own. */
  readonly names: ReadonlySet<string>;
  readonly day: string;
}

export interface Sheltering {
  readonly shelter: ConflictShelter;
  /** The reservations that cover the law. */
  readonly reservations: readonly ReservationFact[];
  /**
   * Where none does: reservations of the party in force that lift the commitment and list the law, for other sectors, for other articles or as it once stood,
   * or keep space in the sector without listing the law: a lawyer may find that they reach it.
   */
  readonly mayCover: readonly ReservationFact[];
  readonly searches: readonly AnnexSearchFact[];
}

/** Whether a reservation shelters a measure from a commitment. */
export function shelterOf(commitment: CommitmentFact, measure: Measure, kept: Kept, index: FactIndex): Sheltering {
  const lifting = reservationsAgainst(commitment, measure, kept);
  const covering = lifting.filter((reservation) => covers(reservation, measure, index));
  const searches = searchesFor(commitment, measure.names, kept);
  return {
    shelter: covering.length > 0 ? 'SHELTERED' : searches.length > 0 ? 'NOT_SHELTERED' : 'NOT_CHECKED',
    reservations: covering,
    mayCover: covering.length > 0 ? [] : lifting.filter((reservation) => mayReach(reservation, measure)),
    searches,
  };
}

/** The searches of a party’s annexes that were made for a commitment. */
export function searchesFor(
  { id, agreement }: Pick<CommitmentFact, 'id' | 'agreement'>,
  names: ReadonlySet<string>,
  { searches }: Kept,
): AnnexSearchFact[] {
  return searches.filter(
    (search) =>
      search.agreement === agreement &&
      (search.party === null || names.has(search.party)) &&
      (search.searchedFor.length === 0 || search.searchedFor.includes(id)),
  );
}

/** The reservations of the party that lift a commitment on the day. */
function reservationsAgainst(
  { id }: CommitmentFact,
  { names, day }: Measure,
  { reservations }: Kept,
): ReservationFact[] {
  return reservations.filter(
    ({ party, lifts, from, to }) => names.has(party) && lifts.includes(id) && holdsAt(day, from, to),
  );
}

/**
 * A reservation covers a law that it is recorded for, or those of its provisions that it names, in its sector; one for existing measures
 * only what existed when it began.
 */
function covers(reservation: ReservationFact, measure: Measure, index: FactIndex): boolean {
  const { shelters, sectors, measures } = reservation;
  const inSector = sectors.includes('ALL') || sectors.includes(measure.sector);
  if (!shelters.includes(measure.law.id) || !inSector) return false;
  const named = reservation.covers.filter(({ law }) => law === measure.law.id);
  if (named.length > 0 && !named.some(({ provision }) => provision === measure.rule.provision)) return false;
  return measures === 'FUTURE' || existedBy(startOf(reservation, measure.day, index), measure);
}

/** It lists the law, but for other sectors or articles or only as it stood; or it keeps space in the very sector that is asked about. */
function mayReach({ shelters, sectors, measures }: ReservationFact, { law, sector }: Measure): boolean {
  const keepsSpace = measures === 'FUTURE' && (sectors.includes('ALL') || sectors.includes(sector));
  return shelters.includes(law.id) || keepsSpace;
}

/** The day from which a reservation keeps measures: its own, or that from which the agreement binds its party. Null where not recorded. */
function startOf({ from, agreement, party }: ReservationFact, day: string, index: FactIndex): PartialDate | null {
  if (from !== null) return from;
  const starts = bindingEntries(index, agreement, new Set([party]), day)
    .map(({ since }) => since)
    .filter((since) => since !== null);
  return starts.sort()[0] ?? null;
}

/** Whether a rule stood when a reservation began. What has no date is taken as the record of the reservation says: it is listed. */
function existedBy(start: PartialDate | null, { law, rule }: Measure): boolean {
  const made = rule.from ?? law.adopted ?? law.inForce;
  return start === null || made === null || firstDay(made) <= firstDay(start);
}
