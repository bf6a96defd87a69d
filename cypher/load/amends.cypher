// Joins laws and agreements to those that they amend.
// $rows: {from, to, properties}. from and to name the kind and the id: Law:BR-LGPD. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Fact {key: $snapshot + ':' + row.from})
MATCH (to:Fact {key: $snapshot + ':' + row.to})
CREATE (from)-[r:AMENDS]->(to)
SET r = row.properties
RETURN count(r) AS count
