// Joins agreements, laws and goals to the joins by which they bear on something.
// $rows: {from, to, properties}. from names the kind and the id: Law:BR-LGPD. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Fact {key: $snapshot + ':' + row.from})
MATCH (to:Join {key: $snapshot + ':Join:' + row.to})
CREATE (from)-[r:BEARS_ON]->(to)
SET r = row.properties
RETURN count(r) AS count
