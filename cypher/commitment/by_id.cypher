// Commitments by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (c:Commitment {key: $snapshot + ':Commitment:' + id})<-[:CONTAINS]-(a:Agreement)
RETURN id, c{.id, .locator, .heading, .topic, .bindingness, .disputeSettlement, .exceptions, .exceptionTests, .sectors, .exceptParties, .from, .to, .summary, .note, .verification, agreement: a.id} AS record
