// Joins parties, and those who want to be, to agreements.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Jurisdiction {key: $snapshot + ':Jurisdiction:' + row.from})
MATCH (to:Agreement {key: $snapshot + ':Agreement:' + row.to})
CREATE (from)-[r:PARTY_TO]->(to)
SET r = row.properties
RETURN count(r) AS count
