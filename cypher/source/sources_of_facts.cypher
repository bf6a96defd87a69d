// The sources of facts, in the order in which they were recorded.
// $ids: the kind and the id of each fact (Law:BR-LGPD). Returns id, record, in order.
UNWIND $ids AS id
MATCH (f:Fact {key: $snapshot + ':' + id})-[r:SOURCED_FROM]->(s:Source)
RETURN id, s{.id, .title, .publisher, .url, .locator, .verification} AS record
ORDER BY id, r.position
