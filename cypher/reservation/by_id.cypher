// Reservations by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (v:Reservation {key: $snapshot + ':Reservation:' + id})<-[:HAS_RESERVATION]-(a:Agreement)
MATCH (v)<-[:MADE]-(party:Jurisdiction)
RETURN id, v{.id, .annex, .measures, .sectors, .from, .to, .summary, .note, .verification, agreement: a.id, party: party.id} AS record
