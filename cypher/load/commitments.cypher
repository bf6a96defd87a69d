// Creates the commitments of agreements.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:Agreement {key: $snapshot + ':Agreement:' + row.parent})
CREATE (parent)-[:CONTAINS]->(n:Commitment:Fact:Searchable:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Commitment:' + row.properties.id
RETURN count(n) AS count
