// Creates the values of indicators for countries and years.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:Country {key: $snapshot + ':Jurisdiction:' + row.parent})
CREATE (parent)-[:OBSERVED]->(n:Observation:Fact:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Observation:' + row.properties.id
RETURN count(n) AS count
