// The laws of jurisdictions.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (j:Jurisdiction {key: $snapshot + ':Jurisdiction:' + id})-[:ENACTED]->(l:Law)
RETURN id, l{.id, .title, .titleEn, .shortName, .kind, .topics, .adopted, .inForce, .repealed, .status, .note, .verification, jurisdiction: j.id} AS record
ORDER BY id, l.position
