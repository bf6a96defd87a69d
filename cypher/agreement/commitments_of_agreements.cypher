// The commitments of agreements.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (a:Agreement {key: $snapshot + ':Agreement:' + id})-[:CONTAINS]->(c:Commitment)
RETURN id, c{.id, .locator, .heading, .topic, .bindingness, .disputeSettlement, .exceptions, .exceptionTests, .sectors, .exceptParties, .from, .to, .summary, .note, .verification, agreement: a.id} AS record
ORDER BY id, c.position
