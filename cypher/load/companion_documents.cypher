// Creates the documents that belong to a report or that it refers to.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:Report {key: $snapshot + ':Report:' + row.parent})
CREATE (parent)-[:HAS_COMPANION]->(n:CompanionDocument:Fact:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':CompanionDocument:' + row.properties.id
RETURN count(n) AS count
