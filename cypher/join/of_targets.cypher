// On what records bear: the joins that name them.
// $ids (a kind and an id: Law:BR-LGPD). Returns id, record, in order.
UNWIND $ids AS id
MATCH (t:Fact {key: $snapshot + ':' + id})-[:BEARS_ON]->(j:Join)
RETURN id, j{.id, .kind, .term, .value, .presence, .bindingness, .atLeast, .atMost, .by, .basis, .why, .note, .verification, .subjectKind, .subject, .position} AS record
ORDER BY id, j.position
