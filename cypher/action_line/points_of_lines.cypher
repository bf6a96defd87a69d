// What action lines ask, point by point.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (l:ActionLine {key: $snapshot + ':ActionLine:' + id})-[:HAS_POINT]->(t:ActionPoint)
RETURN id, t{.id, .locator, .summary, .note, .verification} AS record
ORDER BY id, t.position
