// Joins reports to the groups of stakeholders that they distinguish.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Report {key: $snapshot + ':Report:' + row.from})
MATCH (to:Stakeholder {key: $snapshot + ':Stakeholder:' + row.to})
CREATE (from)-[r:DISTINGUISHES]->(to)
SET r = row.properties
RETURN count(r) AS count
