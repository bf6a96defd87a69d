// Joins organisations to the reports that they paid for.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Stakeholder {key: $snapshot + ':Stakeholder:' + row.from})
MATCH (to:Report {key: $snapshot + ':Report:' + row.to})
CREATE (from)-[r:FUNDED]->(to)
SET r = row.properties
RETURN count(r) AS count
