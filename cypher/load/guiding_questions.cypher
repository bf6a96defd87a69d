// Creates the questions that a report asks.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:Report {key: $snapshot + ':Report:' + row.parent})
CREATE (parent)-[:ASKS]->(n:GuidingQuestion:Fact:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':GuidingQuestion:' + row.properties.id
RETURN count(n) AS count
