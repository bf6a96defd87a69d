// Creates the action lines of a plan.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:ActionPlan {key: $snapshot + ':ActionPlan:' + row.parent})
CREATE (parent)-[:HAS_LINE]->(n:ActionLine:Fact:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':ActionLine:' + row.properties.id
RETURN count(n) AS count
