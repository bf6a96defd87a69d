// Joins by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (j:Join {key: $snapshot + ':Join:' + id})
RETURN id, j{.id, .kind, .term, .value, .presence, .bindingness, .atLeast, .atMost, .by, .basis, .why, .note, .verification, .subjectKind, .subject, .position} AS record
