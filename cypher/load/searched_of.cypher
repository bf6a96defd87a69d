// Joins searches of annexes to the party whose annexes they are.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:AnnexSearch {key: $snapshot + ':AnnexSearch:' + row.from})
MATCH (to:Jurisdiction {key: $snapshot + ':Jurisdiction:' + row.to})
CREATE (from)-[r:SEARCHED_OF]->(to)
SET r = row.properties
RETURN count(r) AS count
