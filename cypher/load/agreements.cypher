// Creates the agreements.
// $rows: {properties}. Returns count: the nodes created.
UNWIND $rows AS row
CREATE (n:Agreement:Fact:Searchable:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Agreement:' + row.properties.id
RETURN count(n) AS count
