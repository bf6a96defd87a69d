// Joins searches of annexes to the commitments for whose exemptions they were made.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:AnnexSearch {key: $snapshot + ':AnnexSearch:' + row.from})
MATCH (to:Commitment {key: $snapshot + ':Commitment:' + row.to})
CREATE (from)-[r:SEARCHED_FOR]->(to)
SET r = row.properties
RETURN count(r) AS count
