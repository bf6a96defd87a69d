// Creates the documents that facts rest on.
// $rows: {properties}. Returns count: the nodes created.
UNWIND $rows AS row
CREATE (n:Source:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Source:' + row.properties.id
RETURN count(n) AS count
