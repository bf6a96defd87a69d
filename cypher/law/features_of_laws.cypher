// The features that laws provide, or do not.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (l:Law {key: $snapshot + ':Law:' + id})-[r:PROVIDES]->(f:Feature)
RETURN id, r{.value, .locator, .number, .note, feature: f.id} AS record
ORDER BY id, f.position
