// The laws that authorities enforce.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (g:Regulator {key: $snapshot + ':Regulator:' + id})-[:ENFORCES]->(l:Law)<-[:ENACTED]-(j:Jurisdiction)
RETURN id, l{.id, .title, .titleEn, .shortName, .kind, .topics, .adopted, .inForce, .repealed, .status, .note, .verification, jurisdiction: j.id} AS record
ORDER BY id, l.id
