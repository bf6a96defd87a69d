// Creates the legal and technical approaches that a report describes.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:Report {key: $snapshot + ':Report:' + row.parent})
CREATE (parent)-[:DESCRIBES]->(n:Approach:Fact:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Approach:' + row.properties.id
RETURN count(n) AS count
