import type { AnnexSearchRecord, CommitmentRecord, Dataset, ReservationRecord } from '../format/index.js';
import type { GraphRows } from './graphRows.js';
import type { LawRelations } from './laws.js';
import { searchText } from './searchText.js';

/** Agreements, their parties, commitments and reservations. */
export function addAgreements(dataset: Dataset, relations: LawRelations, rows: GraphRows): void {
  for (const { agreement, parties, provisions, reservations, annexesSearched } of dataset.agreements) {
    const { sources, relations: related, ...properties } = agreement;
    const { id, name, nameEs, namePt } = agreement;
    rows.fact(
      'agreements',
      'Agreement',
      { ...properties, searchText: searchText([id, name, nameEs, namePt]) },
      sources,
    );
    for (const relation of related) relations.add(id, relation);
    parties.forEach(({ country, ...party }, position) => {
      rows.relate('party_to', country, id, { ...party, position });
    });
    provisions.forEach((commitment, position) => {
      addCommitment(commitment, position, id, rows);
    });
    reservations.forEach((reservation, position) => {
      addReservation(reservation, position, id, rows);
    });
    annexesSearched.forEach((search, position) => {
      addSearch(search, position, id, rows);
    });
  }
}

function addCommitment(commitment: CommitmentRecord, position: number, agreement: string, rows: GraphRows): void {
  const { sources, exceptionTests, ...properties } = commitment;
  const { id, locator, heading, summary } = commitment;
  rows.fact(
    'commitments',
    'Commitment',
    {
      ...properties,
      position,
      // A property of a node cannot be a map: the tests of the exceptions are kept as JSON.
      exceptionTests: Object.keys(exceptionTests).length > 0 ? JSON.stringify(exceptionTests) : null,
      searchText: searchText([id, agreement, locator, heading, summary]),
    },
    sources,
    agreement,
  );
}

function addReservation(reservation: ReservationRecord, position: number, agreement: string, rows: GraphRows): void {
  const { sources, party, lifts, laws, provisions, ...properties } = reservation;
  rows.fact('reservations', 'Reservation', { ...properties, position }, sources, agreement);
  rows.relate('made', party, reservation.id);
  for (const commitment of lifts) rows.relate('lifts', reservation.id, commitment);
  for (const law of laws) rows.relate('shelters', reservation.id, law);
  for (const provision of provisions) rows.relate('covers', reservation.id, provision);
}

/** A search has no name of its own in the files: it is named by its agreement and its place. */
function addSearch(search: AnnexSearchRecord, position: number, agreement: string, rows: GraphRows): void {
  const { sources, party, commitments, ...properties } = search;
  const id = `${agreement}-ANNEXES-${position + 1}`;
  rows.fact('annex_searches', 'AnnexSearch', { ...properties, id, position }, sources, agreement);
  if (party !== null) rows.relate('searched_of', id, party);
  for (const commitment of commitments) rows.relate('searched_for', id, commitment);
}
