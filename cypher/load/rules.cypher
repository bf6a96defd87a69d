// Creates the rules that provisions impose on data flows.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:Provision {key: $snapshot + ':Provision:' + row.parent})
CREATE (parent)-[:IMPOSES]->(n:Rule:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Rule:' + row.properties.id
RETURN count(n) AS count
