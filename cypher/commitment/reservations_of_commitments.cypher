// The reservations that take measures out of commitments.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (c:Commitment {key: $snapshot + ':Commitment:' + id})<-[:LIFTS]-(v:Reservation)<-[:HAS_RESERVATION]-(a:Agreement)
MATCH (v)<-[:MADE]-(party:Jurisdiction)
RETURN id, v{.id, .annex, .measures, .sectors, .from, .to, .summary, .note, .verification, agreement: a.id, party: party.id} AS record
ORDER BY id, v.id
