// Creates the reservations to agreements.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:Agreement {key: $snapshot + ':Agreement:' + row.parent})
CREATE (parent)-[:HAS_RESERVATION]->(n:Reservation:Fact:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Reservation:' + row.properties.id
RETURN count(n) AS count
