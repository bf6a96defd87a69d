// Creates the trends that a report identifies.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:Report {key: $snapshot + ':Report:' + row.parent})
CREATE (parent)-[:IDENTIFIES]->(n:Trend:Fact:Searchable:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Trend:' + row.properties.id
RETURN count(n) AS count
