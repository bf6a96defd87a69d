// Provisions by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (p:Provision {key: $snapshot + ':Provision:' + id})<-[:CONTAINS]-(l:Law)
RETURN id, p{.id, .locator, .summary, .note, .verification, law: l.id} AS record
