// Creates the weights of a method.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:Method {key: $snapshot + ':Method:' + row.parent})
CREATE (parent)-[:WEIGHS]->(n:Weight:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Weight:' + row.properties.id
RETURN count(n) AS count
