// Joins authorities to the laws that they enforce.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Regulator {key: $snapshot + ':Regulator:' + row.from})
MATCH (to:Law {key: $snapshot + ':Law:' + row.to})
CREATE (from)-[r:ENFORCES]->(to)
SET r = row.properties
RETURN count(r) AS count
