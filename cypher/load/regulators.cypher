// Creates the authorities of countries and groups.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:Jurisdiction {key: $snapshot + ':Jurisdiction:' + row.parent})
CREATE (parent)-[:HAS_REGULATOR]->(n:Regulator:Fact:Searchable:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Regulator:' + row.properties.id
RETURN count(n) AS count
