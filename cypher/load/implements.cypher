// Joins laws to those, or to the agreements, that they implement.
// $rows: {from, to, properties}. from and to name the kind and the id: Law:BR-LGPD. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Fact {key: $snapshot + ':' + row.from})
MATCH (to:Fact {key: $snapshot + ':' + row.to})
CREATE (from)-[r:IMPLEMENTS]->(to)
SET r = row.properties
RETURN count(r) AS count
