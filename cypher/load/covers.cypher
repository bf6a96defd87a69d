// Joins reservations to the provisions that they cover, of laws that they do not shelter whole.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Reservation {key: $snapshot + ':Reservation:' + row.from})
MATCH (to:Provision {key: $snapshot + ':Provision:' + row.to})
CREATE (from)-[r:COVERS]->(to)
SET r = row.properties
RETURN count(r) AS count
