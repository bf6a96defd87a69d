// The provisions of laws.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (l:Law {key: $snapshot + ':Law:' + id})-[:CONTAINS]->(p:Provision)
RETURN id, p{.id, .locator, .summary, .note, .verification, law: l.id} AS record
ORDER BY id, p.position
