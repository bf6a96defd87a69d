// Joins facts to their sources, in the order of the files.
// $rows: {from, to, properties}. from names the kind and the id: Law:BR-LGPD. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Fact {key: $snapshot + ':' + row.from})
MATCH (to:Source {key: $snapshot + ':Source:' + row.to})
CREATE (from)-[r:SOURCED_FROM]->(to)
SET r = row.properties
RETURN count(r) AS count
