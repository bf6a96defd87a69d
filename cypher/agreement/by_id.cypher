// Agreements by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (a:Agreement {key: $snapshot + ':Agreement:' + id})
RETURN id, a{.id, .name, .nameEs, .namePt, .kind, .status, .signed, .inForce, .note, .verification} AS record
