// Joins laws to the features that they provide, or do not.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Law {key: $snapshot + ':Law:' + row.from})
MATCH (to:Feature {key: $snapshot + ':Feature:' + row.to})
CREATE (from)-[r:PROVIDES]->(to)
SET r = row.properties
RETURN count(r) AS count
