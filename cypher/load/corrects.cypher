// Joins corrections to the records that they correct.
// $rows: {from, to, properties}. to names the kind and the id: Law:BR-LGPD. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Correction {key: $snapshot + ':Correction:' + row.from})
MATCH (to:Fact {key: $snapshot + ':' + row.to})
CREATE (from)-[r:CORRECTS]->(to)
SET r = row.properties
RETURN count(r) AS count
