// Creates the provisions of laws.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:Law {key: $snapshot + ':Law:' + row.parent})
CREATE (parent)-[:CONTAINS]->(n:Provision:Fact:Searchable:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Provision:' + row.properties.id
RETURN count(n) AS count
