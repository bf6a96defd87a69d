// Joins jurisdictions to those whose protection they recognise as adequate.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Jurisdiction {key: $snapshot + ':Jurisdiction:' + row.from})
MATCH (to:Jurisdiction {key: $snapshot + ':Jurisdiction:' + row.to})
CREATE (from)-[r:RECOGNISES]->(to)
SET r = row.properties
RETURN count(r) AS count
