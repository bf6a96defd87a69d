// The reservations to agreements.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (a:Agreement {key: $snapshot + ':Agreement:' + id})-[:HAS_RESERVATION]->(v:Reservation)<-[:MADE]-(party:Jurisdiction)
RETURN id, v{.id, .annex, .measures, .sectors, .from, .to, .summary, .note, .verification, agreement: a.id, party: party.id} AS record
ORDER BY id, v.position
