// Joins reservations to the laws that they shelter.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Reservation {key: $snapshot + ':Reservation:' + row.from})
MATCH (to:Law {key: $snapshot + ':Law:' + row.to})
CREATE (from)-[r:SHELTERS]->(to)
SET r = row.properties
RETURN count(r) AS count
