// Creates what an action line asks, point by point.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:ActionLine {key: $snapshot + ':ActionLine:' + row.parent})
CREATE (parent)-[:HAS_POINT]->(n:ActionPoint:Fact:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':ActionPoint:' + row.properties.id
RETURN count(n) AS count
