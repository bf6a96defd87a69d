// Joins reservations to the commitments that they take measures out of.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Reservation {key: $snapshot + ':Reservation:' + row.from})
MATCH (to:Commitment {key: $snapshot + ':Commitment:' + row.to})
CREATE (from)-[r:LIFTS]->(to)
SET r = row.properties
RETURN count(r) AS count
