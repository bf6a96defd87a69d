// The commitments out of which reservations take measures.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (v:Reservation {key: $snapshot + ':Reservation:' + id})-[:LIFTS]->(c:Commitment)<-[:CONTAINS]-(a:Agreement)
RETURN id, c{.id, .locator, .heading, .topic, .bindingness, .disputeSettlement, .exceptions, .exceptionTests, .sectors, .exceptParties, .from, .to, .summary, .note, .verification, agreement: a.id} AS record
ORDER BY id, c.position
