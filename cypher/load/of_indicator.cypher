// Joins observations to their indicators.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Observation {key: $snapshot + ':Observation:' + row.from})
MATCH (to:Indicator {key: $snapshot + ':Indicator:' + row.to})
CREATE (from)-[r:OF_INDICATOR]->(to)
SET r = row.properties
RETURN count(r) AS count
