// Creates the searches of annexes for reservations.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:Agreement {key: $snapshot + ':Agreement:' + row.parent})
CREATE (parent)-[:HAS_ANNEX_SEARCH]->(n:AnnexSearch:Fact:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':AnnexSearch:' + row.properties.id
RETURN count(n) AS count
