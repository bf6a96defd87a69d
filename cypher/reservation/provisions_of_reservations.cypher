// The provisions that reservations cover, of laws that they do not shelter whole.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (v:Reservation {key: $snapshot + ':Reservation:' + id})-[:COVERS]->(p:Provision)<-[:CONTAINS]-(l:Law)
RETURN id, p{.id, .locator, .summary, .note, .verification, law: l.id} AS record
ORDER BY id, l.id, p.position
