// Joins joins to what they are about.
// $rows: {from, to, properties}. to names the kind and the id: Goal:ELAC2022-G01. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Join {key: $snapshot + ':Join:' + row.from})
MATCH (to:Fact {key: $snapshot + ':' + row.to})
CREATE (from)-[r:ABOUT]->(to)
SET r = row.properties
RETURN count(r) AS count
