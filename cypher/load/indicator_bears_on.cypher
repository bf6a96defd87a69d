// Joins indicators to the joins by which they bear on something.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Indicator {key: $snapshot + ':Indicator:' + row.from})
MATCH (to:Join {key: $snapshot + ':Join:' + row.to})
CREATE (from)-[r:BEARS_ON]->(to)
SET r = row.properties
RETURN count(r) AS count
