// Creates the laws of countries and groups.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:Jurisdiction {key: $snapshot + ':Jurisdiction:' + row.parent})
CREATE (parent)-[:ENACTED]->(n:Law:Fact:Searchable:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Law:' + row.properties.id
RETURN count(n) AS count
