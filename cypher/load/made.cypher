// Joins parties to their reservations.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Jurisdiction {key: $snapshot + ':Jurisdiction:' + row.from})
MATCH (to:Reservation {key: $snapshot + ':Reservation:' + row.to})
CREATE (from)-[r:MADE]->(to)
SET r = row.properties
RETURN count(r) AS count
