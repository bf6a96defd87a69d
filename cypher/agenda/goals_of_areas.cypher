// The goals of action areas.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (r:ActionArea {key: $snapshot + ':ActionArea:' + id})-[:HAS_GOAL]->(g:Goal)
RETURN id, g{.id, .number, .summary, .topics, .note, .verification, area: r.id} AS record
ORDER BY id, g.position
