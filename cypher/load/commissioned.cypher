// Joins organisations to the reports that they commissioned.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Stakeholder {key: $snapshot + ':Stakeholder:' + row.from})
MATCH (to:Report {key: $snapshot + ':Report:' + row.to})
CREATE (from)-[r:COMMISSIONED]->(to)
SET r = row.properties
RETURN count(r) AS count
