// Joins laws, agreements and agendas to those that they replace.
// $rows: {from, to, properties}. from and to name the kind and the id: Law:BR-LGPD. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Fact {key: $snapshot + ':' + row.from})
MATCH (to:Fact {key: $snapshot + ':' + row.to})
CREATE (from)-[r:REPLACES]->(to)
SET r = row.properties
RETURN count(r) AS count
