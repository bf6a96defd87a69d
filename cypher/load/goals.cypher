// Creates the goals of action areas.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:ActionArea {key: $snapshot + ':ActionArea:' + row.parent})
CREATE (parent)-[:HAS_GOAL]->(n:Goal:Fact:Searchable:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Goal:' + row.properties.id
RETURN count(n) AS count
