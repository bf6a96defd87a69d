// Joins working groups to their action areas.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:WorkingGroup {key: $snapshot + ':WorkingGroup:' + row.from})
MATCH (to:ActionArea {key: $snapshot + ':ActionArea:' + row.to})
CREATE (from)-[r:WORKS_ON]->(to)
SET r = row.properties
RETURN count(r) AS count
